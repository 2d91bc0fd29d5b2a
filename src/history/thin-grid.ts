import type { CellValue, Grid } from '../core/grid';
import type { HistoryColumn } from './columns';
import type { HistoryHeading } from './heading';

/** Columns that tell which periods a history has: a host reads only these below the heading, since a history of a year has millions of cells. */
export const thinColumns = ['key', 'period', 'version'] as const satisfies readonly HistoryColumn[];

/** Values of one column from a row on, both counted from 0. */
export interface ColumnPiece {
  readonly column: number;
  readonly first: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A history of so many rows, of which only its top rows down to the heading and some pieces of columns were read. */
export function thinGrid(sheet: string, rows: number, heading: HistoryHeading, top: readonly (readonly CellValue[])[], pieces: readonly ColumnPiece[]): Grid {
  const cells: CellValue[][] = Array.from({ length: rows }, (_, row) => (row <= heading.row ? [...(top[row] ?? [])] : []));
  for (const { column, first, values } of pieces) {
    values.forEach(([value = null], index) => {
      const row = cells[first + index];
      if (row) row[column] = value;
    });
  }
  return { sheet, cells, merges: [], percentCells: new Set(), hiddenRows: [] };
}
