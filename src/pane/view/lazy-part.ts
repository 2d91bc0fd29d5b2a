import type { PaneState } from '../state/pane-state';
import { failureMessage } from './failure-message';
import type { Part } from './part';
import type { Speech } from './words';

/** A part of the pane that is loaded when it is wanted, and then follows the state. */
export interface LazyPart {
  /** Loads it, once. Where it does not come its place says so, and a person may try again. */
  readonly load: () => void;
  readonly render: (state: PaneState) => void;
}

/** `place` puts the part into the page when it has come, or in its stead why it has not. */
export function lazyPart(
  speech: Pick<Speech, 'words'>,
  bring: () => Promise<Part>,
  place: (part: Pick<Part, 'element'>) => void,
): LazyPart {
  let state: PaneState | null = null;
  let part: Part | null = null;
  let asked = false;
  const failure = failureMessage(speech, () => {
    asked = false;
    load();
  });
  function load(): void {
    if (asked) return;
    asked = true;
    failure.element.remove();
    void bring().then(
      (made) => {
        part = made;
        if (state) part.render(state);
        place(part);
      },
      () => {
        failure.show(speech.words.notLoaded);
        place(failure);
      },
    );
  }
  return {
    load,
    render: (next) => {
      state = next;
      part?.render(next);
    },
  };
}
