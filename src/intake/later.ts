import type { Column } from './column-role';

/** What a column says of its time. */
type Timed = Pick<Column, 'period' | 'day' | 'months'>;

/** When something ends, as far as its heading tells. */
interface Moment {
  readonly year: number | null;
  /** Months since the year's beginning at which it ends; parts of a month for weeks and days. */
  readonly month: number;
  /** The last of its kind in a year (December, week 52, Quý IV) and the first: next to each other across New Year. */
  readonly turn: 'last' | 'first' | null;
}

const weeksAMonth = 4.35;

function turnOf(number: number, last: number): Moment['turn'] {
  return number === 1 ? 'first' : number >= last ? 'last' : null;
}

/** When a column's period ends; null where the heading names no time. */
export function momentOf({ period, day, months }: Timed): Moment | null {
  if (period !== null) {
    const { kind, year, month, part, week } = period;
    if (kind === 'week' && month === null)
      return { year, month: (week ?? 1) / weeksAMonth, turn: turnOf(week ?? 0, 52) };
    if (kind === 'week') return { year, month: (month ?? 1) - 1 + (week ?? 1) / 6, turn: turnOf(month ?? 0, 12) };
    if (kind === 'month') return { year, month: month ?? 12, turn: turnOf(month ?? 0, 12) };
    if (kind === 'quarter') return { year, month: (part ?? 4) * 3, turn: turnOf(part ?? 0, 4) };
    if (kind === 'half') return { year, month: (part ?? 2) * 6, turn: null };
    return { year, month: 12, turn: null };
  }
  if (day !== null) {
    const [dayOfMonth = 1, month = 1, year] = day.split('-').map(Number).reverse();
    return { year: year ?? null, month: month - 1 + dayOfMonth / 31, turn: turnOf(month, 12) };
  }
  return months === null ? null : { year: null, month: months, turn: null };
}

/** How two columns stand in time: `sure` is false where a turn of the year was taken for granted since no year is written. */
export interface Order {
  /** Positive where `a` is later, 0 where it is the same time. */
  readonly order: number;
  readonly sure: boolean;
}

/** Which of two columns is later; null where one of them names no time. Without years, December lies before January. */
export function orderInTime(a: Timed, b: Timed): Order | null {
  const [left, right] = [momentOf(a), momentOf(b)];
  if (left === null || right === null) return null;
  if (left.year !== null && right.year !== null && left.year !== right.year)
    return { order: left.year - right.year, sure: true };
  const unknown = left.year === null || right.year === null;
  const turns = left.turn !== null && right.turn !== null && left.turn !== right.turn;
  if (unknown && turns) return { order: left.turn === 'first' ? 1 : -1, sure: false };
  return { order: left.month - right.month, sure: true };
}
