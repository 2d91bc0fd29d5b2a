import type { CellValue, Grid } from '../../../core/grid';

/** A grid as it crosses from Google's server to the sidebar: plain objects, arrays, texts and numbers only. */
export interface GridMessage {
  readonly sheet: string;
  /** Rows that are alike below each other stand here once: a history read thinly has hundreds of thousands of rows, and says little. */
  readonly cells: Grid['cells'];
  /** How often each of them stands there. */
  readonly times: readonly number[];
  readonly merges: Grid['merges'];
  readonly percentCells: readonly string[];
  readonly hiddenRows: readonly number[];
}

function isAlike(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  return a.length === b.length && a.every((value, column) => value === b[column]);
}

/** Makes a message of a grid. */
export function toMessage(grid: Grid): GridMessage {
  const cells: (readonly CellValue[])[] = [];
  const times: number[] = [];
  for (const row of grid.cells) {
    const before = cells[cells.length - 1];
    if (before && isAlike(before, row)) times.push((times.pop() ?? 0) + 1);
    else {
      cells.push(row);
      times.push(1);
    }
  }
  return { ...grid, cells, times, percentCells: [...grid.percentCells] };
}

/** Makes a grid of a message. */
export function fromMessage({ sheet, cells, times, merges, percentCells, hiddenRows }: GridMessage): Grid {
  return {
    sheet,
    cells: cells.flatMap((row, index) => Array.from({ length: times[index] ?? 1 }, () => row)),
    merges,
    percentCells: new Set(percentCells),
    hiddenRows,
  };
}
