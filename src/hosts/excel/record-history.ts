import type { PlanValue } from '../../appendix/sheet-plan';
import { vi } from '../../catalogue/vi';
import { hasErrors } from '../../core/finding';
import { cellAt, type CellValue, cellValueOf, type Grid } from '../../core/grid';
import type { HistoryChange } from '../../history/change-history';
import { textColumns } from '../../history/columns';
import { findHeading, type HistoryHeading, searchedRows } from '../../history/heading';
import { indexHistory } from '../../history/index-history';
import { planRecording } from '../../history/plan-recording';
import { type ColumnPiece, thinColumns, thinGrid } from '../../history/thin-grid';
import { buildInput } from '../../pane/state/build-input';
import type { KnownSettings, RecordJob, RecordOutcome } from '../../pane/workbook-port';
import { importPeriods } from '../../pipeline/import-periods';
import { recordsOf } from '../../pipeline/records-of';
import { PortError } from './excel-error';
import { insertSheet } from './insert-sheet';
import { readGrid } from './read-grid';
import { runExcel } from './run-excel';

interface FoundHistory {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly width: number;
  readonly heading: HistoryHeading;
  readonly top: readonly (readonly CellValue[])[];
}

/** Rows of one column that one round trip may bring, far under the 5 MB of Excel on the web. */
const rowsPerTrip = 50_000;
/** Rows that one batch writes at most, about 1 MB, unless one period has more. */
const rowsPerBatch = 4_000;
/** Columns among which the headings are looked for. */
const searchedColumns = 100;

const cellsOf = (values: readonly (readonly unknown[])[]): CellValue[][] => values.map((row) => row.map(cellValueOf));

const wholeOf = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRange(true).getBoundingRect(sheet.getRange('A1'));

/** The history of the workbook, by its headings, whatever people have called it; three round trips, however many sheets there are. */
async function findHistory(context: Excel.RequestContext): Promise<FoundHistory | null> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items.filter(({ visibility }) => visibility !== 'VeryHidden');
  const measured = sheets.map((sheet) => ({ sheet, used: wholeOf(sheet).load('rowCount,columnCount') }));
  await context.sync();
  const tops = measured.map(({ sheet, used }) => ({
    sheet, rows: used.rowCount, width: used.columnCount,
    range: sheet.getRangeByIndexes(0, 0, Math.min(used.rowCount, searchedRows), Math.min(used.columnCount, searchedColumns)).load('values'),
  }));
  await context.sync();
  const found = tops.flatMap(({ sheet, rows, width, range }) => {
    const top = cellsOf(range.values);
    const heading = findHeading(top);
    return heading ? [{ id: sheet.id, name: sheet.name, rows, width, heading, top }] : [];
  });
  return found.find(({ name }) => name === vi.history.sheet) ?? found[0] ?? null;
}

async function readThin(context: Excel.RequestContext, { id, name, rows, heading, top }: FoundHistory): Promise<Grid> {
  const pieces: ColumnPiece[] = [];
  const sheet = context.workbook.worksheets.getItem(id);
  for (let first = heading.row + 1; first < rows; first += rowsPerTrip) {
    const columns = thinColumns.flatMap((wanted) => {
      const column = heading.places[wanted];
      return column === undefined ? [] : [{ column, range: sheet.getRangeByIndexes(first, column, Math.min(rowsPerTrip, rows - first), 1).load('values') }];
    });
    await context.sync();
    for (const { column, range } of columns) pieces.push({ column, first, values: cellsOf(range.values) });
  }
  return thinGrid(name, rows, heading, top, pieces);
}

/** The rows in batches of whole periods, so that a failure leaves no period half written. */
function batchesOf({ columns, rows }: HistoryChange): PlanValue[][][] {
  const key = columns.indexOf('key');
  const sizes = new Map<PlanValue | undefined, number>();
  for (const row of rows) sizes.set(row[key], (sizes.get(row[key]) ?? 0) + 1);
  const batches: PlanValue[][][] = [];
  rows.forEach((row, index) => {
    const last = batches[batches.length - 1];
    const begins = rows[index - 1]?.[key] !== row[key];
    if (last && (!begins || last.length + (sizes.get(row[key]) ?? 0) <= rowsPerBatch)) last.push([...row]);
    else batches.push([[...row]]);
  });
  return batches;
}

/** True where the rows to be taken away are still where they were: people may have inserted rows meanwhile. */
async function areStillThere(context: Excel.RequestContext, sheet: Excel.Worksheet, { heading }: FoundHistory, grid: Grid, removed: HistoryChange['removed']): Promise<boolean> {
  const place = heading.places.key ?? 0;
  const ranges = removed.map((run) => ({ run, range: sheet.getRangeByIndexes(run.top, place, run.bottom - run.top + 1, 1).load('values') }));
  if (ranges.length > 0) await context.sync();
  return ranges.every(({ run, range }) => cellsOf(range.values).every(([value = null], index) => value === cellAt(grid, run.top + index, place)));
}

/**
 * Writes the new rows under what is then the last row, so that whoever wrote meanwhile loses nothing; then takes away the rows that they replace. A null leaves a cell
 * of a column of people's own as it is.
 */
async function append(context: Excel.RequestContext, found: FoundHistory, grid: Grid, change: HistoryChange): Promise<void> {
  const { columns, headings, removed } = change;
  const sheet = context.workbook.worksheets.getItem(found.id);
  if (!(await areStillThere(context, sheet, found, grid, removed))) throw new PortError('busy', found.name);
  const [first] = headings;
  if (first) sheet.getRangeByIndexes(found.heading.row, first.column, 1, headings.length).values = [headings.map(({ caption }) => caption)];
  const formats = columns.map((column) => (textColumns.has(column) ? '@' : null));
  const batches = batchesOf(change);
  for (const [index, rows] of batches.entries()) {
    if (index > 0) await context.sync();
    const range = wholeOf(sheet).getLastRow().getCell(1, 0).getResizedRange(rows.length - 1, columns.length - 1);
    range.numberFormat = rows.map(() => formats);
    range.values = rows;
    range.format.font.name = 'Times New Roman';
    range.format.font.size = 11;
  }
  for (const { top, bottom } of removed) sheet.getRange(`${top + 1}:${bottom + 1}`).delete('Up');
  await context.sync();
}

/** Adds the period of a raw sheet, or those of old sheets, to the history. */
export async function recordHistory({ choices, sheets, there }: RecordJob, known: KnownSettings): Promise<RecordOutcome> {
  const grids: Grid[] = [];
  for (const name of sheets.length > 0 ? sheets : [choices.rawSheet]) grids.push(await readGrid(name, true));
  const [raw] = grids;
  if (raw === undefined) return { status: 'failed', code: 'gone', detail: choices.rawSheet };
  const { records, findings } = sheets.length > 0 ? importPeriods(grids, known.settings) : recordsOf(buildInput(choices, known, raw, null));
  if (hasErrors(findings)) return { status: 'refused', findings };
  const found = await runExcel(async (context) => {
    const history = await findHistory(context);
    return history && { history, grid: await readThin(context, history) };
  });
  const recording = planRecording(found && indexHistory(found.grid), found?.history.width ?? 0, records, there);
  const sheet = found?.history.name ?? vi.history.sheet;
  switch (recording.kind) {
    case 'ask':
      return { status: 'there', sheet, periods: recording.periods };
    case 'refused':
      return { status: 'refused', findings: recording.findings };
    case 'create':
      return { status: 'recorded', sheet: await insertSheet(recording.plan), periods: recording.periods };
    case 'append':
      // Never done twice by itself: a lost answer would leave the rows twice.
      if (found) await Excel.run((context) => append(context, found.history, found.grid, recording.change));
      return { status: 'recorded', sheet, periods: recording.periods };
  }
}
