import type { Grid } from '../core/grid';
import { isMeanOrSum } from './averages';
import type { BodyRow, BodyRows } from './body-rows';
import { isAside, isProvinceName, summaryCertainty } from './summary-name';

/**
 * Rows that were set aside by a name alone that a place may have too (“Bình Quân”, “Tối Đa”), and whose figures are not the mean or the sum of the units:
 * each may be a unit.
 * @param columns - Columns of figures.
 */
export function placeLikeRows(grid: Grid, rows: BodyRows, columns: readonly number[]): readonly BodyRow[] {
  const byName = [
    ...rows.asides.filter(({ name }) => !isAside(name, 'numbered')),
    ...rows.summaries.filter(({ name }) => summaryCertainty(name, true, new Set()) === 0 && !isProvinceName(name)),
  ];
  return byName.filter((row) => placeName.test(row.name) && !isMeanOrSum(grid, row, rows.units, columns));
}

/** Two or three syllables, each with a capital, none all in capitals. */
const placeName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u;
