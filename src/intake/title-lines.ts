import { withoutDates } from '../core/date';
import { parseDate } from '../core/date';
import { parsePeriod } from '../core/find-period';
import { withYear, type Period } from '../core/period';
import { plainText } from '../core/plain-text';
import type { IndicatorId } from '../core/scheme/types';
import { readCaption } from './caption';
import { isIndicatorRole } from './column-role';
import { meaningByWords } from './heading-grammar';

/* The day on which figures were taken, not the day of a decision or of the report. The strongest word comes first. */
const closingWords = [
  /\bchot\b/u,
  /\btinh (?:den|toi)\b/u,
  /\bden (?:het )?(?:\d+ ?(?:gio|h)\S* ?)?ngay\b/u,
  /\b(?:luy ke|dau (?:nam|quy|thang|ky))\b.*\b(?:den|toi)\b/u,
  /\bden (?:het )?thoi diem\b|\bto ?date\b/u,
  /\bcap nhat\b|\b(?:truy cap|khai thac)\b/u,
  /\b(?:so lieu|du lieu)\b/u,
  /\b(?:trich|ket) xuat\b|\b(?:data )?as of\b/u,
  /^\(?(?:ngay(?: bao cao| lap)?|thoi (?:diem|gian))\b/u,
];

const wholeDay = String.raw`(?:\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})(?!\d)`;
const shortDay = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?`;
const hour = String.raw`(?:,? ?(?:luc )?\d{1,2}(?:h|:|g| gio )\d{0,2}(?::\d{2})?)?`;
const until = String.raw`(?:-+>?|÷|~|→|den|toi|to)(?: het)?${hour} ?(?:ngay )?`;
/* “Số liệu từ 01/01/2026 đến 08/09/2026”: what lies between two days is closed on the later. */
const ranges = [
  new RegExp(String.raw`${wholeDay}${hour} ?${until}(?<last>${wholeDay})`, 'u'),
  new RegExp(
    String.raw`(?:^|\b(?:tu|from|thoi gian|ky|giai doan|tuan \d+)\b.*?)${shortDay} ?${until}(?<last>${wholeDay})`,
    'u',
  ),
  /* “Tuần từ 05 đến 11/10/2026”: days of one month. */
  new RegExp(String.raw`\b(?:tu|from)(?: ngay)? \d{1,2} ?${until}(?<last>${wholeDay})`, 'u'),
];

/** The closing date that some lines of text state, null where they state none. */
export function closingDateIn(lines: readonly string[]): string | null {
  const plain = lines.map((line) => plainText(line));
  for (const line of plain) {
    for (const range of ranges) {
      const last = range.exec(line)?.groups?.['last'];
      const date = last === undefined ? null : parseDate(last);
      if (date !== null) return date;
    }
  }
  for (const word of closingWords) {
    for (const line of plain) {
      const found = word.exec(line);
      const date = found && parseDate(line.slice(found.index));
      if (date !== null) return date;
    }
  }
  return null;
}

/** “SO SÁNH THÁNG 10/2026 VỚI THÁNG 9/2026”, “THÁNG 10/2026 SO VỚI THÁNG 9/2026”: what is compared comes first, what with after it. */
function withoutCompared(text: string): string {
  const digit = text.search(/\d/u);
  const cuts = [text.indexOf('so voi '), digit < 0 ? -1 : text.indexOf('so sanh ', digit)].filter((at) => at >= 0);
  const kept = cuts.length === 0 ? text : text.slice(0, Math.min(...cuts));
  const [compared, other] = [kept.indexOf('so sanh '), kept.lastIndexOf(' voi ')];
  return compared >= 0 && other > compared + 'so sanh'.length ? kept.slice(0, other) : kept;
}

/** The period that title lines name; a title may be broken over several lines. The decision's own year is no period. */
export function periodIn(lines: readonly string[]): Period | null {
  const named = plainText(lines.join(' '))
    .replace(/766\/qd-ttg,? nam 2022/gu, ' ')
    /* “BỘ CHỈ SỐ 766 THÁNG 9 NĂM 2026”: the decision's number before the month. */
    .replace(/\b766(?:\/qd-ttg)?\b/gu, ' , ')
    .replace(/\bt\.?(\d{1,2})[/.-](20\d\d)\b/gu, 'thang $1/$2');
  const text = withoutCompared(named);
  const period = parsePeriod(text);
  if (period === null || period.year !== null) return period;
  /* “NĂM 2026 - THÁNG 9”: the year stands elsewhere in the title. The year of a day is none: a week may be closed in the next. */
  const year = /\bnam (20\d\d)(?!\d)/u.exec(withoutDates(text))?.[1];
  return withYear(period, year === undefined ? null : Number(year));
}

/** The group of points that the first of some lines is about, where it names exactly one: “MỨC ĐỘ HÀI LÒNG TUẦN 36”. */
export function onlyGroupOf(lines: readonly string[]): IndicatorId | null {
  for (const line of lines) {
    const { keys } = readCaption(line);
    const groups = new Set(keys.map(meaningByWords).filter(isIndicatorRole));
    const [only] = groups;
    if (only !== undefined && groups.size === 1) return only;
  }
  return null;
}
