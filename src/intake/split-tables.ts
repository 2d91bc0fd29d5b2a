import { cellAt, type Grid } from '../core/grid';
import type { Column } from './column-role';
import { cellText, findHeader, headingsByColumn, isHeadingRow } from './header';
import { columnOf, isIndicatorRole } from './column-role';
import type { Vocabulary } from './vocabulary';

/** A sheet with everything blank but some rows and columns: cells keep their places, so that findings name them rightly. */
function masked(grid: Grid, keeps: (row: number, column: number) => boolean): Grid {
  const cells = grid.cells.map((row, index) => row.map((value, column) => (keeps(index, column) ? value : null)));
  return {
    ...grid,
    cells,
    merges: grid.merges.filter(({ top, left }) => keeps(top, left)),
    hiddenRows: grid.hiddenRows.filter((row) => cells[row]?.some((value) => value !== null)),
  };
}

function columnsUnder(
  grid: Grid,
  first: number,
  last: number,
  width: number,
  vocabulary: Vocabulary,
): readonly Column[] {
  return headingsByColumn(grid, { first, last }, width).flatMap((headings, index) =>
    headings.length > 0 ? [columnOf(index, headings, vocabulary)] : [],
  );
}

/** Where tables that stand side by side begin: each has names of its own and figures behind them. Empty for one table. */
function sideBySide(columns: readonly Column[]): readonly number[] {
  const names = columns.filter(({ role, period }) => role === 'name' && period === null);
  if (names.length < 2) return [];
  const hasFigures = (from: number, to: number): boolean =>
    columns.some(({ role, index }) => index > from && index < to && (role === 'total' || isIndicatorRole(role)));
  const ends = [...names.slice(1).map(({ index }) => index), Infinity];
  if (!names.every(({ index }, place) => hasFigures(index, ends[place] ?? Infinity))) return [];
  return names.map(({ index }, place) => {
    const before = columns.find((column) => column.index === index - 1);
    const starts = before !== undefined && (before.role === 'position' || before.role === 'code');
    return place === 0 ? 0 : starts ? index - 1 : index;
  });
}

/** Rows under the heading that are another heading, whose columns mean something else: a second table begins there. */
function laterHeadings(
  grid: Grid,
  header: { readonly first: number; readonly last: number },
  filled: readonly number[],
  width: number,
  vocabulary: Vocabulary,
): readonly number[] {
  const key = (columns: readonly Column[]): string => columns.map(({ index, role }) => `${index} ${role}`).join();
  const own = key(columnsUnder(grid, header.first, header.last, width, vocabulary));
  return filled.filter((row) => {
    if (row <= header.last || row === filled[filled.length - 1] || !isHeadingRow(grid, row, vocabulary)) return false;
    return key(columnsUnder(grid, row, row, width, vocabulary)) !== own;
  });
}

/**
 * The tables of a sheet: one, or those that stand side by side (a long list folded, sở and xã apart), or one under the other where the second has other columns.
 * What stands over the first heading belongs to each of them.
 */
export function splitTables(grid: Grid, filled: readonly number[], vocabulary: Vocabulary): readonly Grid[] {
  const { rows: header } = findHeader(grid, filled, vocabulary);
  if (header === null) return [grid];
  const width = filled.reduce((most, row) => Math.max(most, grid.cells[row]?.length ?? 0), 0);
  const columns = columnsUnder(grid, header.first, header.last, width, vocabulary);
  const starts = sideBySide(columns);
  const twoLists = starts.length > 1 && starts.every((start) => hasNames(grid, start, header.last, filled));
  if (twoLists) {
    return starts.map((start, place) => {
      const end = starts[place + 1] ?? Infinity;
      return masked(grid, (row, column) => row < header.first || (column >= start && column < end));
    });
  }
  const others = laterHeadings(grid, header, filled, width, vocabulary);
  if (others.length === 0) return [grid];
  const bounds = [header.first, ...others, Infinity];
  return bounds
    .slice(0, -1)
    .map((from, place) =>
      masked(grid, (row) => row < header.first || (row >= from && row < (bounds[place + 1] ?? Infinity))),
    );
}

function hasNames(grid: Grid, start: number, header: number, filled: readonly number[]): boolean {
  const texts = filled.filter(
    (row) => row > header && [start, start + 1].some((column) => /\p{L}{2}/u.test(cellText(cellAt(grid, row, column)))),
  );
  return texts.length > 0;
}
