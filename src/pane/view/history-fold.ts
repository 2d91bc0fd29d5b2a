import type { PaneActions } from '../controller';
import { h } from './dom';
import { icon } from './icon';
import { lazyPart } from './lazy-part';
import type { Part } from './part';
import type { Speech } from './words';

/** “Lịch sử các kỳ”, folded; what is in it is loaded when it is first unfolded. */
export function historyFold(speech: Speech, actions: PaneActions): Part {
  const fold = h(
    'details',
    { class: 'fold whole-fold' },
    h('summary', {}, h('h2', {}, h('span', {}, speech.words.history), icon('chevron'))),
  );
  const { load, render } = lazyPart(
    async () => (await import(/* webpackChunkName: "history-part" */ './history-part')).historyPart(speech, actions),
    ({ element }) => {
      fold.append(element);
    },
  );
  fold.addEventListener('toggle', load);
  return { element: h('section', { class: 'step', 'aria-label': speech.words.history }, fold), render };
}
