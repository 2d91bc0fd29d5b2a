import { parseDate } from '../core/periods/date';
import { plainText } from '../core/text/plain-text';
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
  /\b(?:trich|ket|truy) xuat\b|\b(?:data )?as of\b/u,
  /^\(?den[ :]+(?=\d)/u,
  /* “Ngày họp”, “Thời gian in”, “Ngày lập” are of something else. */
  /^\(?(?:ngay|thoi (?:diem|gian))(?: (?:bao cao|danh gia|thong ke|tong hop|tinh|lay|ket thuc|cuoi ky))?[ :]*(?=\d)/u,
];
/* A day by which, or on which, something is done with the figures. */
const ofOthers =
  /\b(?:phan hoi|gui|gop y|kien nghi|giai trinh|hieu luc|to trinh|han (?:cuoi|nop|gui)|(?:cuoc|phien|buoi|ngay) hop|hop giao ban)\b|^ ?hop\b/u;

/** The clause in which a closing word stands, up to the day behind it. */
function clauseOf(line: string, at: number): string {
  const [before = ''] = line
    .slice(0, at)
    .split(/[,;()]|\. /u)
    .slice(-1);
  const [until = ''] = line.slice(at).split(/\d{1,2} ?[/.-] ?\d/u);
  return before + until;
}

const wholeDay = String.raw`(?:\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})(?!\d)`;
const shortDay = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?`;
const hour = String.raw`(?:,? ?(?:luc )?\d{1,2}(?:h|:|g| gio )\d{0,2}(?::\d{2})?)?`;
const until = String.raw`(?:-+>?|÷|~|→|\.{2,}|den|toi|to|ket thuc)(?: het)?:?${hour} ?(?:ngay )?:? ?`;
/* “Từ: 01/09/2026; Đến: 08/09/2026”, “Ngày bắt đầu: … - Ngày kết thúc: …”. */
const between = String.raw`[ ,;|.]*(?:- )?(?:ngay )?`;
/* “Số liệu từ 01/01/2026 đến 08/09/2026”: what lies between two days is closed on the later. */
const ranges = [
  new RegExp(String.raw`${wholeDay}${hour}${between}${until}(?<last>${wholeDay})`, 'u'),
  new RegExp(
    String.raw`(?:^|\b(?:tu|from|thoi gian|ky|giai doan|tuan)\b.*?)${shortDay} ?${until}(?<last>${wholeDay})`,
    'u',
  ),
  /* “Tuần từ 05 đến 11/10/2026”, “Kỳ đánh giá: 14–20/9/2026”, “(14-20/9/2026)”: days of one month. */
  new RegExp(
    String.raw`(?:\b(?:tu|from|ky(?: bao cao| danh gia| so lieu)?|thoi gian|giai doan)(?: ngay)?:? |\()\d{1,2} ?${until}(?<last>${wholeDay})`,
    'u',
  ),
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
      if (!found || ofOthers.test(clauseOf(line, found.index))) continue;
      const date = parseDate(line.slice(found.index));
      if (date !== null) return date;
    }
  }
  return null;
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
