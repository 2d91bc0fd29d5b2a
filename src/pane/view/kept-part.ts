import { fill } from '../../catalogue';
import { historyPane as en } from '../../catalogue/en/history-pane';
import { historyPane as vi } from '../../catalogue/vi/history-pane';
import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import type { RecordOutcome } from '../../workbook/port';
import { button } from './controls';
import { message } from './message';
import type { Part } from './part';
import { recordSentence } from '../../workbook/record-sentence';
import type { Speech } from './words';

type Words = Readonly<Record<keyof typeof vi, string>>;
type Intent = 'success' | 'warning' | 'info';

/** What is said of a period that was taken out with its appendix, or of figures that came back. */
function ofUndone(kept: RecordOutcome, words: Words, language: Speech['language']): readonly [Intent, string] {
  if (kept.status !== 'recorded') return quietly(kept, words, language);
  const isBack = kept.changes.some(({ after }) => after !== null);
  return [
    'info',
    fill(isBack ? words.putBack : words.takenOut, { sheet: kept.sheet, periods: kept.periods.join(', ') }),
  ];
}

/** The sheet that was asked for is there: what this could not do is worth a line, not an alarm. */
function quietly(kept: RecordOutcome, words: Words, language: Speech['language']): readonly [Intent, string] {
  const [intent, text] = recordSentence(kept, words, language);
  return [intent !== 'error' ? intent : kept.status === 'refused' ? 'info' : 'warning', text];
}

/** What is to be said in this state, null where nothing is. */
function said(
  { kept, stage }: PaneState,
  words: Words,
  language: Speech['language'],
): readonly [Intent, string] | null {
  if (kept === null || (stage.kind !== 'built' && stage.kind !== 'undone')) return null;
  if (kept === 'running') return ['info', words.recording];
  return stage.kind === 'undone' ? ofUndone(kept, words, language) : quietly(kept, words, language);
}

/** Says in an element of the page what came of adding the built period to the history, and asks before it replaces one. */
export function keptPart({ language }: Speech, actions: PaneActions, element: HTMLElement): Part {
  const words = language === 'en' ? en : vi;
  const messages = { success: message('success'), warning: message('warning'), info: message('info') };
  const replace = button(words.replace, 'outline', () => {
    // The button goes away; whoever goes on by keyboard goes on from here.
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    actions.replaceKept();
  });
  let before = '';
  return {
    element,
    render(state) {
      const now = said(state, words, language);
      if (String(now) === before) return;
      before = String(now);
      if (now === null) {
        element.replaceChildren();
        return;
      }
      const [intent, text] = now;
      messages[intent].show(text);
      const asks = state.stage.kind === 'built' && state.kept !== 'running' && state.kept?.status === 'exists';
      element.replaceChildren(messages[intent].element, ...(asks ? [replace] : []));
    },
  };
}
