import type { RankedUnit } from './league-table';

/** Places that a unit rose since the compared period, negative where it fell; null where a rank is missing. */
export function movementOf({ rank, previousRank }: Pick<RankedUnit, 'rank' | 'previousRank'>): number | null {
  return rank === null || previousRank === null ? null : previousRank - rank;
}
