/** Totals of one list, put in order once, to be asked where another total would stand among them. */
export interface RankAmong {
  /** 1 for the highest; equal totals share a rank. Of the list's own totals it is their rank. */
  readonly rankOf: (total: number) => number;
  /** The next higher total; null where there is none. */
  readonly above: (total: number) => number | null;
  /** The next lower total; null where there is none. */
  readonly below: (total: number) => number | null;
}

/** After a rank that several share: the next in a row (1, 2, 2, 3), or as many left out as share it (1, 2, 2, 4). */
export type RankSpacing = 'dense' | 'gaps';

export function rankAmong(totals: readonly number[], spacing: RankSpacing): RankAmong {
  const ordered = Float64Array.from(spacing === 'dense' ? new Set(totals) : totals)
    .sort()
    .reverse();
  /** How many are higher. */
  const higher = (total: number): number => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle] ?? 0) > total) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    rankOf: (total) => higher(total) + 1,
    above: (total) => ordered[higher(total) - 1] ?? null,
    below: (total) => {
      let place = higher(total);
      while (ordered[place] === total) place += 1;
      return ordered[place] ?? null;
    },
  };
}
