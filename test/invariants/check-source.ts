import { cellName } from '../../src/core/area';
import type { Dataset, UnitRecord } from '../../src/core/dataset';
import { cellKey, type CellValue, type Grid } from '../../src/core/grid';
import type { LeagueRow, LeagueTable } from '../../src/core/table/league-table';
import { checkOwnTotal } from './check-own-total';
import { must, mustBe } from './must';
import { rawReadings } from './raw-readings';

/** What tells a unit from the others of its sheet. */
export const keyOf = ({ name, code }: Pick<LeagueRow, 'name' | 'code'>): string => JSON.stringify([name, code]);

/** A value is its cell's, and only a cell without digits gives none: no figure is lost or made. */
export function checkValue(grid: Grid, row: number, column: number, value: number | null, ofPercent: boolean): void {
  const cell = grid.cells[row]?.[column] ?? null;
  const readings = rawReadings(cell, ofPercent || grid.percentCells.has(cellKey(row, column)));
  must(
    value === null ? readings.length === 0 : readings.includes(value),
    () => `${cellName(row, column)} ${JSON.stringify(cell)} was read as ${String(value)}`,
  );
}

function checkUnit(
  grid: Grid,
  dataset: Dataset,
  record: UnitRecord,
  row: LeagueRow,
  computed: ReadonlySet<string>,
): void {
  const { columns, scheme } = dataset;
  const cells = grid.cells[record.row] ?? [];
  must(
    cells.some((cell) => cell !== null && String(cell).normalize('NFC').includes(row.name)),
    () => `row ${record.row + 1} has no ${row.name}`,
  );
  if (scheme.total !== undefined && scheme.total.kind !== 'given') checkOwnTotal(scheme, row);
  else if (columns['total'] !== undefined) checkValue(grid, record.row, columns['total'], row.total, true);
  for (const { id, unit } of scheme.indicators) {
    const column = columns[id];
    const value = row.values[id];
    if (computed.has(id)) continue;
    if (column === undefined) mustBe(value ?? null, null, id);
    else checkValue(grid, record.row, column, value ?? null, unit === 'percent');
  }
}

/** A figure as a person sees one, without asking how intake reads it: a number that is no year, or a text of digits and marks with nothing else. */
function isFigure(cell: CellValue | undefined): boolean {
  return typeof cell === 'number'
    ? Math.abs(cell) < 1000
    : typeof cell === 'string' && /^\s*'?\d{1,3}(?:[.,]\d+)?\s*%?\s*$/u.test(cell);
}

/** Rows under the first unit that have a name and a total, and are in no row of the dataset. */
function rowsLeftOut(grid: Grid, dataset: Dataset): number[] {
  const { name, total } = dataset.columns;
  if (name === undefined || total === undefined) return [];
  const tables = dataset.earlier ? [dataset, dataset.earlier] : [dataset];
  const read = new Set(
    tables.flatMap(({ units, summary }) => [...units, ...(summary ? [summary] : [])].map(({ row }) => row)),
  );
  const first = dataset.units.reduce((least, { row }) => Math.min(least, row), Infinity);
  return grid.cells.flatMap((cells, row) => {
    const called = cells[name];
    return row > first &&
      isFigure(cells[total]) &&
      typeof called === 'string' &&
      /\p{L}/u.test(called) &&
      !read.has(row)
      ? [row]
      : [];
  });
}

/** Where several lists were read as one, each value stands in a row of some list that names the unit; a total may be their sum. */
export function checkJoined(
  grids: readonly Grid[],
  dataset: Dataset,
  table: LeagueTable,
  computed: ReadonlySet<string>,
): void {
  const rows = table.cohorts.flatMap(({ units }) => units);
  mustBe(rows.map(keyOf).sort(), dataset.units.map(keyOf).sort(), 'units');
  const all = grids.flatMap(({ cells }) => cells);
  for (const { name, values } of rows) {
    const own = all.filter((cells) => cells.some((cell) => String(cell).normalize('NFC').includes(name)));
    const readings = new Set(own.flatMap((cells) => cells.flatMap((cell) => rawReadings(cell, true))));
    for (const [id, value] of Object.entries(values))
      must(
        value === null || value === undefined || computed.has(id) || readings.has(value),
        () => `${name}: no cell has ${String(value)} (${id})`,
      );
  }
}

/**
 * Every unit that was read is in the table exactly once, with the figures of its own cells; a row that was left out has been named by a finding (`named`, cells
 * as people write them).
 *
 * @param computed - Indicators whose values come from counts: `checkOwnCounts` asks for those.
 */
export function checkSource(
  grid: Grid,
  dataset: Dataset,
  table: LeagueTable,
  named: ReadonlySet<string>,
  computed: ReadonlySet<string>,
): void {
  const rows = table.cohorts.flatMap(({ units }) => units);
  mustBe(rows.map(keyOf).sort(), dataset.units.map(keyOf).sort(), 'units');
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  mustBe(byKey.size, rows.length, 'units of one name and code');
  for (const record of dataset.units) {
    const row = byKey.get(keyOf(record));
    if (row) checkUnit(grid, dataset, record, row, computed);
  }
  mustBe(table.summary && keyOf(table.summary), dataset.summary && keyOf(dataset.summary), 'the summary');
  if (dataset.summary && table.summary) checkUnit(grid, dataset, dataset.summary, table.summary, computed);
  const ids = Object.keys(dataset.columns);
  for (const id of table.indicators) must(ids.includes(id) || computed.has(id), () => `${id} has no column`);
  const unnamed = rowsLeftOut(grid, dataset).filter(
    (row) => !(grid.cells[row] ?? []).some((_, column) => named.has(cellName(row, column))),
  );
  mustBe(
    unnamed.map((row) => grid.cells[row]),
    [],
    'rows left out without a word',
  );
}
