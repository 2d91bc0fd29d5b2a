import { plainText } from '../text/plain-text';

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day too many is in another month.
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

const numbersOf = (parts: readonly (string | undefined)[]): [number, number, number] => [
  Number(parts[0]),
  Number(parts[1]),
  Number(parts[2]),
];

/**
 * The first day named in a text, as `YYYY-MM-DD`: “Ngày 06/5/2024”, “06 tháng 5 năm 2024”, “2024-05-06”. Day before month, as in Viet Nam; null
 * where there is none or it does not exist (31/4). ISO text sorts by time, which DDMMYYYY does not.
 */
export function parseDate(text: string): string | null {
  const plain = plainText(text);
  const iso = /(?:^|\D)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/u.exec(plain);
  const local = /(?:^|\D)(\d{1,2})\s?(?:[/.-]\s?(\d{1,2})\s?[/.-]|thang\s?(\d{1,2})\s?,?\s?nam)\s?(\d{4})(?!\d)/u.exec(
    plain,
  );
  if (iso && (!local || iso.index <= local.index)) return isoDate(...numbersOf(iso.slice(1)));
  if (local) return isoDate(...numbersOf([local[4], local[2] ?? local[3], local[1]]));
  return null;
}

/** A plain text without the days named in it, so that “ngày 06 tháng 5 năm 2024” is not taken for a month; “Tuần 01 tháng 5 năm 2024” stays. */
export function withoutDates(plain: string): string {
  return plain
    .replace(/\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)/gu, ' ')
    .replace(/(?:ngay )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/gu, ' ')
    .replace(/ngay \d{1,2} thang \d{1,2}(?:,? nam \d{4})?/gu, ' ')
    .replace(/(tuan (?:thu )?(?:\d{1,2}\/)?)?\d{1,2} thang \d{1,2},? nam \d{4}/gu, (found, week: string | undefined) =>
      week === undefined ? ' ' : found,
    );
}

/** `2024-05-13` as people write it: “13/05/2024”. */
export function shownDay(date: string): string {
  return date.split('-').reverse().join('/');
}
