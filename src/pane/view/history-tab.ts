import type { PaneActions } from '../controller';
import { h } from './dom';
import { lazyPart } from './lazy-part';
import type { Part } from './part';
import type { Speech } from './words';

/** “Các kỳ”; what is in it is loaded when it is first in view. */
export function historyTab(speech: Speech, actions: PaneActions): Part {
  const { words } = speech;
  const element = h(
    'section',
    { class: 'step', 'aria-labelledby': 'history' },
    h('h2', { id: 'history' }, words.history),
  );
  const { load, render } = lazyPart(
    speech,
    async () => (await import(/* webpackChunkName: "history-part" */ './history-part')).historyPart(speech, actions),
    (part) => {
      element.append(part.element);
    },
  );
  return {
    element,
    render(state) {
      if (state.tab === 'periods') load();
      render(state);
    },
  };
}
