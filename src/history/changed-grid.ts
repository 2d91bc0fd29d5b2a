import type { PlanValue, SheetPlan } from '../appendix/sheet-plan';
import { type CellValue, type Grid, widestRow } from '../core/grid';
import type { HistoryChange } from './change-history';
import type { HistoryIndex } from './index-history';
import { layHistory } from './plan-history';

function planValue(value: CellValue): PlanValue {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** A whole sheet “Lịch sử” after a change, for a host that writes sheets whole: with people's titles, columns and rows, but not their looks. */
export function changedGrid(grid: Grid, { heading }: HistoryIndex, change: HistoryChange): SheetPlan {
  const width = Math.max(widestRow(grid.cells), change.columns.length);
  const gone = new Set(
    change.removed.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index)),
  );
  const full = (row: readonly CellValue[]): PlanValue[] =>
    Array.from({ length: width }, (_, column) => planValue(row[column] ?? null));
  const rows = grid.cells.map(full).filter((_, row) => !gone.has(row));
  const headings = rows[heading.row] ?? [];
  for (const { column, caption } of change.headings) headings[column] = caption;
  const added = change.rows.map((row) => full(row));
  const columns = Array.from({ length: width }, (_, column) => change.columns[column] ?? null);
  return {
    ...layHistory(columns, rows.slice(0, heading.row), headings, [...rows.slice(heading.row + 1), ...added]),
    name: grid.sheet,
  };
}
