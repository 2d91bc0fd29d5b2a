import type { PaneActions } from '../controller';
import type { PaneState } from '../state/pane-state';
import { h } from './dom';
import type { Part } from './part';
import type { Speech } from './words';

/** Under the build's message: whether the period went into the history. What says it is loaded when there is something to say. */
export function keptLine(speech: Speech, actions: PaneActions): Part {
  const element = h('div', { class: 'kept', 'aria-live': 'polite' });
  let state: PaneState | null = null;
  let part: Part | null = null;
  let asked = false;
  return {
    element,
    render(next) {
      state = next;
      part?.render(next);
      if (asked || next.kept === null) return;
      asked = true;
      void import(/* webpackChunkName: "history-part" */ './kept-part').then(({ keptPart }) => {
        part = keptPart(speech, actions, element);
        if (state) part.render(state);
      }, () => { asked = false; });
    },
  };
}
