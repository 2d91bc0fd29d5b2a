import { parsePeriod } from '../core/periods/find-period';
import type { Period } from '../core/periods/period';
import type { IndicatorId } from '../core/scheme/types';
import type { Stage } from './stage';
import { readCaption, type Caption } from './caption';
import { commonMeanings, type Meaning } from './meaning';
import { isOnlyRelativeTime } from './relative-time';
import { meaningOf, type Vocabulary } from './vocabulary';

/** What a column can be. `unknown`: its heading says nothing that we know. */
export type ColumnRole = Exclude<Meaning, 'previous' | 'score' | 'rate'> | 'unknown';

/** What stands in a column, as far as its own heading tells. */
export interface Column {
  /** Counted from 0. */
  readonly index: number;
  /** Lowest heading that says something, as it stands in the sheet, on one line. */
  readonly caption: string;
  readonly role: ColumnRole;
  /** Period that the heading or its group names. */
  readonly period: Period | null;
  /** Day that the heading or its group names, `YYYY-MM-DD`, or `MM-DD` without a year. */
  readonly day: string | null;
  /** Months from January on that the heading names (“9 tháng”). */
  readonly months: number | null;
  /** The year of those months, where it is written. */
  readonly monthsIn: number | null;
  /** 2 for “Lần 2”, “Đợt II”. */
  readonly round: number | null;
  /** At which stage its figures were given, where its own heading says so. */
  readonly stage: Stage | null;
  /** True for a column of the compared period that names none (“KỲ TRƯỚC”). */
  readonly previous: boolean;
  /** What the heading over the lowest one says: an indicator or the total; `strange`: words that nobody knows; null: neither, or there is none. */
  readonly under: IndicatorId | 'total' | 'strange' | null;
  /** Maximum that the heading states (“/18”). */
  readonly max: number | null;
  /** What sort of figure the heading says it is. */
  readonly measure: 'percent' | 'points' | null;
  /** True where the indicator is named by its portal code (CKMB). */
  readonly coded: boolean;
  /** How clearly the words say that this is the total: 3 “Tổng điểm”, 2 “Điểm”, 1 “Tổng cộng”, which dossiers have too; 0: they do not. */
  readonly totalness: 0 | 1 | 2 | 3;
  /** Present where a person has said what it is: nothing else of its kind comes before it. */
  readonly asked?: true;
  /** The greatest total, where a person has said it. */
  readonly scale?: number;
}

const portalCodes = new Set(['ckmb', 'tdgq', 'tttt', 'mdsh', 'mdhl', 'totalscore', 'total score']);
const plainRoles: ReadonlySet<Meaning> = new Set<Meaning>(commonMeanings);
/** Groups of columns whose “Điểm” or “Tổng số” is no total: “Tăng/giảm › Điểm”, “Hồ sơ › Tổng”, “Hạng › Kỳ này”. */
const owningGroups: ReadonlySet<Meaning> = new Set<Meaning>([
  'change',
  'count',
  'bonus',
  'penalty',
  'rank',
  'grade',
  'maximum',
]);

/** True for an indicator of a scheme. */
export function isIndicatorRole(role: Meaning | ColumnRole | null): role is IndicatorId {
  return role !== null && role !== 'unknown' && !plainRoles.has(role);
}

/** The columns that a person has said are of their kind, where there are any; else all. */
export function askedFirst(columns: readonly Column[]): readonly Column[] {
  const asked = columns.filter((column) => column.asked);
  return asked.length > 0 ? asked : columns;
}

/** @param meanings - Of the headings over the column, lowest first. */
function roleOf(meanings: readonly (Meaning | null)[], onlyPeriod: boolean): ColumnRole {
  const indicator = meanings.find(isIndicatorRole);
  const said = onlyPeriod ? (meanings.find((meaning) => meaning !== null) ?? 'score') : (meanings[0] ?? 'unknown');
  if (said === 'previous' || said === 'total' || said === 'score') {
    const owner = meanings.slice(1).find((meaning) => meaning !== null && owningGroups.has(meaning));
    return indicator ?? (owner as ColumnRole | undefined) ?? 'total';
  }
  /* “Cụm thi đua › Hạng” is a rank in the cluster, not that of the table. */
  if (said === 'rank' && meanings.includes('cluster')) return 'note';
  /* “Tăng/giảm › Hạng”: places gained or lost. */
  if (said === 'rank' && meanings.includes('change')) return 'note';
  if (said === 'rate') return indicator ?? (onlyPeriod ? 'total' : 'unknown');
  return onlyPeriod ? (indicator ?? said) : said;
}

/** The lowest heading that states a scale (“/18”, “(%)”) says which figures stand under it, unless it is called “Điểm”. */
function measureOf(meaning: Meaning | null | undefined, captions: readonly Caption[]): Column['measure'] {
  if (meaning === 'score') return 'points';
  const scale = captions.find(({ max, percent }) => percent || max !== null);
  if (scale?.percent === false && scale.max !== 100) return 'points';
  return scale?.percent === true || meaning === 'rate' ? 'percent' : null;
}

function totalnessOf(role: ColumnRole, leaf: Caption | undefined): Column['totalness'] {
  if (role !== 'total') return 0;
  const key = leaf?.keys[0] ?? '';
  if (/\b(?:tong|tong hop|total|cuoi cung|chinh thuc|quy doi)\b/u.test(key) && /diem|score|chi so/u.test(key)) return 3;
  if (key === '' || /diem|score|chi so|766/u.test(key)) return 2;
  return 1;
}

function underOf(above: Meaning | null | undefined, caption: Caption | undefined): Column['under'] {
  if (caption === undefined || caption.keys.length === 0) return null;
  return above === null ? 'strange' : above === 'total' || isIndicatorRole(above ?? null) ? (above ?? null) : null;
}

/** True for a heading that names no time: no period, day, months, or round. */
export function isUntimed({
  period,
  day,
  months,
  round,
}: Pick<Caption, 'period' | 'day' | 'months' | 'round'>): boolean {
  return period === null && day === null && months === null && round === null;
}

/** “Kết quả (điểm)”, “Kết quả kỳ này” and “Lần này” are figures of whatever stands above them. */
function meaningOfCaption(caption: Caption & { readonly text: string }, vocabulary: Vocabulary): Meaning | null {
  const { keys, text, percent } = caption;
  const [whole = ''] = keys;
  const meaning = meaningOf(keys, vocabulary);
  if (meaning === null && whole !== '' && isOnlyRelativeTime(whole)) return caption.previous ? 'previous' : 'score';
  if (meaning !== 'rate' || percent) return meaning;
  const timed = !isUntimed(caption)
    ? /^(?:ket qua|kq|thuc hien)$/u.test(whole)
    : isOnlyRelativeTime(whole.replace(/^(?:ket qua|kq|thuc hien) /u, ''));
  return timed || /[([]\s*điểm\s*[)\]]/iu.test(text) ? 'score' : meaning;
}

/** The lowest period, with the year or the month of a heading over it: “Tuần 1” under “Tháng 8”, “Quý III” under “Năm 2025”. @param captions - lowest first */
function periodUnder(captions: readonly (Caption & { readonly text: string })[]): Period | null {
  const place = captions.findIndex(({ period }) => period !== null);
  const lowest = captions[place]?.period ?? null;
  if (lowest === null || lowest.year !== null) return lowest;
  return captions.slice(place + 1).reduce((period, { text }) => {
    const within = parsePeriod(`${period.label} ${text}`);
    return within?.kind === period.kind && within.week === period.week && within.part === period.part ? within : period;
  }, lowest);
}

/**
 * Reads the headings over one column, top first. The lowest says what the column is; the group above it counts only where the lowest
 * names no more than a period or a sort of figure (“THÁNG 4”, “Điểm”, “Tỷ lệ (%)”).
 */
export function columnOf(index: number, headings: readonly string[], vocabulary: Vocabulary): Column {
  const captions = headings.map((text) => ({ text, ...readCaption(text) })).reverse();
  const saying = captions.filter((caption) => caption.keys.length > 0 || !isUntimed(caption) || caption.stage !== null);
  const [leaf] = saying;
  const meanings = saying.map((caption) => meaningOfCaption(caption, vocabulary));
  const stage = leaf?.stage ?? null;
  const said = roleOf(meanings, leaf?.keys.length === 0);
  const ofNothing = stage !== null && meanings.every((meaning) => meaning === null);
  const role = stage === 'lost' ? 'note' : ofNothing ? 'unknown' : said;
  return {
    index,
    caption: leaf?.text ?? '',
    role,
    period: periodUnder(saying),
    day: saying.find(({ day }) => day !== null)?.day ?? null,
    months: saying.find(({ months }) => months !== null)?.months ?? null,
    monthsIn: saying.find(({ monthsIn }) => monthsIn !== null)?.monthsIn ?? null,
    round: saying.find(({ round }) => round !== null)?.round ?? null,
    stage,
    previous: meanings.includes('previous') || saying.some(({ previous }) => previous),
    under: underOf(meanings[1], saying[1]),
    max: captions.find(({ max }) => max !== null)?.max ?? null,
    measure: measureOf(meanings[0], captions),
    coded: leaf?.keys.some((key) => portalCodes.has(key)) === true,
    totalness: totalnessOf(role, leaf),
  };
}
