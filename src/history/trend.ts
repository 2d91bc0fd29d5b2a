import { dayOf } from '../core/compared-period';
import { subtract } from '../core/decimal';
import { matchUnits } from '../core/match-units';
import { movementOf } from '../core/movement';
import { comparePeriods } from '../core/period';
import { reorganisationBetween } from '../core/reorganisation';
import type { Rename } from '../core/settings';
import type { HistoryPeriod, HistoryRow } from './history';

/** Most periods that stand beside each other. */
export const mostPeriods = 12;

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
export function trendPeriods<T extends Pick<HistoryPeriod, 'key' | 'period' | 'scheme'>>(now: Pick<HistoryPeriod, 'key' | 'period' | 'scheme'>, past: readonly T[]): readonly T[] {
  return past
    .filter(({ key, period, scheme }) => key !== now.key && period.kind === now.period.kind && (scheme === null || scheme === now.scheme) && comparePeriods(period, now.period) === -1)
    .sort((a, b) => comparePeriods(a.period, b.period) ?? 0)
    .slice(1 - mostPeriods);
}

const change = (now: number | null, before: number | null): number | null => (now === null || before === null ? null : subtract(now, before));

/**
 * The totals of each unit of the last period in the periods before it. A unit is the same by code, by name or by the register of renamed units; across a reorganisation
 * a name alone does not make it the same, so that only renamed units keep their earlier totals.
 */
export function trendOf(now: HistoryPeriod, past: readonly HistoryPeriod[], renamed: readonly Rename[]): Trend {
  const unitsOf = ({ rows }: HistoryPeriod): readonly HistoryRow[] => rows.filter(({ group }) => group !== 'summary');
  const summaryOf = ({ rows }: HistoryPeriod): HistoryRow | null => rows.find(({ group }) => group === 'summary') ?? null;
  const units = unitsOf(now);
  const today = dayOf(now.period, now.closedOn);
  const redrawn = past.map((period) => reorganisationBetween(dayOf(period.period, period.closedOn), today) !== null);
  const register = renamed.filter(({ on }) => on === null || today === null || on <= today);
  const sources = new Map<string, number>();
  for (const { to } of register) sources.set(to, (sources.get(to) ?? 0) + 1);
  const single = register.filter(({ to }) => sources.get(to) === 1);
  const comparable = (index: number): readonly HistoryRow[] => (redrawn[index] === true ? units.filter(({ name }) => sources.get(name) === 1) : units.filter(({ name }) => (sources.get(name) ?? 1) === 1));
  const matches = past.map((period, index) => matchUnits(comparable(index), unitsOf(period), single));

  const rowOf = (row: HistoryRow, before: readonly (HistoryRow | null)[]): TrendRow => {
    const last = before[before.length - 1] ?? null;
    const movement = movementOf({ rank: row.rank, previousRank: last?.rank ?? null });
    return { name: row.name, totals: [...before.map((one) => one?.total ?? null), row.total], rank: row.rank, change: change(row.total, last?.total ?? null), movement };
  };
  const whole = summaryOf(now);
  return {
    periods: [...past, now].map(({ period }) => period),
    summary: whole && rowOf(whole, past.map((period, index) => (redrawn[index] === true ? null : summaryOf(period)))),
    units: units.map((unit) => rowOf(unit, matches.map((match) => match.get(unit) ?? null))),
  };
}
