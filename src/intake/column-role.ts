import type { Period } from '../core/period';
import type { IndicatorId } from '../core/scheme/types';
import { readCaption } from './caption';
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
const common: ReadonlySet<Meaning> = new Set<Meaning>(['position', 'name', 'code', 'total', 'previous', 'grade', 'change', 'rank', 'score', 'rate']);

function isIndicator(meaning: Meaning | null): meaning is IndicatorId {
  return meaning !== null && !common.has(meaning);
}

function roleOf(leaf: Meaning | null, groups: readonly (Meaning | null)[], onlyPeriod: boolean): Column['role'] {
  const indicator = groups.find(isIndicator);
  const group = groups.find((meaning) => meaning !== null) ?? null;
  if (onlyPeriod) return indicator ?? (group === null || group === 'previous' || group === 'score' || group === 'rate' ? 'total' : group);
  if (leaf === 'previous') return indicator ?? 'total';
  if (leaf === 'total' || leaf === 'score') return indicator ?? 'total';
  if (leaf === 'rate') return indicator ?? 'unknown';
  return leaf ?? 'unknown';
}

/**
 * Reads the headings over one column, top first. The lowest says what the column is; the group above it counts only where the lowest
 * names no more than a period or a sort of figure (“THÁNG 4”, “Điểm”, “Tỷ lệ (%)”).
 */
export function columnOf(index: number, headings: readonly string[], vocabulary: Vocabulary): Column {
  const captions = headings.map((text) => ({ text, ...readCaption(text) }));
  const saying = captions.filter(({ keys, period }) => keys.length > 0 || period !== null);
  const leaf = saying[saying.length - 1];
  const groups = saying.slice(0, -1).reverse();
  const groupMeanings = groups.map(({ keys }) => meaningOf(keys, vocabulary));
  const meaning = meaningOf(leaf?.keys ?? [], vocabulary);
  const role = roleOf(meaning, groupMeanings, leaf !== undefined && leaf.keys.length === 0);
  const points = meaning === 'score' || captions.some(({ max, percent }) => max !== null && max !== 100 && !percent);
  return {
    index,
    caption: leaf?.text ?? '',
    role,
    period: leaf?.period ?? groups.find(({ period }) => period !== null)?.period ?? null,
    previous: meaning === 'previous' || groupMeanings.includes('previous'),
    max: captions.find(({ max }) => max !== null)?.max ?? null,
    measure: points ? 'points' : leaf?.percent === true || meaning === 'rate' ? 'percent' : null,
    coded: leaf?.keys.some((key) => portalCodes.has(key)) ?? false,
  };
}
