import { cellAt, type Grid } from '../core/grid';
import { isMeanOrSum } from './means';
import { rangeOf } from './column-figures';
import type { BodyColumns, BodyRow, BodyRows } from './body-rows';
import { parseScore } from './parse-score';
import { numberedRows } from './row-numbers';
import { isPlaceName } from './row-words';
import { goesOnAsPlace, isAside, isProvinceName, summaryCertainty } from './summary-name';

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
      const certainty = summaryCertainty(row.name, true, new Set());
      return certainty === (isNumbered(row) ? 1 : 0) && !isProvinceName(row.name);
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

/** True where a row has a figure below the least or above the most of the units: no mean has, however it is weighted. */
export function liesOutside(grid: Grid, row: BodyRow, units: readonly BodyRow[], columns: readonly number[]): boolean {
  return columns.some((column) => {
    const range = rangeOf(units.map((unit) => figureAt(grid, unit, column)));
    const own = figureAt(grid, row, column);
    return range !== null && own !== null && (own < range.least || own > range.most);
  });
}

function figureAt(grid: Grid, { row }: BodyRow, column: number): number | null {
  const score = parseScore(cellAt(grid, row, column));
  return score.kind === 'number' ? score.value : null;
}

/**
 * The rows with the numbered communes among the units that only begin like the row of the whole (“Toàn Tỉnh Hòa”): arithmetic tells, where another row is the whole, or where a figure lies outside
 * of all others, as no mean does. What has the mean or the sum of the units is the whole.
 */
export function withPlaces(grid: Grid, rows: BodyRows, { values, position }: BodyColumns): BodyRows {
  const isNumbered = numberedRows(grid, position);
  const named = rows.summaries.filter((row) => isNumbered(row) && goesOnAsPlace(row.name));
  if (named.length === 0) return rows;
  const hasWhole = named.length < rows.summaries.length;
  const units = named.filter(
    (row) => !isMeanOrSum(grid, row, rows.units, values) && (hasWhole || liesOutside(grid, row, rows.units, values)),
  );
  return {
    ...rows,
    units: [...rows.units, ...units].sort((a, b) => a.row - b.row),
    summaries: rows.summaries.filter((row) => !units.includes(row)),
  };
}
