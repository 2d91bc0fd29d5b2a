import { cellAt, type Grid } from '../core/grid';
import { rangeOf, type FiguresOf } from './column-figures';
import { isIndicatorRole, isUntimed, type Column } from './column-role';
import { matches } from './column-time';
import type { KnownPeriods } from './current-totals';
import { parseScore } from './parse-score';

/** True for a column in which nothing has been scored: without any figure but 0. */
export function isUnscored(column: Column, figures: FiguresOf): boolean {
  const range = rangeOf(figures(column));
  return range === null || (range.least === 0 && range.most === 0);
}

/**
 * The columns without those of periods for which nobody has filled in anything yet: “Tháng 10” to “Tháng 12” of a table of the year. What a person, or the title, has asked for stays.
 */
export function filledColumns(
  columns: readonly Column[],
  { asked, title, askedPrevious }: KnownPeriods,
  grid: Grid,
  body: readonly number[],
): readonly Column[] {
  const isEmpty = ({ index }: Column): boolean =>
    body.every((row) => parseScore(cellAt(grid, row, index)).kind === 'none');
  const isTotal = ({ role, previous }: Column): boolean => (role === 'total' || isIndicatorRole(role)) && !previous;
  return columns.filter(
    (column) =>
      !isTotal(column) ||
      isUntimed(column) ||
      column.asked === true ||
      [asked, title, askedPrevious].some((period) => matches(column, period)) ||
      !isEmpty(column),
  );
}
