import type { Period } from '../core/period';
import type { IndicatorId } from '../core/scheme/types';
import { readCaption, type Caption } from './caption';
import { meaningOf, type Meaning, type Vocabulary } from './vocabulary';

/** What stands in a column, as far as its own heading tells. */
export interface Column {
  /** Counted from 0. */
  readonly index: number;
  /** Lowest heading that says something, as it stands in the sheet, on one line. */
  readonly caption: string;
  readonly role: IndicatorId | 'position' | 'name' | 'code' | 'total' | 'grade' | 'change' | 'rank' | 'unknown';
  /** Period that the heading or its group names. */
  readonly period: Period | null;
  /** True for a column of the compared period that names none (“KỲ TRƯỚC”). */
  readonly previous: boolean;
  /** Maximum that the heading states (“/18”). */
  readonly max: number | null;
  /** What sort of figure the heading says it is. */
  readonly measure: 'percent' | 'points' | null;
  /** True where the indicator is named by its portal code (CKMB). */
  readonly coded: boolean;
}

const portalCodes = new Set(['ckmb', 'tdgq', 'tttt', 'mdsh', 'mdhl', 'totalscore']);
const common: ReadonlySet<Meaning> = new Set<Meaning>([
  'position',
  'name',
  'code',
  'total',
  'previous',
  'grade',
  'change',
  'rank',
  'score',
  'rate',
]);

function isIndicator(meaning: Meaning | null): meaning is IndicatorId {
  return meaning !== null && !common.has(meaning);
}

/** @param meanings - Of the headings over the column, lowest first. */
function roleOf(meanings: readonly (Meaning | null)[], onlyPeriod: boolean): Column['role'] {
  const indicator = meanings.find(isIndicator);
  const said = onlyPeriod ? (meanings.find((meaning) => meaning !== null) ?? 'score') : (meanings[0] ?? 'unknown');
  if (said === 'previous' || said === 'total' || said === 'score') return indicator ?? 'total';
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

/**
 * Reads the headings over one column, top first. The lowest says what the column is; the group above it counts only where the lowest
 * names no more than a period or a sort of figure (“THÁNG 4”, “Điểm”, “Tỷ lệ (%)”).
 */
export function columnOf(index: number, headings: readonly string[], vocabulary: Vocabulary): Column {
  const captions = headings.map((text) => ({ text, ...readCaption(text) })).reverse();
  const saying = captions.filter(({ keys, period }) => keys.length > 0 || period !== null);
  const [leaf] = saying;
  const meanings = saying.map(({ keys }) => meaningOf(keys, vocabulary));
  const role = roleOf(meanings, leaf?.keys.length === 0);
  return {
    index,
    caption: leaf?.text ?? '',
    role,
    period: saying.find(({ period }) => period !== null)?.period ?? null,
    previous: meanings.includes('previous'),
    max: captions.find(({ max }) => max !== null)?.max ?? null,
    measure: measureOf(meanings[0], captions),
    coded: leaf?.keys.some((key) => portalCodes.has(key)) === true,
  };
}
