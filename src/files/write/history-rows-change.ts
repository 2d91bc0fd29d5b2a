import type { Grid } from '../../core/grid';
import type { HistoryChange } from '../../history/change-history';
import type { HistoryIndex } from '../../history/index-history';
import { successors } from '../../history/successors';
import type { RowsChange } from './rows-in-places';

/** What a change of a history is in the rows of its sheet, as the sheet is read. */
export function historyRowsChange(grid: Grid, index: HistoryIndex, change: HistoryChange): RowsChange {
  const { columns, headings, removed, rows } = change;
  return {
    heading: index.heading.row,
    last: grid.cells.length - 1,
    headings,
    isOwn: (column) => (columns[column] ?? null) === null,
    removed: removed
      .flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, row) => top + row))
      .sort((a, b) => a - b),
    rows,
    successors: successors(grid, index, change),
  };
}
