import { weeksAMonth } from '../core/periods/period-order';
import type { Column } from './column-role';

/** What a column says of its time. */
type Timed = Pick<Column, 'period'> & Partial<Pick<Column, 'day' | 'months' | 'monthsIn' | 'round'>>;

/** When something ends, as far as its heading tells. */
interface Moment {
  readonly year: number | null;
  /** Months since the year's beginning at which it ends; parts of a month for weeks and days. */
  readonly month: number;
}

/** When a column's period ends; null where the heading names no time. Of one period the later day, the later round is the later. */
function momentOf({ period, day = null, months = null, monthsIn = null, round = null }: Timed): Moment | null {
  const moment = untilRound(period, day, months, monthsIn);
  if (moment === null) return round === null ? null : { year: null, month: round };
  const within = period === null ? 0 : (untilRound(null, day, null, null)?.month ?? 0) / 1000;
  return { ...moment, month: moment.month + within + (round ?? 0) / 100 };
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

/** Columns that name a time, from the first to the last, and whether New Year was taken to lie between two of them. */
function inOrder<Each extends Timed>(
  columns: readonly Each[],
): { readonly timed: readonly (Moment & { readonly column: Each })[]; readonly unless: Each | null } {
  const timed = columns.flatMap((column) => {
    const moment = momentOf(column);
    return moment === null ? [] : [{ column, ...moment }];
  });
  if (timed.every(({ year }) => year !== null))
    return { timed: [...timed].sort((a, b) => timeOf(a) - timeOf(b)), unless: null };
  const sorted = [...timed].sort((a, b) => a.month - b.month);
  const gaps = sorted.slice(1).map((each, place) => each.month - (sorted[place]?.month ?? 0));
  const widest = Math.max(0, ...gaps);
  const [earliest, last] = [sorted[0], sorted[sorted.length - 1]];
  /* Months from January on, and numbered rounds, begin anew with the year. */
  const spans = columns.some(
    ({ months = null, round = null, period }) => months !== null || (round !== null && !period),
  );
  if (!earliest || !last || spans || widest <= earliest.month + 12 - last.month) return { timed: sorted, unless: null };
  const newYear = gaps.indexOf(widest) + 1;
  return { timed: [...sorted.slice(newYear), ...sorted.slice(0, newYear)], unless: last.column };
}

/**
 * The latest of columns by what their headings say; null where none of them names a time. Without years the months of a year go round: New Year lies where
 * their widest gap does not, so that December is before January, and week 51 before week 3.
 */
export function latestInTime<Each extends Timed>(columns: readonly Each[]): Latest<Each> | null {
  const { timed, unless } = inOrder(columns);
  const last = timed[timed.length - 1];
  const latest = last && timed.find((each) => timeOf(each) === timeOf(last));
  return latest ? { latest: latest.column, unless } : null;
}

/** Those of some columns that are later than one, of the same kind of time: weeks after a week, days after a day. */
export function laterThan<Each extends Timed>(now: Timed, columns: readonly Each[]): readonly Each[] {
  const moment = momentOf(now);
  const alike = columns.filter(
    ({ period, day = null, months = null }) =>
      period?.kind === now.period?.kind &&
      (period?.month === null) === (now.period?.month === null) &&
      (period !== null || (day === null) === ((now.day ?? null) === null)) &&
      (months === null) === ((now.months ?? null) === null),
  );
  const own = { ...now };
  const { timed } = inOrder<Timed | Each>([own, ...alike]);
  const place = timed.findIndex(({ column }) => column === own);
  if (moment === null || place < 0) return [];
  const after = new Set(
    timed
      .slice(place + 1)
      .filter((each) => each.month !== moment.month || each.year !== moment.year)
      .map(({ column }) => column),
  );
  return alike.filter((column) => after.has(column));
}

function timeOf({ year, month }: Moment): number {
  return (year ?? 0) * 12 + month;
}
