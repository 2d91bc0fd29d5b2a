import { dayOf } from '../core/comparison/compared-period';
import { isOtherScheme } from '../core/comparison/decided-scheme';
import { subtract } from '../core/decimal';
import { movementOf } from '../core/table/movement';
import { comparePeriods } from '../core/periods/period-order';
import { sameUnits } from '../core/comparison/same-units';
import type { Rename } from '../core/settings/settings';
import type { HistoryPeriod, HistoryRow } from './history';

/** Most periods that stand beside each other. */
const mostPeriods = 12;

/** One unit over the periods. null: no total, or not the same unit then. */
export interface TrendRow {
  readonly name: string;
  readonly totals: readonly (number | null)[];
  /** Rank in the last period. */
  readonly rank: number | null;
  /** Points since the period before, null where one of the two is missing. */
  readonly change: number | null;
  /** Places up since the period before, negative for down. */
  readonly movement: number | null;
}

/** Totals of the last periods of one kind, the latest last. */
export interface Trend {
  readonly periods: readonly HistoryPeriod['period'][];
  readonly summary: TrendRow | null;
  /** In the order of the last period. */
  readonly units: readonly TrendRow[];
}

/** Periods of the kind, scheme and time of the last one that come before it or are it, in time, at most {@link mostPeriods}. */
export function trendPeriods<T extends Pick<HistoryPeriod, 'key' | 'period' | 'scheme'>>(
  now: Pick<HistoryPeriod, 'key' | 'period' | 'scheme'>,
  past: readonly T[],
): readonly T[] {
  return past
    .filter(
      ({ key, period, scheme }) =>
        key !== now.key &&
        period.kind === now.period.kind &&
        !isOtherScheme(now.scheme, scheme) &&
        comparePeriods(period, now.period) === -1,
    )
    .sort((a, b) => comparePeriods(a.period, b.period) ?? 0)
    .slice(1 - mostPeriods);
}

const change = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : subtract(now, before);

/**
 * The totals of each unit of the last period in the periods before it, where it was the same unit (see {@link sameUnits}).
 */
export function trendOf(now: HistoryPeriod, past: readonly HistoryPeriod[], renamed: readonly Rename[]): Trend {
  const unitsOf = ({ rows }: HistoryPeriod): readonly HistoryRow[] => rows.filter(({ group }) => group !== 'summary');
  const summaryOf = ({ rows }: HistoryPeriod): HistoryRow | null =>
    rows.find(({ group }) => group === 'summary') ?? null;
  const units = unitsOf(now);
  const today = dayOf(now.period, now.closedOn);
  const matchings = past.map((then) =>
    sameUnits({ units, day: today }, { units: unitsOf(then), day: dayOf(then.period, then.closedOn) }, renamed),
  );

  const rowOf = (row: HistoryRow, before: readonly (HistoryRow | null)[]): TrendRow => {
    const last = before[before.length - 1] ?? null;
    const movement = movementOf({ rank: row.rank, previousRank: last?.rank ?? null });
    return {
      name: row.name,
      totals: [...before.map((one) => one?.total ?? null), row.total],
      rank: row.rank,
      change: change(row.total, last?.total ?? null),
      movement,
    };
  };
  const whole = summaryOf(now);
  return {
    periods: [...past, now].map(({ period }) => period),
    summary:
      whole &&
      rowOf(
        whole,
        past.map((then, index) => (matchings[index]?.redrawn ? null : summaryOf(then))),
      ),
    units: units.map((unit) =>
      rowOf(
        unit,
        matchings.map(({ earlier }) => earlier.get(unit) ?? null),
      ),
    ),
  };
}
