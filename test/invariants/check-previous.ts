import type { Dataset } from '../../src/core/dataset';
import type { Grid } from '../../src/core/grid';
import type { ReadTable } from '../../src/pipeline/build-appendix';
import { checkValue, keyOf } from './check-source';
import { mustBe } from './must';

type Read = NonNullable<ReadTable['read']>;

/** Rows of a table of several parts stand on several sheets, and in no one column. */
function checkOwnColumn(grid: Grid, { columns, units, summary, joined }: Dataset): void {
  if (joined) return;
  const column = columns['previous'];
  for (const { row, previous } of summary ? [summary, ...units] : units) {
    if (column === undefined) mustBe(previous, null, `row ${row + 1} without a column of before`);
    else checkValue(grid, row, column, previous, true);
  }
}

function checkOtherSheet(grid: Grid, { columns, units, summary }: Dataset): void {
  if (columns['total'] === undefined) return;
  for (const { row, total } of summary ? [summary, ...units] : units)
    checkValue(grid, row, columns['total'], total, true);
}

/** The totals of before are those of their cells, and each unit has that of the one unit which it was. */
export function checkPrevious(raw: Grid, other: Grid | null, { table, dataset, previous, comparison }: Read): void {
  checkOwnColumn(raw, dataset);
  if (other && previous.dataset) checkOtherSheet(other, previous.dataset);
  const before = new Map(dataset.units.map((unit) => [keyOf(unit), comparison?.earlier.get(unit)?.total ?? null]));
  for (const unit of table.cohorts.flatMap(({ units }) => units))
    mustBe(unit.previous, before.get(keyOf(unit)), `${unit.name} before`);
  if (comparison === null) return;
  const taken = [...comparison.earlier.values()].filter((past) => past !== null);
  mustBe(new Set(taken).size, taken.length, 'a unit of before that is two units now');
}
