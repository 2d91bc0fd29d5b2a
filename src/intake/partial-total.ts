import { sum } from '../core/decimal';
import { plainText } from '../core/text/plain-text';
import { portal2026 } from '../core/scheme';
import type { Indicator, Scheme } from '../core/scheme/types';
import { captionKey } from './caption-key';
import { mostlyEquals, rangeOf, sumAt, type FiguresOf } from './column-figures';
import type { Column } from './column-role';
import { groupByWords } from './heading-grammar';
import { groupsLeftOut } from './left-out-groups';

/** A total that only some groups of points make: what it is out of, and the groups that it lacks. */
export interface PartialTotal {
  readonly max: number;
  readonly lacking: readonly Indicator[];
  /** True where every group that is lacking has a column of noughts: nothing was earned, or nothing scored yet. */
  readonly areNoughts: boolean;
}

function partialOf(scheme: Scheme, lacking: readonly Indicator[], areNoughts: boolean): PartialTotal | null {
  const present = scheme.indicators.filter((each) => !lacking.includes(each));
  return lacking.length === 0 || present.length === 0
    ? null
    : { max: sum(present.map(({ max }) => max)), lacking, areNoughts };
}

/**
 * The total that is the sum of some groups only, the others having no column, no figure, or noughts alone; null: it is of all, or not their sum.
 * @param used - The columns of groups.
 */
export function partialBySum(
  scheme: Scheme,
  total: Column,
  used: readonly Column[],
  figures: FiguresOf,
): PartialTotal | null {
  if (!scheme.additive || scheme.total !== undefined || scheme.indicators.some(({ counts }) => counts)) return null;
  const scored = used.filter((column) => (rangeOf(figures(column))?.most ?? 0) > 0);
  if (scored.length < 2 || scored.some(({ measure }) => measure === 'percent')) return null;
  if (!mostlyEquals(figures(total), sumAt(scored.map((column) => ({ figures: figures(column), sign: 1 })))))
    return null;
  const passes = ({ id, max }: Indicator): boolean =>
    scored.some((column) => column.role === id && (rangeOf(figures(column))?.most ?? 0) > max + 0.005);
  /* Of several groups together: the total may well be of all. */
  if (scheme.indicators.some(passes)) return null;
  const lacking = scheme.indicators.filter(({ id }) => scored.every(({ role }) => role !== id));
  const hasNoughts = ({ id }: Indicator): boolean =>
    used.some((column) => column.role === id && rangeOf(figures(column)) !== null);
  return partialOf(scheme, lacking, lacking.every(hasNoughts));
}

/**
 * The total of which its heading or a line says that a group is not in it, where no total passes what the others are worth; null where nothing of the kind is said.
 * @param lines - The heading, and those over and under the table.
 */
export function partialByWords(
  asked: Scheme,
  total: Column,
  lines: readonly string[],
  figures: FiguresOf,
): PartialTotal | null {
  /* Totals alone are of the report of percentages, for want of evidence: the groups are the portal's. */
  const scheme = asked.additive ? asked : portal2026;
  const said = new Set(
    lines.flatMap((line) => groupsLeftOut(plainText(line)).map((key) => groupByWords(captionKey(key)))),
  );
  const partial = partialOf(
    scheme,
    scheme.indicators.filter(({ id }) => said.has(id)),
    false,
  );
  return partial && (rangeOf(figures(total))?.most ?? 0) <= partial.max + 0.005 ? partial : null;
}
