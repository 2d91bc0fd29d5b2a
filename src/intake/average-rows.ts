import type { Grid } from '../core/grid';
import { rowKey, type Reading } from '../core/settings/reading';
import { averagesAmong } from './averages';
import { bodyColumns } from './body-columns';
import type { BodyRow, BodyRows } from './body-rows';
import type { FindingList } from './finding-list';
import type { Layout } from './locate-table';
import { oddAtEnds } from './odd-rows';
import { isNamedLikeUnit, numberedRows } from './row-numbers';

/** More rows than these are no means: somebody has left the names out. */
const mostNameless = 3;

/** Takes rows that are the mean or the sum of others out of the units; “TB”, “cụm 1” and the like are known by name already. */
export function withoutAverages(
  grid: Grid,
  layout: Layout,
  rows: BodyRows,
  reading: Reading,
  findings: FindingList,
): BodyRows {
  const asUnits = new Set(reading.rows.filter(({ as }) => as === 'unit').map(({ name }) => rowKey(name)));
  const isNumbered = numberedRows(grid, layout.chosen.position?.index ?? null);
  const numbered = rows.units.some(isNumbered);
  const odd = oddAtEnds(rows.units);
  const found = averagesAmong(grid, rows.units, bodyColumns(layout).values, (row) =>
    numbered ? !isNumbered(row) || odd.has(row) : !isNamedLikeUnit(row.name),
  );
  const counted = [...found.keys()].filter(({ name }) => !asUnits.has(rowKey(name)));
  /* The last of all in every column repeats the least figures as a row “thấp nhất” does; its number tells that it is a unit. No unit has the mean of every column. */
  const isUnit = (row: BodyRow): boolean =>
    found.get(row) === 'perhaps' || (numbered && isNumbered(row) && found.get(row) === 'extreme');
  for (const row of counted.filter(isUnit)) findings.at(row.row, row.nameColumn, 'row-doubtful', { name: row.name });
  const averages = new Set(counted.filter((row) => !isUnit(row)));
  const nameless = namelessMeans(grid, layout, rows);
  if (averages.size === 0 && nameless.size === 0) return rows;
  for (const { row, nameColumn, name } of [...averages, ...nameless])
    findings.at(row, nameColumn, 'row-average', { name: name === '' ? row + 1 : name });
  return {
    ...rows,
    unnamed: rows.unnamed.filter((row) => !nameless.has(row)),
    units: rows.units.filter((row) => !averages.has(row)),
    sections: [...rows.sections, ...averages].sort((a, b) => a.row - b.row),
  };
}

/** Rows without a name that have the mean or the sum of the units. */
function namelessMeans(grid: Grid, layout: Layout, { units, unnamed }: BodyRows): ReadonlySet<BodyRow> {
  const { values } = bodyColumns(layout);
  const isMean = (row: BodyRow): boolean =>
    averagesAmong(grid, [...units, row], values, (each) => each === row).get(row) === 'mean';
  return new Set(unnamed.length > mostNameless ? [] : unnamed.filter(isMean));
}
