import { sum } from '../../src/core/decimal';
import { indicatorsOf } from '../../src/core/scheme/counts-schemes';
import type { CountsScheme } from '../../src/core/scheme/counts-types';
import type { Counts } from '../../src/core/counts';
import { pointsOf } from '../../src/scoring/points-of';

/** The fewest more things that reach `floor`, found by trying every mix of up to `most`; null where none does. Knows nothing of how plans are made. */
export function fewestThings(scheme: CountsScheme, counts: Counts, floor: number, most: number): number | null {
  const start = pointsOf(scheme, counts).total ?? NaN;
  // gains[i][k]: hundredths of a point that k more of indicator i bring.
  const gains = indicatorsOf(scheme).flatMap(({ code }) => {
    const count = counts[code];
    if (!count || !('numerator' in count)) return [];
    const room = Math.min(most, count.denominator - count.numerator);
    return [
      Array.from({ length: room + 1 }, (_, more) =>
        Math.round(
          100 *
            sum([
              pointsOf(scheme, { ...counts, [code]: { ...count, numerator: count.numerator + more } }).total ?? NaN,
              -start,
            ]),
        ),
      ),
    ];
  });
  const need = Math.ceil(Number((100 * sum([floor, -start])).toFixed(6)));
  const reachable = (index: number, left: number, missing: number): boolean => {
    if (missing <= 0) return true;
    const ladder = gains[index];
    if (ladder === undefined || left === 0) return false;
    return ladder.slice(0, left + 1).some((gain, more) => reachable(index + 1, left - more, missing - gain));
  };
  for (let size = 0; size <= most; size++) if (reachable(0, size, need)) return size;
  return null;
}
