import type { CellValue, Grid } from '../core/grid';
import type { HistoryColumn } from './columns';

/** Columns that tell which periods a history has, and what holds for a whole period: a host need read no others of its millions of cells to know what is there. */
export const thinColumns = [
  'key',
  'period',
  'closedOn',
  'provisional',
  'scheme',
  'version',
] as const satisfies readonly HistoryColumn[];

/** Cells of a part of a sheet; rows and columns are counted from 0. */
export interface GridBlock {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The grid with parts of it as they were read; of the others it knows nothing, which looks like empty cells. */
export function withBlocks(grid: Grid, blocks: readonly GridBlock[]): Grid {
  const cells = [...grid.cells];
  for (const { top, left, cells: rows } of blocks) {
    rows.forEach((values, index) => {
      const row = [...(cells[top + index] ?? [])];
      values.forEach((value, column) => {
        row[left + column] = value;
      });
      cells[top + index] = row;
    });
  }
  return { ...grid, cells };
}

/** A history of so many rows, of which only some parts were read. */
export function thinGrid(sheet: string, rows: number, blocks: readonly GridBlock[]): Grid {
  return withBlocks(
    { sheet, cells: Array.from({ length: rows }, () => []), merges: [], percentCells: new Set(), hiddenRows: [] },
    blocks,
  );
}
