/** A day of the calendar. Plain arithmetic: no clock and no time zone can move it. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The day that `YYYY-MM-DD` means; null where it means none. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** The day so many days (0 or more) later. */
export function addDays(start: Day, count: number): Day {
  let { year, month } = start;
  let day = start.day + count;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    year += month === 1 ? 1 : 0;
  }
  return { year, month, day };
}

/** Day and month as Nghị định 30/2020/NĐ-CP writes them: a zero before days under 10 and before January and February only. */
export function dayParts({ year, month, day }: Day): {
  readonly day: string;
  readonly month: string;
  readonly year: string;
} {
  return { day: String(day).padStart(2, '0'), month: month <= 2 ? `0${month}` : String(month), year: String(year) };
}

/** “06/5/2024”. */
export function shortDay(date: Day): string {
  const { day, month, year } = dayParts(date);
  return `${day}/${month}/${year}`;
}
