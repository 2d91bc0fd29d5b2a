import { initialState, type PaneState } from './state/pane-state';
import { update, type PaneEvent } from './state/update';

/** The pane's state, and the one way to change it. */
export interface Store {
  readonly get: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Calls back after each event, with the states before and after it. */
export function createStore(changed: (before: PaneState, now: PaneState) => void): Store {
  let state = initialState;
  return {
    get: () => state,
    dispatch: (event) => {
      const before = state;
      state = update(state, event);
      changed(before, state);
    },
  };
}
