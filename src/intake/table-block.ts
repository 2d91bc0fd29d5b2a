import { areaName } from '../core/area';
import type { CellValue, Grid } from '../core/grid';
import { samePeriod, type Period } from '../core/periods/period';
import { isIndicatorRole, type Column } from './column-role';
import { isFilled } from './header';
import { parseScore } from './parse-score';

/** One of the tables of a sheet. */
export interface TableBlock {
  /** The sheet with everything else blank: cells keep their places, so that findings name them rightly. */
  readonly grid: Grid;
  /** First row of its heading. */
  readonly heading: number;
  /** The line over it that names it, where it has one of its own. */
  readonly caption: string | null;
  /** The period that its own line, or its headings, name. */
  readonly period: Period | null;
  /** What its columns mean, from left to right: tables of one shape hold the same of other units, or of another time. */
  readonly shape: string;
}

/** A sheet with everything blank but some cells. */
export function masked(grid: Grid, keeps: (row: number, column: number) => boolean): Grid {
  const cells = grid.cells.map((row, index) => row.map((value, column) => (keeps(index, column) ? value : null)));
  return {
    ...grid,
    cells,
    merges: grid.merges.filter(({ top, left }) => keeps(top, left)),
    hiddenRows: grid.hiddenRows.filter((row) => cells[row]?.some((value) => value !== null)),
  };
}

/** The period of a table's points by their headings, where these name only one. */
export function periodOfHeadings(columns: readonly Column[]): Period | null {
  const periods = columns.flatMap(({ role, period }) =>
    period !== null && (role === 'total' || isIndicatorRole(role)) ? [period] : [],
  );
  const [first, ...others] = periods;
  return first !== undefined && others.every((other) => samePeriod(first, other)) ? first : null;
}

function isFigure(value: CellValue): boolean {
  const { kind } = parseScore(value);
  return kind === 'number' || kind === 'ambiguous';
}

/** The cells of a table from its heading to its last row with a figure, as people write an area: “A3:F12”. Notes and signatures under it are no part of it. */
export function areaOf({ grid, heading }: TableBlock): string {
  let [left, right, bottom] = [Infinity, 0, heading];
  for (const [row, cells] of grid.cells.entries()) {
    if (row < heading || (row > heading && !cells.some(isFigure))) continue;
    for (const [column, value] of cells.entries()) {
      if (!isFilled(value)) continue;
      [left, right, bottom] = [Math.min(left, column), Math.max(right, column), row];
    }
  }
  return areaName({ top: heading, left: Number.isFinite(left) ? left : 0, bottom, right });
}

/** What the columns of a table mean. */
export function shapeOf(columns: readonly Column[]): string {
  return columns.map(({ role }) => role).join(' ');
}
