import { withoutDates } from './date';
import { isoMonday, msPerDay } from './iso-week';
import { plainText } from './plain-text';

export { parseDate } from './date';

/** What a report covers. A week is a week of a month (Tháng 5 - Tuần 01) where `month` is given, else of the year. */
export interface Period {
  readonly kind: 'week' | 'month' | 'quarter' | 'half' | 'year';
  readonly year: number | null;
  readonly month: number | null;
  /** 1 to 4 for a quarter, 1 or 2 for a half year. */
  readonly part: number | null;
  readonly week: number | null;
  /** A week or a term of the school year that begins in `year`: its weeks count from September. */
  readonly schoolYear?: true;
  /** As written on screen and in JSON: “Tháng 5 - Tuần 01”. */
  readonly label: string;
}

/** Weeks of a month, as near as telling one month from the next takes. */
export const weeksAMonth = 4.35;

type Parts = Omit<Period, 'label'>;
type Groups = Readonly<Partial<Record<string, string>>>;

const romans = ['I', 'II', 'III', 'IV', 'V'] as const;

function labelOf({ kind, year, month, part, week, schoolYear }: Parts): string {
  if (schoolYear === true) {
    const counted =
      kind === 'week' ? `Tuần ${String(week).padStart(2, '0')}` : `Học kỳ ${romans[(part ?? 1) - 1] ?? ''}`;
    return `${counted} năm học ${String(year)}-${String((year ?? 0) + 1)}`;
  }
  const slash = year === null ? '' : `/${year}`;
  const weekName = `Tuần ${String(week).padStart(2, '0')}`;
  switch (kind) {
    case 'week':
      return month === null ? `${weekName}${slash && ` năm ${String(year)}`}` : `Tháng ${month}${slash} - ${weekName}`;
    case 'month':
      return `Tháng ${String(month)}${slash}`;
    case 'quarter':
      return `Quý ${romans[(part ?? 1) - 1] ?? ''}${slash}`;
    case 'half':
      return `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm${slash && ` ${String(year)}`}`;
    case 'year':
      return `Năm ${String(year)}`;
  }
}

const year = String.raw`(?:[\s,.()/-]*(?:nam )?(?<year>20\d\d)(?!\d)\)?)?`;
const week = String.raw`(?:tuan|week) ?(?:thu |so )?(?<week>\d{1,2}|i{1,3}|iv|v)(?![a-z\d])`;
const month = String.raw`(?:thang|thg|t)\.? ?(?<month>\d{1,2})(?!\d)`;

/* Most exact first: a text with a week and a month names the week. */
const forms: readonly { readonly kind: Period['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'week',
    pattern: new RegExp(String.raw`\b${month}(?:[ /,-]+(?:nam )?(?<year1>20\d\d))?[\s,.(:/-]*${week}\)?${year}`, 'u'),
  },
  { kind: 'week', pattern: new RegExp(String.raw`\b${week}[\s,.(:/-]*(?:cua )?${month}\)?${year}`, 'u') },
  { kind: 'week', pattern: new RegExp(String.raw`\b${week}${year}`, 'u') },
  {
    kind: 'half',
    pattern: new RegExp(String.raw`\b(?:0?6 thang|sau thang|nua) (?<half>dau|cuoi)(?: nam)?${year}`, 'u'),
  },
  { kind: 'month', pattern: new RegExp(String.raw`\b(?:thang|thg)\.? ?(?<month>\d{1,2})(?!\d)${year}`, 'u') },
  { kind: 'quarter', pattern: new RegExp(String.raw`\bquy (?<quarter>iv|i{1,3}|0?[1-4])(?![a-z\d])${year}`, 'u') },
  { kind: 'year', pattern: /\b(?:(?:ca|tron) )?nam (?<year>20\d\d)(?!\d)/u },
  /* Short forms count only when they are the whole text, or its end: “Điểm T8”. */
  { kind: 'month', pattern: new RegExp(String.raw`(?:^t\.? ?|\bt)(?<month>0?\d|1[0-2])(?!\d)${year}$`, 'u') },
  /* “W35”, and “T35”, which is no month. */
  { kind: 'week', pattern: /^(?<year>20\d\d)-? ?w(?<week>\d{1,2})$/u },
  { kind: 'week', pattern: new RegExp(String.raw`\bw\.? ?(?<week>\d{1,2})(?!\d)${year}$`, 'u') },
  { kind: 'week', pattern: new RegExp(String.raw`(?:^t\.? ?|\bt)(?<week>1[3-9]|[2-4]\d|5[0-3])(?!\d)${year}$`, 'u') },
  {
    kind: 'month',
    pattern:
      /(?:^|\b(?:ky|ky bao cao|ky danh gia|ky xep hang|ky so lieu)(?: ?:)? ?)(?<month>\d{1,2})[./-](?<year>20\d\d)$/u,
  },
  { kind: 'quarter', pattern: new RegExp(String.raw`^q(?<quarter>iv|i{1,3}|[1-4])(?![a-z\d])${year}$`, 'u') },
  { kind: 'year', pattern: /^(?<year>20\d\d)$/u },
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
  const plain = withoutDates(plainText(text)).replace(/_/gu, ' ').replace(monthInWords, monthInFigures).trim();
  const school = schoolYearIn(plain);
  const found = findIn(school === null ? plain : school.rest, school !== null);
  return found && school ? { ...found, period: inSchoolYear(found.period, school.year) } : found;
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

/** True for two names of one period; a year that one of them leaves out does not count. */
export function samePeriod(a: Period, b: Period): boolean {
  const sameYear = a.year === b.year || a.year === null || b.year === null;
  const sameCount = a.schoolYear === b.schoolYear || a.year === null || b.year === null;
  return sameYear && sameCount && a.kind === b.kind && a.month === b.month && a.part === b.part && a.week === b.week;
}

/** First and last month that a period touches, as months since year 0; null where its year is unknown. */
function monthsOf(period: Period): readonly [number, number] | null {
  if (period.year === null) return null;
  const january = period.year * 12;
  /* Offices begin in August or September, and pause at Tết: within a month a week of the school year can't be told. */
  if (period.schoolYear === true && period.kind === 'half')
    return period.part === 1 ? [january + 7, january + 12] : [january + 12, january + 16];
  if (period.schoolYear === true) {
    const begins = january + 7 + Math.floor(((period.week ?? 1) - 1) / weeksAMonth);
    return [begins, begins + 2];
  }
  if (period.month !== null) return [january + period.month - 1, january + period.month - 1];
  if (period.kind === 'week') {
    const monday = isoMonday(period.year, period.week ?? 1);
    const monthAt = (time: number): number => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
    return [monthAt(monday), monthAt(monday + 6 * msPerDay)];
  }
  const length = period.kind === 'quarter' ? 3 : period.kind === 'half' ? 6 : 12;
  const first = january + ((period.part ?? 1) - 1) * length;
  return [first, first + length - 1];
}

/**
 * Order in time: −1 where a is before b, 1 where it is after, 0 for the same period; null where it can't be told (a year is unknown, or one lies
 * in the other: Tháng 5 and Tháng 5 - Tuần 01).
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 | null {
  const [left, right] = [monthsOf(a), monthsOf(b)];
  if (!left || !right) return null;
  if (samePeriod(a, b)) return 0;
  // What is counted through a year is in order by year and number, though the last week of one and the first of the next may share a month.
  const place = ({ year, part, week }: Period): number => (year ?? 0) * 100 + (part ?? week ?? 0);
  const isCounted =
    a.kind === 'week' ? a.month === b.month && (a.month === null || a.year === b.year) : a.schoolYear === true;
  if (isCounted && a.kind === b.kind && a.schoolYear === b.schoolYear) return place(a) < place(b) ? -1 : 1;
  if (left[1] < right[0]) return -1;
  return right[1] < left[0] ? 1 : null;
}

/** The same period with a year, where it had none. */
export function withYear(period: Period, year: number | null): Period {
  if (period.year !== null || year === null) return period;
  const parts = { ...period, year };
  return { ...parts, label: labelOf(parts) };
}
