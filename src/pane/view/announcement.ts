import { fill } from '../../catalogue';
import type { PaneState } from '../state/pane-state';
import { buildMessage } from './build-message';
import { nothingRaw } from '../state/propose';
import type { Speech } from './words';

/** What a screen reader should say of the state, in one sentence; empty where there is nothing new worth saying. */
export function announcement(state: PaneState, speech: Speech): string {
  const { words } = speech;
  const { stage, preview } = state;
  if (stage.kind === 'running')
    return { build: words.building, undo: words.undoing, redo: words.redoing, sample: words.insertingSample }[
      stage.what
    ];
  const said = buildMessage(stage, speech);
  if (said !== null) return said.text;
  if (nothingRaw(state)) return words.emptyTitle;
  if (preview.summary === null) return '';
  const count = (severity: string) =>
    preview.summary?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  const { units } = preview.summary;
  return units === null
    ? fill(words.previewErrors, { errors: count('error') })
    : fill(words.previewReady, { units, errors: count('error'), warnings: count('warning') });
}
