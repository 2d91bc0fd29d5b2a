import { cellAt, type Grid } from '../core/grid';
import { isMeanOrSum } from './averages';
import type { BodyColumns, BodyRow, BodyRows } from './body-rows';
import { parseScore } from './parse-score';
import { numberedRows } from './row-numbers';
import { isAside, isPlaceName, isProvinceName, summaryCertainty } from './summary-name';

/**
 * Rows that were set aside by a name alone that a place may have too (“Bình Quân”, “Tối Đa”), or in spite of a number, and whose figures are not the mean or
 * the sum of the units: each may be a unit.
 */
export function placeLikeRows(grid: Grid, rows: BodyRows, { values, position }: BodyColumns): readonly BodyRow[] {
  const isNumbered = numberedRows(grid, position);
  const byName = [
    ...rows.asides.filter((row) => !isAside(row.name, 'numbered') || isNumbered(row)),
    ...rows.summaries.filter((row) => {
      if (isNumbered(row) && isPlaceName(row.name)) return true;
      return summaryCertainty(row.name, true, new Set()) === 0 && !isProvinceName(row.name);
    }),
  ];
  const [, ...ends] = [...rows.sections.map(({ row }) => row), Infinity];
  const unlikeTheirs = rows.sections.filter((section, place) => {
    const own = rows.units.filter(({ row }) => row > section.row && row < (ends[place] ?? Infinity));
    const hasFigures = values.some((column) => parseScore(cellAt(grid, section.row, column)).kind === 'number');
    return isNumbered(section) && hasFigures && !isMeanOrSum(grid, section, own, values);
  });
  const doubtful = byName.filter(
    (row) => (isPlaceName(row.name) || isNumbered(row)) && !isMeanOrSum(grid, row, rows.units, values),
  );
  return [...doubtful, ...unlikeTheirs];
}
