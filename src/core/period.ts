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
  /** As written on screen and in JSON: “Tháng 5 - Tuần 01”. */
  readonly label: string;
}

/** Weeks of a month, as near as telling one month from the next takes. */
export const weeksAMonth = 4.35;

type Parts = Omit<Period, 'label'>;
type Groups = Readonly<Partial<Record<string, string>>>;

const romans = ['I', 'II', 'III', 'IV', 'V'] as const;

function labelOf({ kind, year, month, part, week }: Parts): string {
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
  return sameYear && a.kind === b.kind && a.month === b.month && a.part === b.part && a.week === b.week;
}

/** First and last month that a period touches, as months since year 0; null where its year is unknown. */
function monthsOf(period: Period): readonly [number, number] | null {
  if (period.year === null) return null;
  const january = period.year * 12;
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
  // Weeks counted through a year are in order by year and number, though the last and the next year's first may share a month.
  const counted = ({ year, week }: Period): number => (year ?? 0) * 100 + (week ?? 0);
  if (a.kind === 'week' && b.kind === 'week' && a.month === b.month && (a.month === null || a.year === b.year))
    return counted(a) < counted(b) ? -1 : 1;
  if (left[1] < right[0]) return -1;
  return right[1] < left[0] ? 1 : null;
}

/** The same period with a year, where it had none. */
export function withYear(period: Period, year: number | null): Period {
  if (period.year !== null || year === null) return period;
  const parts = { ...period, year };
  return { ...parts, label: labelOf(parts) };
}
