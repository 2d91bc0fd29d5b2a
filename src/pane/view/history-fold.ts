import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import { h } from './dom';
import { icon } from './icon';
import type { Part } from './part';
import type { Speech } from './words';

/** “Lịch sử các kỳ”, folded; what is in it is loaded when it is first unfolded. */
export function historyFold(speech: Speech, actions: PaneActions): Part {
  let state: PaneState | null = null;
  let part: Part | null = null;
  let asked = false;
  const fold = h('details', { class: 'fold whole-fold' }, h('summary', {}, h('h2', {}, h('span', {}, speech.words.history), icon('chevron'))));
  fold.addEventListener('toggle', () => {
    if (asked) return;
    asked = true;
    void import(/* webpackChunkName: "history-part" */ './history-part').then(({ historyPart }) => {
      part = historyPart(speech, actions);
      if (state) part.render(state);
      fold.append(part.element);
    }, () => { asked = false; });
  });
  return {
    element: h('section', { class: 'step', 'aria-label': speech.words.history }, fold),
    render(next) {
      state = next;
      part?.render(next);
    },
  };
}
