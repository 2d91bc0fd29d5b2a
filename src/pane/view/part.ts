import type { PaneState } from '../state/pane-state';

/** A part of the pane that follows the state. */
export interface Part {
  readonly element: HTMLElement;
  render(state: PaneState): void;
}
