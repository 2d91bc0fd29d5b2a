import { findPeriod } from '../core/periods/find-period';
import { type Period } from '../core/periods/period';
import { periodsInFigures } from '../core/periods/period-words';
import { plainText } from '../core/text/plain-text';
import { captionKey, longestRead, maxInCaption } from './caption-key';
import { dayOf, daySpan, daysInFigures, periodOfDay, withoutDay } from './caption-days';
import { withoutLeftOutGroups } from './left-out-groups';
import { before, current } from './relative-time';
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
/* “Số liệu” of a day, “Số liệu cập nhật đến” it: nothing but its time. */
const onlyFigures = /^so lieu(?: (?:cap nhat|chot|tinh|lay|den|tai|thoi diem))*$/u;
const someMonths =
  /^(?:.*\b(?:diem|luy ke|ket qua) )?0?(\d{1,2}) ?(?:thang(?! \d{1,2}(?!\d))(?: dau)?|t(?![a-z\d]))(?: ?nam)?(?:[ /.-]?(20\d\d))?/u;

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
  /* “Điểm của tháng 8”; “Bộ phận một cửa tháng 8” keeps its name. */
  const timed = named?.rest.replace(/(?<!\bmot) (?:cua|trong)$/u, '') ?? sure;
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
