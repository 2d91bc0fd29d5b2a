import { fill } from '../../catalogue';
import { historyPane as en } from '../../catalogue/en/history-pane';
import { historyPane as vi } from '../../catalogue/vi/history-pane';
import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import { button } from './controls';
import { message } from './message';
import type { Part } from './part';
import { recordSentence } from './record-sentence';
import type { Speech } from './words';

type Words = Readonly<Record<keyof typeof vi, string>>;
type Intent = 'success' | 'warning' | 'info';

/** What is to be said in this state, null where nothing is. */
function said({ kept, stage }: PaneState, words: Words, language: Speech['language']): readonly [Intent, string] | null {
  if (kept === null) return null;
  if (stage.kind === 'undone') {
    const stays = kept !== 'running' && kept.status === 'recorded' && kept.periods.length > 0;
    return stays ? ['info', fill(words.keptStays, { sheet: kept.sheet, periods: kept.periods.join(', ') })] : null;
  }
  if (stage.kind !== 'built') return null;
  if (kept === 'running') return ['info', words.recording];
  const [intent, text] = recordSentence(kept, words, language);
  // The sheet that was asked for is there: what this could not do is worth a line, not an alarm.
  return intent === 'error' ? [kept.status === 'refused' ? 'info' : 'warning', kept.status === 'refused' ? text : fill(words.refused, { problem: text })] : [intent, text];
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
      const asks = state.kept !== 'running' && state.kept?.status === 'there';
      element.replaceChildren(messages[intent].element, ...(asks ? [replace] : []));
    },
  };
}
