import { isoMonday, msPerDay } from './iso-week';
import { samePeriod, type Period } from './period';

/** Weeks of a month, as near as telling one month from the next takes. */
export const weeksAMonth = 4.35;

/** First and last month that a period touches, as months since year 0; null where its year is unknown. */
function monthsOf(period: Period): readonly [number, number] | null {
  if (period.year === null) return null;
  const january = period.year * 12;
  /* Offices begin in August or September, and pause at Tết: within a month a week of the school year can't be told. */
  if (period.schoolYear === true && period.kind === 'half')
    return period.part === 1 ? [january + 7, january + 12] : [january + 12, january + 16];
  if (period.schoolYear === true) {
    const begins = january + 7 + Math.floor(((period.week ?? 1) - 1) / weeksAMonth);
    return [begins, begins + 2];
  }
  if (period.month !== null) return [january + period.month - 1, january + period.month - 1];
  if (period.kind === 'week') {
    const monday = isoMonday(period.year, period.week ?? 1);
    const monthAt = (time: number): number => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
    return [monthAt(monday), monthAt(monday + 6 * msPerDay)];
  }
  const length = period.kind === 'quarter' ? 3 : period.kind === 'half' ? 6 : 12;
  const first = january + ((period.part ?? 1) - 1) * length;
  return [first, first + length - 1];
}

/**
 * Order in time: −1 where a is before b, 1 where it is after, 0 for the same period; null where it can't be told (a year is unknown, or one lies
 * in the other: Tháng 5 and Tháng 5 - Tuần 01).
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 | null {
  const [left, right] = [monthsOf(a), monthsOf(b)];
  if (!left || !right) return null;
  if (samePeriod(a, b)) return 0;
  // What is counted through a year is in order by year and number, though the last week of one and the first of the next may share a month.
  const place = ({ year, part, week }: Period): number => (year ?? 0) * 100 + (part ?? week ?? 0);
  const isCounted =
    a.kind === 'week' ? a.month === b.month && (a.month === null || a.year === b.year) : a.schoolYear === true;
  if (isCounted && a.kind === b.kind && a.schoolYear === b.schoolYear) return place(a) < place(b) ? -1 : 1;
  if (left[1] < right[0]) return -1;
  return right[1] < left[0] ? 1 : null;
}
