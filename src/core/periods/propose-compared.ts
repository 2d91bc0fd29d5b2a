import type { Period } from './period';
import { comparePeriods } from './period-order';

/** A period that could be compared with. */
export interface PastPeriod {
  readonly period: Period;
  /** Taken before the period was over. */
  readonly provisional: boolean;
}

function latestBefore<T extends PastPeriod>(now: Period, past: readonly T[]): T | null {
  return past
    .filter(({ period }) => comparePeriods(period, now) === -1)
    .reduce<T | null>(
      (latest, one) => (latest === null || comparePeriods(one.period, latest.period) === 1 ? one : latest),
      null,
    );
}

/**
 * The period to compare with, of those that are at hand. A week is compared with the last month that is closed, as the report 865/BC-VP does (Tháng 5 - Tuần 01
 * against Tháng 4), else with the week before; any other period with the last one of its own kind. Null where there is none.
 */
export function proposeCompared<T extends PastPeriod>(now: Period, past: readonly T[]): T | null {
  const closed = past.filter(({ provisional }) => !provisional);
  const ofKind = (kind: Period['kind'], list: readonly T[]): T | null =>
    latestBefore(
      now,
      list.filter(({ period }) => period.kind === kind),
    );
  if (now.kind === 'week') return ofKind('month', closed) ?? ofKind('week', past);
  return ofKind(now.kind, closed);
}
