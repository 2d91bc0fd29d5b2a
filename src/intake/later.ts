import { weeksAMonth } from '../core/period-order';
import type { Column } from './column-role';

/** What a column says of its time. */
type Timed = Pick<Column, 'period'> & Partial<Pick<Column, 'day' | 'months' | 'monthsIn' | 'round'>>;

/** When something ends, as far as its heading tells. */
interface Moment {
  readonly year: number | null;
  /** Months since the year's beginning at which it ends; parts of a month for weeks and days. */
  readonly month: number;
}

/** When a column's period ends; null where the heading names no time. */
function momentOf({ period, day = null, months = null, monthsIn = null, round = null }: Timed): Moment | null {
  const moment = untilRound(period, day, months, monthsIn);
  if (round === null) return moment;
  return moment === null ? { year: null, month: round } : { ...moment, month: moment.month + round / 100 };
}

/** When a period, a day or some months end, whatever round of them it is. */
function untilRound(
  period: Timed['period'],
  day: string | null,
  months: number | null,
  monthsIn: number | null,
): Moment | null {
  if (period !== null) {
    const { kind, year, month, part, week } = period;
    if (kind === 'week' && month === null) return { year, month: (week ?? 1) / weeksAMonth };
    if (kind === 'week') return { year, month: (month ?? 1) - 1 + (week ?? 1) / 6 };
    if (kind === 'month') return { year, month: month ?? 12 };
    if (kind === 'quarter') return { year, month: (part ?? 4) * 3 };
    if (kind === 'half') return { year, month: (part ?? 2) * 6 };
    return { year, month: 12 };
  }
  if (day !== null) {
    const [dayOfMonth = 1, month = 1, year] = day.split('-').map(Number).reverse();
    return { year: year ?? null, month: month - 1 + dayOfMonth / 31 };
  }
  return months === null ? null : { year: monthsIn, month: months };
}

/** The latest of some columns. */
export interface Latest<Each> {
  readonly latest: Each;
  /** The one that would be the latest if New Year did not lie between them, where that was taken for granted since no year is written; null: it is sure. */
  readonly unless: Each | null;
}

/**
 * The latest of columns by what their headings say; null where none of them names a time. Without years the months of a year go round: New Year lies where
 * their widest gap does not, so that December is before January, and week 51 before week 3.
 */
export function latestInTime<Each extends Timed>(columns: readonly Each[]): Latest<Each> | null {
  const timed = columns.flatMap((column) => {
    const moment = momentOf(column);
    return moment === null ? [] : [{ column, ...moment }];
  });
  const [first] = timed;
  if (!first) return null;
  if (timed.every(({ year }) => year !== null)) {
    const last = timed.reduce((best, each) => (timeOf(each) > timeOf(best) ? each : best), first);
    return { latest: last.column, unless: null };
  }
  const sorted = [...timed].sort((a, b) => a.month - b.month);
  const [earliest = first, last = first] = [sorted[0], sorted[sorted.length - 1]];
  const gaps = sorted.slice(1).map((each, place) => each.month - (sorted[place]?.month ?? 0));
  const widest = Math.max(0, ...gaps);
  /* Months from January on, and numbered rounds, begin anew with the year. */
  const spans = columns.some(({ months = null, round = null }) => months !== null || round !== null);
  if (spans || widest <= earliest.month + 12 - last.month) return { latest: last.column, unless: null };
  return { latest: (sorted[gaps.indexOf(widest)] ?? first).column, unless: last.column };
}

function timeOf({ year, month }: Moment): number {
  return (year ?? 0) * 12 + month;
}
