import { parseDate, withoutDates } from '../core/date';
import { findPeriod } from '../core/find-period';
import { withYear, type Period } from '../core/period';
import { datedPeriod } from '../core/period-end';
import { periodsInFigures } from '../core/period-words';
import { plainText } from '../core/plain-text';
import { captionKey, longestRead, maxInCaption } from './caption-key';
import { withoutLeftOutGroups } from './left-out-groups';
import { roundIn, stageOf, type Stage } from './stage';
import { scaleInHeading } from './stated-scale';

/** A heading taken apart. */
export interface Caption {
  /** Forms under which to look it up, most exact first; empty where the text has only numbers and marks. */
  readonly keys: readonly string[];
  readonly period: Period | null;
  /** Maximum that the heading states: 18 for “/18” and “(18 điểm)”. */
  readonly max: number | null;
  /** True where it says that its figures are percentages. */
  readonly percent: boolean;
  /** The day that it names, `YYYY-MM-DD`, or `MM-DD` where it leaves the year out (“Điểm ngày 08/9”). */
  readonly day: string | null;
  /** Number of months from January on, for “9 tháng”, which is no period of ours. */
  readonly months: number | null;
  /** The year of those months, where it is written (“9 tháng 2026”). */
  readonly monthsIn: number | null;
  /** 2 for “Lần 2”, “Đợt II”: one of several times that are only numbered. */
  readonly round: number | null;
  /** Present where the heading says no more than at which stage its figures were given (“Tự chấm”, “Thẩm định”). */
  readonly stage: Stage | null;
  /** True for the period before: “Hạng kỳ trước”, “previousRank”. */
  readonly previous: boolean;
}

/* “THÁNG 4 (tạm tính)” names no more than its period. */
const provisional = /\( ?tam tinh ?\)/u;
/* “Điểm trước”, “Hạng cũ”: of before; “Điểm trước điều chỉnh” and “Đơn vị cũ” are not. */
const figureBefore = String.raw`(?<=^(?:(?:(?:tong )?(?:so )?diem(?: so| tong hop| tong)?|ket qua|kq|so lieu|so|(?:thu |xep )?hang|xep loai) )?)`;
const before = new RegExp(
  String.raw`\b(?:(?:cua )?(?:ky bao cao|ky|thang|tuan|quy|nam|hom|lan|dot|ngay|phien) (?:(?:lien|lien ke|ke) )?(?:truoc|qua|cu|lien ke)(?: do| day| kia)?|ky so sanh|dau ky|cung ky(?: nam truoc)?|previous|last (?:week|month|day|period)|${figureBefore}(?:(?:(?:lien|lien ke|ke) )?truoc(?: do| day| kia)?|cu)$)\b`,
  'u',
);
const current = new RegExp(
  String.raw`\b(?:(?:cua )?(?:ky bao cao|ky|thang|tuan|quy|nam|hom|lan|dot|ngay|phien) (?:nay|moi|hien hanh)|(?:ky|thang|tuan|quy|nam) bao cao(?! truoc| lien)|cuoi ky|hien (?:tai|nay|hanh)|current|this (?:week|month|period)|${figureBefore}(?:nay|moi(?: nhat)?)$)\b`,
  'u',
);
/** True for a key that says no more than which period it is: “Lần này”, “Kỳ trước”, “Số cũ”. */
export function isOnlyRelativeTime(key: string): boolean {
  const untimed = key.replace(before, ' ').replace(current, ' ').trim();
  return untimed !== key && /^(?:so(?: lieu)?)?$/u.test(untimed);
}

/**
 * What the name of a sheet says of its time beside others of the same units: −1 before (“Kỳ trước”, “Cũ”), 1 now (“Kỳ này”, “Nay”, “Mới”), 0 nothing. Where it
 * names a period, that says it.
 */
export function timeOfName(name: string): -1 | 0 | 1 {
  const plain = plainText(name);
  if (findPeriod(plain) !== null) return 0;
  if (before.test(plain) || /\b(?:truoc|cu|qua|old|before|prev)$/u.test(plain)) return -1;
  return current.test(plain) || /\b(?:nay|moi|new|now)$/u.test(plain) ? 1 : 0;
}

const prefixes = [
  'group scores ',
  'group score ',
  'nhom chi so ',
  'nhom ',
  'chi so ',
  'ty le ',
  'ti le ',
  'diem so ',
  'diem ',
  'ket qua ',
  'muc do ',
];
const suffixes = [' ty le', ' ti le', ' diem', ' dat', ' dat duoc'];

function keysOf(plain: string): readonly string[] {
  const keys = new Set([captionKey(plain), captionKey(plain.replace(/\([^)]*\)/gu, ' '))]);
  for (const key of keys) {
    const untimed = key.replace(before, ' ').replace(current, ' ').replace(/\s+/gu, ' ').trim();
    if (untimed !== key) keys.add(untimed);
    const numbered = /^nhom (?:chi so )?\d (?=[a-z])/u.exec(key);
    if (numbered) keys.add(key.slice(numbered[0].length));
    for (const prefix of prefixes) if (key.startsWith(prefix)) keys.add(key.slice(prefix.length));
    for (const suffix of suffixes) if (key.endsWith(suffix)) keys.add(key.slice(0, -suffix.length));
  }
  keys.delete('');
  return [...keys];
}

const nothing: Caption = {
  keys: [],
  period: null,
  max: null,
  percent: false,
  day: null,
  months: null,
  monthsIn: null,
  round: null,
  stage: null,
  previous: false,
};

/* Fields of a database are written as one word: “groupScores.CKMB”, “TONG_SCORE”, “CongKhaiMinhBach”. */
function asWords(text: string): string {
  const trimmed = text.trim();
  if (/\s/u.test(trimmed) || !/[._]|\p{Ll}\p{Lu}/u.test(trimmed) || /\d/u.test(trimmed)) return text;
  return trimmed.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(?<=\p{L})[._]+(?=\p{L})/gu, ' ');
}

/* “+/-”, “Δ”, “▲▼”: a change without a word. */
const symbols = /^(?:[(]?[+] ?[/,;]? ?[-–−][)]?|[Δ∆±▲▼↑↓/ ]+)$/u;
/* “+/- hạng”, “Δ hạng”: of places, not of points. */
const symbolsOfPlaces = /^(?:[(]?[+] ?[/,;]? ?[-–−][)]?|[Δ∆±▲▼↑↓/]+) ?(?=(?:(?:thứ|xếp) )?hạng|bậc|vị trí)/iu;
/* “từ 01/8 đến 31/8”, “(24-30/8)”, “Tuần từ 22-28/12/2025”: the later day is the one. */
const daySpan =
  /\(? ?(?:\btuan )?(?:\btu )?(?:\bngay )?(?<![\d/.,])(?:0?[1-9]|[12]\d|3[01])(?:[/.]\d{1,2}(?:[/.]\d{4})?)?(?![\d/.]) ?(?:-+>?|[–—÷→~]|den|toi) ?(?:het )?(?:ngay )?(\d{1,2})[/.](0?[1-9]|1[0-2])(?!\d)(?:[/.](\d{4}))? ?\)?/u;
/* “Tuần 36 (31/8)”: beside a period no scale. */
const dayInBrackets = /\( ?(?<day>\d{1,2})[/.](?<month>0?[1-9]|1[0-2]) ?\)/u;
/* “Ngày 10 tháng 9”, “Tháng 9 ngày 10”. */
const dayInWords = /\bngay (\d{1,2})[, ]+thang (\d{1,2})(?![\d/]|,? nam)/u;
const dayOfMonth = /\bthang (\d{1,2})[, (]+ngay (\d{1,2})(?!\d|[/.-]\d)\)?/u;
/* “Số liệu” of a day, “Số liệu cập nhật đến” it: nothing but its time. */
const onlyFigures = /^so lieu(?: (?:cap nhat|chot|tinh|lay|den|tai|thoi diem))*$/u;
const shortDay =
  /\b(?:ngay|den|sang|chieu|chot|cap nhat|tinh) (?:het )?(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?![\d/])|(?:^|diem |ket qua )(\d{1,2})[/.](\d{1,2})$/u;
const someMonths =
  /^(?:.*\b(?:diem|luy ke|ket qua) )?0?(\d{1,2}) ?(?:thang(?! \d{1,2}(?!\d))(?: dau)?|t(?![a-z\d]))(?: ?nam)?(?:[ /.-]?(20\d\d))?/u;

/** The caption with the days in it as “ngay 10/9”, however they are said. */
function daysInFigures(plain: string): string {
  const worded = plain.replace(dayInWords, 'ngay $1/$2').replace(dayOfMonth, 'thang $1 ngay $2/$1');
  return dayInBrackets.test(worded) && findPeriod(worded.replace(daySpan, ' ')) !== null
    ? worded.replace(dayInBrackets, 'ngay $<day>/$<month>')
    : worded;
}

function dayOf(text: string, plain: string): string | null {
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
function periodOfDay(period: Period, day: string | null): Period {
  return day !== null && /^\d{4}-/u.test(day) ? withYear(period, datedPeriod(period, day).year) : period;
}

/** The caption's words without the day in it: “diem” of “Điểm ngày 08/9”. */
function withoutDay(plain: string): string {
  return withoutDates(plain.replace(daySpan, ' '))
    .replace(shortDay, (found) => (/^(?:diem|ket qua) /u.exec(found) ?? [' '])[0])
    .replace(/^\d{1,2}(?:h|:)\d{0,2}(?::\d{2})?(?=\s|$)/u, ' ')
    .replace(/\b(?:(?:tinh|den|ngay|het|luc|chot)\b\s*)+(?=$|[)\]]|\d{1,2}(?:h|:|gio))/gu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/* “CÙNG KỲ 2025” leaves out the word “năm”. */
const sameTimeIn = /(c[ùu]ng k[ỳy])\s+(?=20\d{2}(?!\d))/giu;

/** Reads one heading cell. */
export function readCaption(text: string): Caption {
  if (text.length > longestRead) return nothing;
  const written = symbols.test(text.trim())
    ? 'Tăng giảm'
    : asWords(periodsInFigures(text)).replace(symbolsOfPlaces, 'Tăng giảm ').replace(sameTimeIn, '$1 năm ');
  const scaled = scaleInHeading(written);
  const plain = withoutLeftOutGroups(daysInFigures(scaled?.rest ?? plainText(written)));
  /* “Tuần 22-28/12” is no week 22. */
  const sure = plain.replace(provisional, ' ').trim();
  const named = findPeriod(sure.replace(daySpan, ' '));
  const day = dayOf(text, sure);
  const timed = named?.rest ?? sure;
  const undated = day === null ? timed : withoutDay(timed);
  const span = named === null ? someMonths.exec(plain) : null;
  const spanned = Number(span?.[1] ?? 13);
  const months = spanned <= 12 ? spanned : null;
  const unspanned =
    months === null
      ? undated
      : undated.replace(/0?\d{1,2} ?(?:thang(?: dau)?|t(?![a-z\d]))(?: ?nam)?(?:[ /.-]?20\d\d)?/u, ' ').trim();
  const numbered = roundIn(unspanned);
  const unnumbered = numbered?.rest ?? unspanned;
  const stage = stageOf(unnumbered);
  const isOnlyTime = unnumbered !== plain && onlyFigures.test(unnumbered);
  const rest = stage === null && !isOnlyTime ? unnumbered : '';
  const percent = rest.includes('%') || /\bt[yi] le\b/u.test(rest);
  return {
    keys: keysOf(rest),
    period: named && periodOfDay(named.period, day),
    max: scaled?.max ?? maxInCaption(rest),
    percent,
    day,
    months,
    monthsIn: months === null || span?.[2] === undefined ? null : Number(span[2]),
    round: numbered?.round ?? null,
    stage,
    previous: before.test(rest),
  };
}
