import type { SheetPlan } from '../appendix/sheet-plan';
import { ownUnitFill } from '../appendix/styles';
import { sameRows, type TwoTables } from './same-rows';

/** A cell that people have coloured, at its place on the new sheet. */
export interface KeptFill {
  readonly row: number;
  readonly column: number;
  /** `#RRGGBB`, in capitals. */
  readonly color: string;
}

/** Hosts say white of a cell without a fill. */
const noFill = '#FFFFFF';

/**
 * The cells of the old table that people have coloured: whatever is none of our colours. A colour follows the unit of its row, in its column; where the table has other columns now
 * nobody can tell which were meant, and where the unit is gone its colour goes with it.
 *
 * @param fills - backgrounds of the old table, from A1 on, as the host gives them
 */
export function keptFills(
  tables: Omit<TwoTables, 'plan'>,
  fills: readonly (readonly string[])[],
  plan: Pick<SheetPlan, 'values' | 'styles'>,
): KeptFill[] {
  if (tables.size.columns !== (plan.values[0]?.length ?? 0)) return [];
  const ours = new Set(
    [noFill, ownUnitFill, ...plan.styles.flatMap(({ style }) => style.fill ?? [])].map((color) => color.toUpperCase()),
  );
  const rowOf = sameRows({ ...tables, plan: plan.values });
  return fills.slice(0, tables.size.rows).flatMap((line, row) => {
    const target = rowOf(row);
    if (target === undefined) return [];
    return line.slice(0, tables.size.columns).flatMap((given, column): KeptFill[] => {
      const color = given.toUpperCase();
      return /^#[\dA-F]{6}$/u.test(color) && !ours.has(color) ? [{ row: target, column, color }] : [];
    });
  });
}
