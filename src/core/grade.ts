import type { GradeBand } from './scheme/types';

/** The band that a total falls in: the highest whose floor it reaches. A floor of 0 takes in a total under 0, which penalties can make. The exact total counts, not its rounding: 89.996 is TỐT. */
export function gradeOf(total: number, bands: readonly GradeBand[]): GradeBand | null {
  return bands.find((band) => Math.max(total, 0) >= band.floor) ?? null;
}
