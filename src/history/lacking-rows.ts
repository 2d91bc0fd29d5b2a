import { cellAt, type Grid } from '../core/grid';
import { textOf } from './cell-text';
import type { HistoryIndex, RowRun } from './index-history';
import { joinRuns } from './join-runs';
import { type GridBlock, withBlocks } from './thin-grid';

/** Runs that a host is asked for at most. */
const mostRuns = 20;

/** Rows of some periods, by their keys, that a thinly read history lacks. */
export function lackingRows(
  grid: Grid,
  { heading, periods }: HistoryIndex,
  keys: readonly string[],
): readonly RowRun[] {
  const name = heading.places.name ?? 0;
  const isLacking = (row: number): boolean => textOf(cellAt(grid, row, name)) === null;
  const runs = periods
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ runs: all }) => all)
    .filter(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index).some(isLacking));
  return joinRuns(runs, mostRuns);
}

/** The history with those rows; null where they are no longer where they were, since somebody has written meanwhile. */
export function withRows(grid: Grid, { heading }: HistoryIndex, blocks: readonly GridBlock[]): Grid | null {
  const complete = withBlocks(grid, blocks);
  const key = heading.places.key ?? 0;
  const moved = blocks.some(({ top, cells }) =>
    cells.some((_, index) => cellAt(complete, top + index, key) !== cellAt(grid, top + index, key)),
  );
  return moved ? null : complete;
}
