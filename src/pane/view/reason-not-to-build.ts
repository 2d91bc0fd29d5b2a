import { hasErrors } from '../../core/finding';
import type { PaneState } from '../state/pane-state';
import type { PaneWords } from './words';

/** Why nothing can be built now, null where it can. */
export function reasonNotToBuild(state: PaneState, words: PaneWords): string | null {
  if (state.choices.rawSheet === null) return words.chooseFirst;
  if (state.preview.summary !== null && hasErrors(state.preview.summary.findings)) return words.fixFirst;
  return null;
}
