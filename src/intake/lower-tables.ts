import { rowAt, type Grid } from '../core/grid';
import { samePeriod, type Period } from '../core/periods/period';
import type { Column } from './column-role';
import { cellText, isHeadingRow, type HeaderRows } from './header';
import { masked, periodOfHeadings, shapeOf, type TableBlock } from './table-block';
import { periodIn } from './title-period';
import { namesIn, repeatsUnits, unheadedStarts } from './unheaded-tables';
import type { Vocabulary } from './vocabulary';

interface Heading {
  readonly row: number;
  readonly columns: readonly Column[];
  /** First of the lines right above it that name its table; the heading's own row where none does. */
  readonly from: number;
  readonly caption: string | null;
  readonly period: Period | null;
}

/** So many lines over a heading may be its table's own. */
const ownLines = 3;

/** What a row says where it has one text and nothing else. */
function onlyText(grid: Grid, row: number): string | null {
  const texts = rowAt(grid, row)
    .map(cellText)
    .filter((text) => text !== '');
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

/** A heading with the lines over it, from the topmost that names a period: “Bảng tháng 4/2026”, “(Số liệu chốt ngày 30/4)”. */
function headingAt(grid: Grid, filled: readonly number[], row: number, columns: readonly Column[]): Heading {
  const place = filled.indexOf(row);
  const above = filled.slice(Math.max(0, place - ownLines), place).reverse();
  const firstOther = above.findIndex((line) => onlyText(grid, line) === null);
  const lines = (firstOther < 0 ? above : above.slice(0, firstOther)).reverse();
  const first = lines.findIndex((line) => periodIn([onlyText(grid, line) ?? '']) !== null);
  const own = first < 0 ? [] : lines.slice(first);
  const [caption = null] = own.map((line) => onlyText(grid, line));
  const period = caption === null ? periodOfHeadings(columns) : periodIn([caption]);
  return { row, columns, from: own[0] ?? row, caption, period };
}

const place = (columns: readonly Column[]): string => columns.map(({ index, role }) => `${index} ${role}`).join();

function namesBetween(grid: Grid, { row, columns }: Heading, end: number): ReadonlySet<string> {
  const column = columns.find(({ role }) => role === 'name')?.index ?? 0;
  return namesIn(
    grid,
    column,
    Array.from({ length: Math.max(0, end - row - 1) }, (_, index) => row + 1 + index),
  );
}

/** A table, and its heading: its own, or that of the table above, which is then its form. */
interface Lower extends Heading {
  /** Rows of the heading by which it is read. */
  readonly head: HeaderRows;
}

/** A table with those under it that have no heading of their own, but list its units once more. */
function withUnheaded(grid: Grid, filled: readonly number[], table: Lower, end: number): readonly Lower[] {
  const at = (role: Column['role']): number | null => table.columns.find((each) => each.role === role)?.index ?? null;
  const rows = filled.filter((row) => row > table.head.last && row < end);
  const starts = unheadedStarts(grid, rows, { name: at('name') ?? 0, position: at('position') });
  const [first = end] = rows;
  const head = { first: table.head.first, last: Math.max(table.head.last, first - 1) };
  return [table, ...starts.map((row) => ({ ...headingAt(grid, filled, row, []), columns: table.columns, head }))];
}

/**
 * The tables that stand one under the other: a later heading begins one where its columns mean something else, where it is of another period, or where the units come once more. The same heading
 * over further units is that of a further page. Units that come once more without a heading are a table in the form of the one above.
 */
export function lowerTables(
  grid: Grid,
  filled: readonly number[],
  header: HeaderRows,
  columnsOf: (rows: HeaderRows) => readonly Column[],
  vocabulary: Vocabulary,
): readonly TableBlock[] {
  const later = filled.filter(
    (row) => row > header.last && row !== filled[filled.length - 1] && isHeadingRow(grid, row, vocabulary),
  );
  const first = headingAt(grid, filled, header.first, columnsOf(header));
  const titles = filled.filter((row) => row < header.first).map((row) => rowAt(grid, row).map(cellText).join(' '));
  const headings: Heading[] = [{ ...first, from: 0, period: first.period ?? periodIn(titles) }];
  for (const [index, row] of later.entries()) {
    const heading = headingAt(grid, filled, row, columnsOf({ first: row, last: row }));
    const before = headings[headings.length - 1] ?? first;
    const isOther =
      place(heading.columns) !== place(before.columns) ||
      (heading.period !== null && before.period !== null && !samePeriod(heading.period, before.period)) ||
      headings.some((earlier, at) =>
        repeatsUnits(
          namesBetween(grid, earlier, headings[at + 1]?.from ?? heading.from),
          namesBetween(grid, heading, later[index + 1] ?? grid.cells.length),
        ),
      );
    if (isOther) headings.push(heading);
  }
  const tables = headings.flatMap((heading, index) => {
    const head = index === 0 ? header : { first: heading.row, last: heading.row };
    return withUnheaded(grid, filled, { ...heading, head }, headings[index + 1]?.from ?? Infinity);
  });
  return tables.map(({ row, columns, from, caption, period, head }, index): TableBlock => {
    const end = tables[index + 1]?.from ?? Infinity;
    const titled = index === 0 || caption === null;
    const isUnheaded = row > head.last;
    return {
      grid: masked(grid, (at) =>
        isUnheaded
          ? (at >= head.first && at <= head.last) || (at >= row && at < end)
          : (titled && at < header.first) || (at >= from && at < end),
      ),
      heading: row,
      caption,
      period,
      shape: shapeOf(columns),
    };
  });
}
