import { parseDate, parsePeriod, type Period } from '../core/period';
import { plainText } from '../core/plain-text';
import type { IndicatorId } from '../core/scheme/types';
import { readCaption } from './caption';
import { isIndicatorRole } from './column-role';
import { meaningByWords } from './heading-grammar';

/* The day on which figures were taken, not the day of a decision or of the report. The strongest word comes first. */
const closingWords = [
  /\bchot\b/u,
  /\btinh den\b/u,
  /\bden (?:het )?(?:\d+ ?(?:gio|h)\S* ?)?ngay\b/u,
  /\bcap nhat\b/u,
  /\bso lieu\b/u,
  /^\(?ngay(?: bao cao| lap)?\b/u,
];

/* “Số liệu từ 01/01/2026 đến 08/09/2026”: what lies between two days is closed on the later. */
const range =
  /(?:^|\b(?:tu|thoi gian|ky|tuan \d+)\b.*?)(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?) ?(?:-|den(?: het)?(?: ngay)?|->) ?(?:ngay )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u;

/** The closing date that some lines of text state, null where they state none. */
export function closingDateIn(lines: readonly string[]): string | null {
  const plain = lines.map((line) => plainText(line));
  for (const line of plain) {
    const found = range.exec(line);
    const date = found && parseDate(found[2] ?? '');
    if (date !== null) return date;
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

/** The period that title lines name; a title may be broken over several lines. The decision's own year is no period. */
export function periodIn(lines: readonly string[]): Period | null {
  return parsePeriod(
    plainText(lines.join(' '))
      .replace(/766\/qd-ttg,? nam 2022/gu, ' ')
      /* “BỘ CHỈ SỐ 766 THÁNG 9 NĂM 2026”: the decision's number before the month. */
      .replace(/\b766(?:\/qd-ttg)?\b/gu, ' , ')
      .replace(/\bt(\d{1,2})[/.-](20\d\d)\b/gu, 'thang $1/$2')
      .replace(/so (?:voi|sanh) .*$/u, ' '),
  );
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
