import type { Scheme } from '../core/scheme/types';
import { mostlyEquals, rangeOf, sumAt, type FiguresOf } from './column-figures';
import type { Column } from './column-role';

/**
 * The column of the only group that no heading names: what is left of the total when the others are taken away, whatever its heading may say (“Thời gian giải quyết”); without a total, the only column of figures
 * that nothing is known of, where it keeps within the group's maximum.
 * @param used - Columns of the groups that are known.
 */
export function missingGroup(
  scheme: Scheme,
  used: readonly Column[],
  columns: readonly Column[],
  total: Column | null,
  figures: FiguresOf,
): Column | null {
  const missing = scheme.indicators.filter(({ id }) => used.every(({ role }) => role !== id));
  const [group] = missing;
  if (!scheme.additive || !group || group.counts !== undefined || missing.length > 1) return null;
  const fits = (column: Column): boolean => {
    const range = rangeOf(figures(column));
    return range !== null && range.least >= 0 && range.most <= group.max + 0.005;
  };
  const candidates = columns.filter(
    (column) => (column.role === 'unknown' || column.role === 'count' || column.role === 'note') && fits(column),
  );
  const others = used.map((column) => ({ figures: figures(column), sign: -1 as const }));
  const [only] = candidates;
  const found =
    total === null
      ? candidates.length === 1 && only?.role === 'unknown'
        ? only
        : undefined
      : candidates.find((column) =>
          mostlyEquals(figures(column), sumAt([{ figures: figures(total), sign: 1 }, ...others])),
        );
  return found ? { ...found, role: group.id } : null;
}
