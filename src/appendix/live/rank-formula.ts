import type { RankRule } from '../../core/settings/settings';
import type { Direction } from '../../core/table/rank';

/** A value to be ranked, and among what. */
export interface RankedCell {
  /** The value, known to be a number. */
  readonly value: string;
  /** The range of all values. */
  readonly range: string;
  /** The range of each unit's place in the order, and the place of this one: among equals, `ordinal` ranks go by it. */
  readonly order: string;
  readonly place: number;
  /** The range of the marks of those who stand first among equals; for `dense` only. */
  readonly firsts: string | null;
  /** A condition that only those meet who are ranked together, as a factor; null: everybody is. */
  readonly among: string | null;
}

/**
 * A rank as the core gives it (`ranksBy`): how many are better, and one. Comparisons of numbers only. A text counts as larger than any number, so that numbers are asked
 * for.
 */
export function rankFormula(
  { value, range, order, place, firsts, among }: RankedCell,
  rule: RankRule,
  direction: Direction,
): string {
  const better = `(${range}${direction === 'less' ? '<' : '>'}${value})`;
  const ahead = rule === 'ordinal' ? `(${better}+(${range}=${value})*(${order}<${place}))` : better;
  const once = rule === 'dense' && firsts !== null ? `${firsts}*` : '';
  return `1+SUMPRODUCT(${once}ISNUMBER(${range})*${ahead}${among === null ? '' : `*${among}`})`;
}
