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

/** What becomes of people's colours. */
export interface KeptFills {
  readonly fills: readonly KeptFill[];
  /** Coloured cells that have no place on the new sheet. */
  readonly lost: number;
}

/** Hosts say white of a cell without a fill. */
const noFill = '#FFFFFF';

/**
 * The cells of the old table that people have coloured: whatever is none of our colours. A colour follows the unit of its row, in its column; where the table has other columns now
 * nobody can tell which were meant, and where the unit is gone its colour goes with it: such cells are counted.
 *
 * @param fills - backgrounds of the old table, from A1 on, as the host gives them
 */
export function keptFills(
  tables: Omit<TwoTables, 'plan'>,
  fills: readonly (readonly string[])[],
  plan: Pick<SheetPlan, 'values' | 'styles'>,
): KeptFills {
  const ours = new Set(
    [noFill, ownUnitFill, ...plan.styles.flatMap(({ style }) => style.fill ?? [])].map((color) => color.toUpperCase()),
  );
  const isSameTable = tables.size.columns === (plan.values[0]?.length ?? 0);
  const rowOf = sameRows({ ...tables, plan: plan.values });
  const kept: KeptFill[] = [];
  let lost = 0;
  fills.slice(0, tables.size.rows).forEach((line, row) => {
    const target = isSameTable ? rowOf(row) : undefined;
    line.slice(0, tables.size.columns).forEach((given, column) => {
      const color = given.toUpperCase();
      if (!/^#[\dA-F]{6}$/u.test(color) || ours.has(color)) return;
      if (target === undefined) lost += 1;
      else kept.push({ row: target, column, color });
    });
  });
  return { fills: kept, lost };
}
