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
 * True where the figures were taken before the period was over: the result is provisional (tạm tính). False where it can't be told.
 */
export function isProvisional(period: Period | null, closedOn: string | null): boolean {
  const end = period && periodEnd(period);
  return end !== null && closedOn !== null && closedOn < end;
}

/** The period with the year of its closing date, where it names none itself. */
export function datedPeriod(period: Period, closedOn: string | null): Period {
  return period.year === null && closedOn !== null ? { ...period, year: Number(closedOn.slice(0, 4)) } : period;
}
