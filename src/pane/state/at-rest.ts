import type { PaneState } from './pane-state';

/** True where all that is known of the workbook stands in the pane: no sheet is being looked at, no preview being made. */
export function isAtRest({ openFailure, scanned, choices, preview }: PaneState): boolean {
  if (openFailure !== null) return true;
  if (!scanned || preview.busy) return false;
  return choices.rawSheet === null || preview.summary !== null || preview.failure !== null;
}
