import type { PaneState } from '../state/pane-state';
import type { Part } from './part';

/** A part of the pane that is loaded when it is wanted, and then follows the state. */
export interface LazyPart {
  /** Loads it, once; after a failure the next call tries again. */
  readonly load: () => void;
  readonly render: (state: PaneState) => void;
}

/** `place` puts the part into the page when it has come. */
export function lazyPart(bring: () => Promise<Part>, place: (part: Part) => void): LazyPart {
  let state: PaneState | null = null;
  let part: Part | null = null;
  let asked = false;
  return {
    load: () => {
      if (asked) return;
      asked = true;
      void bring().then(
        (made) => {
          part = made;
          if (state) part.render(state);
          place(part);
        },
        () => {
          asked = false;
        },
      );
    },
    render: (next) => {
      state = next;
      part?.render(next);
    },
  };
}
