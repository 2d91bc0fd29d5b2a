import type { PaneActions } from '../controller';
import { h } from './dom';
import { lazyPart } from './lazy-part';
import type { Part } from './part';
import type { Speech } from './words';

/** Under the build's message: whether the period went into the history. What says it is loaded when there is something to say. */
export function keptLine(speech: Speech, actions: PaneActions): Part {
  const element = h('div', { class: 'kept', 'aria-live': 'polite' });
  const words = lazyPart(
    speech,
    async () => (await import(/* webpackChunkName: "history-part" */ './kept-part')).keptPart(speech, actions, element),
    (part) => {
      if (part.element !== element) element.append(part.element);
    },
  );
  return {
    element,
    render(state) {
      words.render(state);
      if (state.kept !== null) words.load();
    },
  };
}
