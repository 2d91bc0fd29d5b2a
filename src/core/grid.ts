import type { Area } from './area';

/**
 * A cell as a host gives it. A date arrives as the text that the cell shows, a formula as its result, a formula's
 * error as its name (“#N/A”), an empty cell as null.
 */
export type CellValue = string | number | boolean | null;

/** A plain value as hosts give it, where empty text is an empty cell; anything else is none. */
export function cellValueOf(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? value
    : null;
}

/**
 * The used rectangle of one sheet. It always starts at A1, so that `cells[r][c]` is the cell `cellName(r, c)`.
 * Rows may be of unequal length: a missing cell is an empty one.
 */
export interface Grid {
  /** The sheet's name, or the file's name where a file has no sheets. */
  readonly sheet: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Merged areas. Only the top left cell of each has a value. */
  readonly merges: readonly Area[];
  /** Cells formatted as percent, whose 0.9841 shows as 98.41%: `"row,column"`, counted from 0. */
  readonly percentCells: ReadonlySet<string>;
  /** Rows that are hidden or filtered away, counted from 0, ascending. */
  readonly hiddenRows: readonly number[];
}

/** Cells of the longest row, 0 where there is none. A list of all lengths is never spread into arguments: 100,000 rows are too many for that. */
export function widestRow(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Key of a cell in {@link Grid.percentCells}. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The cells of a row, none where the grid has no such row. */
export function rowAt(grid: Grid, row: number): readonly CellValue[] {
  return grid.cells[row] ?? [];
}

/** The cell's value, null where the grid has none. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return rowAt(grid, row)[column] ?? null;
}
