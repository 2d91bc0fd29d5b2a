import type { GridMessage } from './grid-message';
import { textHash } from './text-hash';

/** Fingerprint of what a sheet holds: another one means that something changed. Hiding a row is no change. */
export function stampOf({ cells, times, merges, percentCells }: GridMessage): string {
  return textHash(JSON.stringify([cells, times, merges, percentCells]));
}
