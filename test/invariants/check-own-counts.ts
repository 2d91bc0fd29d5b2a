import type { CountedUnit } from '../../src/core/counted-unit';
import type { LeagueTable } from '../../src/core/table/league-table';
import type { Indicator } from '../../src/core/scheme';
import { keyOf } from './check-source';
import { must } from './must';

/** A fraction of whole numbers, to compare without rounding; of figures with at most four decimals. */
const whole = (value: number): bigint => BigInt(Math.round(value * 10_000));

/** What n/d gives an indicator, in hundred millionths, half up; in whole numbers and in another way than the core's. */
function expected({ unit, max, direction, target, worst, steps }: Indicator, n: number, d: number): bigint {
  const scale = 100_000_000n;
  const halfUp = (top: bigint, bottom: bigint): bigint => (2n * top + bottom) / (2n * bottom);
  if (unit === 'percent') return halfUp(whole(n) * 100n * scale, whole(d));
  const reached = (share: number): bigint => whole(n) * 1_000_000n - whole(share) * whole(d);
  if (steps) {
    const last = steps.filter(({ from }) => reached(from) >= 0n).slice(-1)[0];
    return (whole(last?.points ?? 0) * scale) / 10_000n;
  }
  const less = direction === 'less';
  const [none, full] = [worst ?? (less ? 100 : 0), target ?? (less ? 0 : 100)];
  const span = (whole(full) - whole(none)) * whole(d);
  const share = span > 0n ? reached(none) : -reached(none);
  const width = span > 0n ? span : -span;
  const capped = share < 0n ? 0n : share > width ? width : share;
  return halfUp(whole(max) * capped * scale, width * 10_000n);
}

/** Values of the office's own indicators are those of their counts to the last of eight decimals. Gives the indicators that have any counts. */
export function checkOwnCounts(counted: readonly CountedUnit[], { scheme, cohorts }: LeagueTable): ReadonlySet<string> {
  const rows = new Map(cohorts.flatMap(({ units }) => units).map((row) => [keyOf(row), row]));
  const found = scheme.indicators.filter(
    (one) => one.counts && counted.some(({ counts, official }) => one.id in counts || one.id in official),
  );
  for (const unit of counted)
    for (const indicator of found) {
      const [row, count] = [rows.get(keyOf(unit)), unit.counts[indicator.id]];
      if (!row || unit.official[indicator.id] !== undefined) continue;
      const value = row.values[indicator.id] ?? null;
      const nothing = count && 'denominator' in count && count.denominator === 0;
      const [n, d] = !count ? [0, 0] : 'ratio' in count ? [count.ratio, 100] : [count.numerator, count.denominator];
      const wanted = !count ? null : nothing ? (indicator.counts?.whenNothing ?? null) : expected(indicator, n, d);
      must(
        typeof wanted === 'bigint' ? BigInt(Math.round((value ?? NaN) * 1e8)) === wanted : value === wanted,
        () => `${unit.name}: ${indicator.name} is ${String(value)} of ${n}/${d}, not ${String(wanted)}`,
      );
    }
  return new Set(found.map(({ id }) => id));
}
