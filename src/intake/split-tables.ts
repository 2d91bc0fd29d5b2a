import { cellAt, type CellValue, type Grid } from '../core/grid';
import { columnOf, isIndicatorRole, type Column } from './column-role';
import { cellText, findHeader, headingsByColumn, type HeaderRows } from './header';
import { lowerTables } from './lower-tables';
import { masked, periodOfHeadings, shapeOf, type TableBlock } from './table-block';
import { periodIn } from './title-period';
import type { Vocabulary } from './vocabulary';

function columnsUnder(grid: Grid, header: HeaderRows, width: number, vocabulary: Vocabulary): readonly Column[] {
  return headingsByColumn(grid, header, width).flatMap((headings, index) =>
    headings.length > 0 ? [columnOf(index, headings, vocabulary)] : [],
  );
}

/** Where tables that stand side by side begin: each has names of its own and figures behind them, under no period or each under one of its own. Empty for one table. */
function sideBySide(columns: readonly Column[]): readonly number[] {
  const all = columns.filter(({ role }) => role === 'name');
  const untimed = all.filter(({ period }) => period === null);
  const names = untimed.length === 0 ? all : untimed;
  const periods = new Set(names.map(({ period }) => period?.label));
  if (names.length < 2 || (untimed.length === 0 && periods.size < names.length)) return [];
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

function hasNames(grid: Grid, start: number, header: number, filled: readonly number[]): boolean {
  const texts = filled.filter(
    (row) => row > header && [start, start + 1].some((column) => /\p{L}{2}/u.test(cellText(cellAt(grid, row, column)))),
  );
  return texts.length > 0;
}

/** The lists of a row of headings, left to right. A row of captions over it, a period for each of two lists or more, is read list by list; any other belongs to them all. */
function listsBeside(
  grid: Grid,
  filled: readonly number[],
  header: HeaderRows,
  columns: readonly Column[],
  starts: readonly number[],
): readonly TableBlock[] {
  const ends = [...starts.slice(1), Infinity];
  const textOf = (cells: readonly CellValue[], place: number): string =>
    cells.slice(starts[place], ends[place]).map(cellText).join(' ');
  const captions = filled.filter((row) => {
    const cells = row < header.first ? (grid.cells[row] ?? []) : [];
    return starts.filter((_, place) => periodIn([textOf(cells, place)]) !== null).length > 1;
  });
  return starts.map((start, place) => {
    const end = ends[place] ?? Infinity;
    const own = columns.filter(({ index }) => index >= start && index < end);
    const lines = captions.map((row) => textOf(grid.cells[row] ?? [], place));
    return {
      grid: masked(
        grid,
        (row, column) => (row < header.first && !captions.includes(row)) || (column >= start && column < end),
      ),
      heading: header.first,
      caption: lines[0]?.trim() ?? null,
      period: periodIn(lines) ?? periodOfHeadings(own),
      shape: shapeOf(own),
    };
  });
}

/**
 * The tables of a sheet: one, or those that stand side by side (a long list folded, sở and xã apart), or one under the other: of other columns, of another period, or of the same units once more.
 * What stands over the first heading belongs to each of them, unless a table has a period of its own.
 */
export function splitTables(grid: Grid, filled: readonly number[], vocabulary: Vocabulary): readonly TableBlock[] {
  const { rows: header } = findHeader(grid, filled, vocabulary);
  const alone = { grid, heading: header?.first ?? 0, caption: null, period: null, shape: '' };
  if (header === null) return [alone];
  const width = filled.reduce((most, row) => Math.max(most, grid.cells[row]?.length ?? 0), 0);
  const columnsOf = (rows: HeaderRows): readonly Column[] => columnsUnder(grid, rows, width, vocabulary);
  const columns = columnsOf(header);
  const starts = sideBySide(columns);
  const twoLists = starts.length > 1 && starts.every((start) => hasNames(grid, start, header.last, filled));
  const blocks = twoLists
    ? listsBeside(grid, filled, header, columns, starts)
    : lowerTables(grid, filled, header, columnsOf, vocabulary);
  return blocks.length < 2 ? [alone] : blocks;
}
