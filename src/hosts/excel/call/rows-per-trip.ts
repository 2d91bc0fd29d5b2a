/** Cells with their texts and formats that one round trip may bring, far under the 5 MB of Excel on the web. */
export const cellsPerTrip = 40_000;

/** Whole rows that one round trip brings. A history of more is read thinly, since one of fewer is there with the first trip. */
export function rowsPerTrip(columns: number): number {
  return Math.max(1, Math.floor(cellsPerTrip / columns));
}
