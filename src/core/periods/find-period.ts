import { withoutDates } from './date';
import { weeksAMonth } from './period-order';
import { labelOf, romans, withYear, type Parts, type Period } from './period';
import { periodsInFigures } from './period-words';
import { plainText } from '../text/plain-text';

type Groups = Readonly<Partial<Record<string, string>>>;

const year = String.raw`(?:[\s,.;|()/-]*(?:nam (?:bao cao |danh gia )?)?(?<year>20\d\d)(?!\d)\)?)?`;
const week = String.raw`(?:tuan ?(?:thu |so )?|week ?|w\.? ?(?=\d))(?<week>\d{1,2}|i{1,3}|iv|v)(?![a-su-z\d]|t(?!\.?\d))(?:/\d{1,2}(?=,? (?:cua )?th(?:ang|g)))?`;
const month = String.raw`(?:thang|thg|t)\.? ?(?<month>\d{1,2})(?!\d)`;

/* Most exact first: a text with a week and a month names the week. */
const forms: readonly { readonly kind: Period['kind']; readonly pattern: RegExp }[] = [
  { kind: 'week', pattern: /^(?<year>20\d\d)-? ?w(?<week>\d{1,2})$/u },
  {
    kind: 'week',
    pattern: new RegExp(String.raw`\b${month}(?:[ /,-]+(?:nam )?(?<year1>20\d\d))?[\s,.(:/-]*${week}\)?${year}`, 'u'),
  },
  { kind: 'week', pattern: new RegExp(String.raw`\b${week}[\s,.(:/-]*(?:cua )?${month}\)?${year}`, 'u') },
  /* “Tuần 04/8”: of August; “Tuần 35/52” is of the year. */
  {
    kind: 'week',
    pattern: new RegExp(String.raw`\b${week}[/.](?<month>0?[1-9]|1[0-2])(?![\d/.-])(?!.*\bthang ?\d)${year}`, 'u'),
  },
  {
    kind: 'week',
    pattern: new RegExp(String.raw`\b${week}[\s,]*[,(] ?(?<month>0?[1-9]|1[0-2])[/.-](?<year>20\d\d)(?!\d)\)?`, 'u'),
  },
  { kind: 'week', pattern: new RegExp(String.raw`\b${week}${year}`, 'u') },
  {
    kind: 'half',
    pattern: new RegExp(
      String.raw`\b(?:0?6 ?t(?:hang)?|sau thang|nua) (?<half>dau|cuoi)(?! thang)(?: nam)?${year}`,
      'u',
    ),
  },
  { kind: 'month', pattern: new RegExp(String.raw`\b(?:thang|thg)\.? ?(?<month>\d{1,2})(?!\d)${year}`, 'u') },
  { kind: 'quarter', pattern: new RegExp(String.raw`\bqu[yi] (?<quarter>iv|i{1,3}|0?[1-4])(?![a-z\d])${year}`, 'u') },
  { kind: 'year', pattern: /\b(?:(?:ca|tron) )?nam (?<year>20\d\d)(?!\d)/u },
  /* Short forms count only when they are the whole text, or its end: “Điểm T8”. */
  { kind: 'month', pattern: new RegExp(String.raw`(?:^th?\.? ?|\bth?)(?<month>0?\d|1[0-2])(?!\d)${year}$`, 'u') },
  /* “T35”, which is no month. */
  { kind: 'week', pattern: new RegExp(String.raw`(?:^t\.? ?|\bt)(?<week>1[3-9]|[2-4]\d|5[0-3])(?!\d)${year}$`, 'u') },
  {
    kind: 'month',
    pattern:
      /(?:^|\b(?:ky|ky bao cao|ky danh gia|ky xep hang|ky so lieu)(?: ?:)? ?)(?<month>\d{1,2})[./-](?<year>20\d\d)$/u,
  },
  { kind: 'quarter', pattern: new RegExp(String.raw`^q(?<quarter>iv|i{1,3}|[1-4])(?![a-z\d])${year}$`, 'u') },
  { kind: 'month', pattern: /^(?<year>20\d\d)[-/.](?<month>0?[1-9]|1[0-2])$/u },
  { kind: 'year', pattern: /(?:^|(?<=^(?:(?:tong )?diem|ket qua|kq) ))(?<year>20\d\d)$/u },
];

const monthNames = [
  'gieng',
  'hai',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
  'mot',
  'chap',
];
/* Only before a year: “tháng sau” is the next month, and “tháng, năm” none. */
const monthInWords =
  /\bthang (gieng|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap)(?=,? nam 20\d\d)/gu;

function monthInFigures(_: string, name: string): string {
  const place = monthNames.indexOf(name);
  return `thang ${String(place < 12 ? place + 1 : name === 'mot' ? 1 : 12)}`;
}

/* “Tháng 8/26”, “Q2/26”: no month, no week. */
const shortYear =
  /\b((?:tuan|week|thang|thg|qu[yi]) ?(?:\d{1,2}|iv|i{1,3})|(?:t|th|q|w)\.? ?\d{1,2})[/.-](2[3-9]|3\d)(?![\d/.-])/gu;

function partOf(groups: Groups): number | null {
  const { half, quarter } = groups;
  if (half !== undefined) return half === 'dau' ? 1 : 2;
  return numberOf(quarter);
}

/** 3 for “3” and “iii”, null for nothing. */
function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const roman = romans.findIndex((name) => name.toLowerCase() === text);
  return roman >= 0 ? roman + 1 : Number(text);
}

function build(kind: Period['kind'], groups: Groups): Period | null {
  const parts: Parts = {
    kind,
    year: numberOf(groups['year'] ?? groups['year1']),
    month: numberOf(groups['month']),
    part: partOf(groups),
    week: numberOf(groups['week']),
  };
  if (parts.month !== null && (parts.month < 1 || parts.month > 12)) return null;
  if (parts.week !== null && (parts.week < 1 || parts.week > 53)) return null;
  if (parts.week === null || parts.week <= 6 || parts.month === null) return { ...parts, label: labelOf(parts) };
  /* “Tuần 36, tháng 9”: a week of the year, with the month in which it lies. */
  if (Math.abs(parts.week / weeksAMonth - parts.month + 0.5) > 1) return null;
  const ofYear = { ...parts, month: null };
  return { ...ofYear, label: labelOf(ofYear) };
}

/**
 * The period named in a text, and what of the text is left without it (plain: lower case, no diacritics): “ĐIỂM THÁNG 4” is April and “diem”.
 * Days are never read as months, nor a number of months (“9 tháng năm 2025”) as a year.
 */
export function findPeriod(text: string): { readonly period: Period; readonly rest: string } | null {
  const plain = withoutDates(plainText(periodsInFigures(text)))
    .replace(/_/gu, ' ')
    .replace(monthInWords, monthInFigures)
    .replace(shortYear, '$1/20$2')
    .trim();
  const school = schoolYearIn(plain);
  const found = findIn(school === null ? plain : school.rest, school !== null);
  return found && school ? { ...found, period: inSchoolYear(found.period, school.year) } : found;
}

/** A period that names no year as one of the school year that a text names; the same where the text names none. */
export function inSchoolYearOf(period: Period, text: string): Period {
  const school = schoolYearIn(plainText(text));
  return school === null ? period : inSchoolYear(period, school.year);
}

/** The school year that a plain text names, by the year in which it begins, and what is left without it. */
function schoolYearIn(plain: string): { readonly year: number; readonly rest: string } | null {
  const found = /[\s,.(:/-]{0,5}\bnam hoc:? ?(20\d\d) ?[-/] ?(20\d\d)\b\)?/u.exec(plain);
  const year = Number(found?.[1]);
  if (!found || Number(found[2]) !== year + 1) return null;
  return { year, rest: plain.replace(found[0], ' ').trim() };
}

/** A school year begins in August: its months have a year of the calendar; weeks and terms count by the school year. */
function inSchoolYear(period: Period, year: number): Period {
  const { kind, month, part, schoolYear } = period;
  if (period.year !== null) return period;
  if (schoolYear === true || (kind === 'week' && month === null)) {
    const parts = { ...period, year, schoolYear: true as const };
    return { ...parts, label: labelOf(parts) };
  }
  const first = month ?? ((part ?? 1) - 1) * (kind === 'quarter' ? 3 : 6) + 1;
  return withYear(period, first >= 7 + Number(month !== null) ? year : year + 1);
}

/* Every form has one of these: a year, or a word that begins like “tuần”, “tháng”, “week”, “quý”, “học kỳ”, “HK” or “nửa”. */
const timeWord = /(?<!\d)20\d\d(?!\d)|(?<!\p{L})(?:[twq]|hk|h[oọ]|n[uử])/iu;

/** False where a text surely names no period: asked of every row, most of which have a name and no time, before they are looked into. */
export function mayNamePeriod(text: string): boolean {
  return timeWord.test(text);
}

const term = /\b(?:hoc ky|hk) ?(?<half>i{1,2}|[12])(?![a-z\d])/u;

/** A week, a month or whatever else a plain text names; a term only where a school year is named too. */
function findIn(plain: string, ofSchool: boolean): { readonly period: Period; readonly rest: string } | null {
  const named = ofSchool ? term.exec(plain) : null;
  if (named?.groups && !/\b(?:tuan|thang) ?\d/u.test(plain)) {
    const parts = { kind: 'half', year: null, month: null, part: numberOf(named.groups['half']), week: null } as const;
    return {
      period: { ...parts, schoolYear: true, label: labelOf(parts) },
      rest: plain.replace(named[0], ' ').trim(),
    };
  }
  for (const { kind, pattern } of forms) {
    const found = pattern.exec(plain);
    if (!found?.groups) continue;
    if (kind === 'year' && /\d thang/u.test(plain)) return null;
    const period = build(kind, found.groups);
    return (
      period && { period, rest: `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`.trim() }
    );
  }
  return null;
}

/** The period named in a text, in any of the ways that Vietnamese offices write it; null where there is none. */
export function parsePeriod(text: string): Period | null {
  return findPeriod(text)?.period ?? null;
}
