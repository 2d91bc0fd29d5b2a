import type { CountedIndicator } from '../../core/scheme/counts-types';
import type { Count } from '../../core/counts';
import { readCountText } from '../../intake/counts/count-text';

/** What stands in the fields of one indicator. */
export interface TypedCount {
  readonly numerator: string;
  readonly denominator: string;
  /** In percent; used where no counts are published. */
  readonly ratio: string;
}

const noText: TypedCount = { numerator: '', denominator: '', ratio: '' };

/** A count as fields show it. */
export function typedOf(count: Count | null | undefined): TypedCount {
  if (!count) return noText;
  return 'ratio' in count
    ? { ...noText, ratio: String(count.ratio) }
    : { ...noText, numerator: String(count.numerator), denominator: String(count.denominator) };
}

/** A ratio only, where the sheet has only that, or nothing else is published at all. */
export function isRatio(indicator: CountedIndicator, count: Count | null | undefined): boolean {
  return count ? 'ratio' in count : indicator.form.kind === 'givenRatio';
}

/** Null where the field is empty. What can't be read is no number, so that it is not taken for missing. */
function readField(text: string, as: 'count' | 'ratio'): number | null {
  const cell = readCountText(text, as);
  return cell.kind === 'none' ? null : cell.kind === 'number' ? cell.value : NaN;
}

/** The one field of a ratio as a count; null where it is empty. */
export function ratioOf(typed: TypedCount): Count | null {
  const value = readField(typed.ratio, 'ratio');
  return value === null ? null : { ratio: value };
}

/** Numerator and denominator as a count; null where either is empty. */
export function countOf(typed: TypedCount): Count | null {
  const [numerator, denominator] = [readField(typed.numerator, 'count'), readField(typed.denominator, 'count')];
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
