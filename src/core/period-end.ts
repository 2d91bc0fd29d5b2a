import type { Period } from './period';

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Last day of a period, `YYYY-MM-DD`; null where its year is unknown, and for a week of a month, whose days each office counts in its own way.
 */
export function periodEnd({ kind, year, month, part, week }: Period): string | null {
  if (year === null) return null;
  switch (kind) {
    case 'month': return lastDayOf(year, month ?? 12);
    case 'quarter': return lastDayOf(year, (part ?? 4) * 3);
    case 'half': return lastDayOf(year, (part ?? 2) * 6);
    case 'year': return lastDayOf(year, 12);
    case 'week': {
      if (month !== null) return null;
      /* ISO weeks: the first has 4 January in it; a week ends on Sunday. */
      const fourth = new Date(Date.UTC(year, 0, 4));
      const sunday = fourth.getTime() + ((week ?? 1) * 7 - ((fourth.getUTCDay() + 6) % 7) - 1) * 86_400_000;
      return new Date(sunday).toISOString().slice(0, 10);
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
  return new Date(Date.UTC(year, month - 1, 1 + 7 * ((week ?? 1) - 1))).toISOString().slice(0, 10);
}

/**
 * True where the figures were taken before the period was over: the result is provisional (tạm tính). False where it can't be told.
 */
export function isProvisional(period: Period | null, closedOn: string | null): boolean {
  const end = period && earliestEnd(period);
  return end !== null && closedOn !== null && closedOn < end;
}

/** Month in which a period begins, from 1; of a week of the year by its last day. */
function firstMonth(period: Period, year: number): number {
  const { kind, month, part } = period;
  if (kind === 'week' && month === null) return Number(periodEnd({ ...period, year })?.slice(5, 7) ?? 1);
  return month ?? ((part ?? 1) - 1) * (kind === 'quarter' ? 3 : 6) + 1;
}

/** The period with the year of its closing date, where it names none itself: the year before where it would begin after that day, as December closed in January. */
export function datedPeriod(period: Period, closedOn: string | null): Period {
  if (period.year !== null || closedOn === null) return period;
  const year = Number(closedOn.slice(0, 4));
  return { ...period, year: firstMonth(period, year) > Number(closedOn.slice(5, 7)) ? year - 1 : year };
}
