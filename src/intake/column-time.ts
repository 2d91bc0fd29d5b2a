import { labelOf, samePeriod, type Period } from '../core/periods/period';
import type { Column } from './column-role';

/** True for a column of a period. */
export function matches(column: Column, period: Period | null): boolean {
  return period !== null && column.period !== null && samePeriod(column.period, period);
}

/** True where `part` is the month `whole`, or a week of it, or anything in the year `whole`. */
export function refines(part: Period, whole: Period): boolean {
  if (whole.kind === 'year') return part.kind !== 'year' && (part.year === null || part.year === whole.year);
  return samePeriod({ ...part, kind: 'month', week: null }, whole);
}

/** True for two headings of one time: the same period and round, or the same day, or neither; of two days of one period (“Tháng 9 ngày 10”) only the same. */
export function sameTime(a: Column, b: Column): boolean {
  if (a.round !== b.round || (a.day !== null && b.day !== null && a.day !== b.day)) return false;
  if (a.period !== null || b.period !== null)
    return a.period !== null && b.period !== null && samePeriod(a.period, b.period);
  return a.day === b.day && a.months === b.months && a.monthsIn === b.monthsIn;
}

/** No month has more weeks than a part of them at either end makes. */
const weeksOfMonth = 6;

/** “Tuần 1” to “Tuần 4” under the title of a month are its weeks, not those of the year. */
export function inMonth(columns: readonly Column[], title: Period | null): readonly Column[] {
  const weeks = columns.flatMap(({ period }) => (period?.kind === 'week' && period.month === null ? [period] : []));
  const isOfMonth =
    title?.kind === 'month' &&
    weeks.every(({ week, schoolYear }) => schoolYear !== true && (week ?? 0) <= weeksOfMonth);
  if (!isOfMonth || weeks.length === 0) return columns;
  return columns.map((column) => {
    const { period } = column;
    if (period === null || !weeks.includes(period)) return column;
    const parts = { ...period, month: title.month, year: period.year ?? title.year };
    return { ...column, period: { ...parts, label: labelOf(parts) } };
  });
}
