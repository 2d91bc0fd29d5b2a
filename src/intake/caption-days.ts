import { parseDate, withoutDates } from '../core/periods/date';
import { findPeriod } from '../core/periods/find-period';
import { withYear, type Period } from '../core/periods/period';
import { datedPeriod } from '../core/periods/period-end';

/* “từ 01/8 đến 31/8”, “(24-30/8)”, “Tuần từ 22-28/12/2025”: the later day is the one. */
export const daySpan =
  /\(? ?(?:\btuan )?(?:\btu )?(?:\bngay )?(?<![\d/.,])(?:0?[1-9]|[12]\d|3[01])(?:[/.]\d{1,2}(?:[/.]\d{4})?)?(?![\d/.]) ?(?:-+>?|[–—÷→~]|den|toi) ?(?:het )?(?:ngay )?(\d{1,2})[/.](0?[1-9]|1[0-2])(?!\d)(?:[/.](\d{4}))? ?\)?/u;
/* “Tuần 36 (31/8)”, “Tuần 35 – 30/8”: beside a period no scale. */
const dayInBrackets =
  /[([] ?(?<day>\d{1,2})[/.](?<month>0?[1-9]|1[0-2]) ?[)\]]|(?<=\d) ?[-:,] ?(?<day2>\d{1,2})\/(?<month2>0?[1-9]|1[0-2])$/u;
/* “Ngày 10 tháng 9”, “Tháng 9 ngày 10”. */
const dayInWords = /\bngay (\d{1,2})[, ]+thang (\d{1,2})(?![\d/]|,? nam)/u;
const dayOfMonth = /\bthang (\d{1,2})[, (]+ngay (\d{1,2})(?!\d|[/.-]\d)\)?/u;
const shortDay =
  /\b(?:ngay|den|sang|chieu|chot|cap nhat|tinh) (?:het )?(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d/])|(?:^|diem |ket qua )(\d{1,2})[/.](\d{1,2})$/u;
/** The caption with the days in it as “ngay 10/9”, however they are said. */
export function daysInFigures(plain: string): string {
  const worded = plain.replace(dayInWords, 'ngay $1/$2').replace(dayOfMonth, 'thang $1 ngay $2/$1');
  return dayInBrackets.test(worded) && findPeriod(worded.replace(daySpan, ' ')) !== null
    ? worded.replace(dayInBrackets, ' ngay $<day>$<day2>/$<month>$<month2>')
    : worded;
}

/** The day that a caption names, `YYYY-MM-DD`, or `MM-DD` where it leaves the year out. */
export function dayOf(text: string, plain: string): string | null {
  const span = daySpan.exec(plain);
  const full = span === null ? parseDate(text) : null;
  if (full !== null) return full;
  const found = span ?? shortDay.exec(plain);
  const [day, month] = [Number(found?.[1] ?? found?.[3]), Number(found?.[2] ?? found?.[4])];
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null;
  const year = span?.[3] === undefined ? '' : `${span[3]}-`;
  return `${year}${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The period with the year of the day beside it, where only that has one: “Tuần 36 (31/8-06/9/2026)”. */
export function periodOfDay(period: Period, day: string | null): Period {
  return day !== null && /^\d{4}-/u.test(day) ? withYear(period, datedPeriod(period, day).year) : period;
}

/** The caption's words without the day in it: “diem” of “Điểm ngày 08/9”. */
export function withoutDay(plain: string): string {
  return withoutDates(plain.replace(daySpan, ' '))
    .replace(shortDay, (found) => (/^(?:diem|ket qua) /u.exec(found) ?? [' '])[0])
    .replace(/^\d{1,2}(?:h|:)\d{0,2}(?::\d{2})?(?=\s|$)/u, ' ')
    .replace(/\b(?:(?:tinh|den|ngay|het|luc|chot)\b\s*)+(?=$|[)\]]|\d{1,2}(?:h|:|gio))/gu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
