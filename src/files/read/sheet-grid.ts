import type { Area } from '../../core/area';
import type { CellValue, Grid } from '../../core/grid';
import { usableMerges } from './merges';

/** What stands on a sheet, by row and column: only rows and cells that hold something, so that one cell far away costs nothing. */
export interface SheetCells {
  readonly name: string;
  readonly rows: ReadonlyMap<number, CellValue[]>;
  readonly merges: readonly Area[];
  readonly percentCells: ReadonlySet<string>;
  readonly hiddenRows: readonly number[];
}

const emptyRow: readonly CellValue[] = [];

function withoutTail(values: readonly CellValue[]): readonly CellValue[] {
  let { length } = values;
  while (length > 0 && (values[length - 1] ?? null) === null) length -= 1;
  return length === values.length ? values : values.slice(0, length);
}

/** Excel shows none of the values that a file may still hold under a merged cell. */
function clearCovered(
  rows: ReadonlyMap<number, readonly CellValue[]>,
  merges: readonly Area[],
): Map<number, readonly CellValue[]> {
  const cleared = new Map(rows);
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      const isCovered = (column: number): boolean =>
        column >= left && column <= right && (row !== top || column !== left);
      const values = cleared.get(row);
      if (values !== undefined)
        cleared.set(
          row,
          values.map((value, column) => (isCovered(column) ? null : value)),
        );
    }
  }
  return cleared;
}

function trimmed(rows: ReadonlyMap<number, readonly CellValue[]>): Map<number, readonly CellValue[]> {
  return new Map(
    [...rows].map(([row, values]) => [row, withoutTail(values)] as const).filter(([, { length }]) => length > 0),
  );
}

function sizeOf(rows: ReadonlyMap<number, readonly CellValue[]>): { readonly height: number; readonly width: number } {
  let height = 0;
  let width = 0;
  for (const [row, { length }] of rows) {
    height = Math.max(height, row + 1);
    width = Math.max(width, length);
  }
  return { height, width };
}

/** The grid of a sheet. Formatting alone makes no cell used, and merges are made such as a sheet can show. */
export function sheetGrid({ name, rows, merges, percentCells, hiddenRows }: SheetCells): Grid {
  const filled = trimmed(rows);
  const whole = sizeOf(filled);
  const shown = usableMerges(merges, whole.height, whole.width);
  const seen = trimmed(clearCovered(filled, shown));
  const { height } = sizeOf(seen);
  return {
    sheet: name,
    cells: Array.from({ length: height }, (_, row) => seen.get(row) ?? emptyRow),
    merges: shown,
    percentCells,
    hiddenRows: hiddenRows.filter((row) => seen.has(row)).sort((a, b) => a - b),
  };
}
