import type { GradeBand } from '../scheme/types';

/** The band that a total falls in: the highest whose floor it reaches. The exact total counts, not its rounding: 89.996 is TỐT. */
export function gradeOf(total: number, bands: readonly GradeBand[]): GradeBand | null {
  return bands.find((band) => total >= band.floor) ?? null;
}
