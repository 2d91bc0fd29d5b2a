import { isoMonday, msPerDay } from './iso-week';
import type { Period } from './period';

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function lastDayOf(year: number, month: number): string {
  return dayAt(Date.UTC(year, month, 0));
}

/**
 * Last day of a period, `YYYY-MM-DD`; null where its year is unknown, and for a week of a month, a week or a term of a school year, whose days each office counts in its own way.
 */
export function periodEnd({ kind, year, month, part, week, schoolYear }: Period): string | null {
  if (year === null || schoolYear === true) return null;
  switch (kind) {
    case 'month':
      return lastDayOf(year, month ?? 12);
    case 'quarter':
      return lastDayOf(year, (part ?? 4) * 3);
    case 'half':
      return lastDayOf(year, (part ?? 2) * 6);
    case 'year':
      return lastDayOf(year, 12);
    case 'week': {
      if (month !== null) return null;
      return dayAt(isoMonday(year, (week ?? 1) + 1) - msPerDay);
    }
  }
}

/**
 * The first day on which a period can be over, however it is counted, `YYYY-MM-DD`; null where its year is unknown. The first week of a month may have one day only, so that
 * its third cannot be over before the 15th.
 */
function earliestEnd(period: Period): string | null {
  const { kind, year, month, week } = period;
  if (kind !== 'week' || year === null || month === null) return periodEnd(period);
  return dayAt(Date.UTC(year, month - 1, 1 + 7 * ((week ?? 1) - 1)));
}

/**
 * True where the figures were taken before the period was over: the result is provisional (tạm tính). False where it can't be told.
 */
export function isProvisional(period: Period | null, closedOn: string | null): boolean {
  const end = period && earliestEnd(period);
  return end !== null && closedOn !== null && closedOn < end;
}

/** The first day of a period of that year, `YYYY-MM-DD`; of a week of a month the first of the month. */
function firstDay({ kind, month, part, week }: Period, year: number): string {
  if (kind === 'week' && month === null) return dayAt(isoMonday(year, week ?? 1));
  return dayAt(Date.UTC(year, month === null ? ((part ?? 1) - 1) * (kind === 'quarter' ? 3 : 6) : month - 1, 1));
}

/**
 * The period with the year of its closing date, where it names none itself: the latest in which it has begun by that day. December closed in January is that of the year before, and
 * week 1 closed on 30 December may be that of the year after.
 */
export function datedPeriod(period: Period, closedOn: string | null): Period {
  if (period.year !== null || closedOn === null) return period;
  const next = Number(closedOn.slice(0, 4)) + 1;
  return { ...period, year: [next, next - 1].find((year) => firstDay(period, year) <= closedOn) ?? next - 2 };
}
