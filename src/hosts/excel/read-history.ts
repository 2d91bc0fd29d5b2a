import { vi } from '../../catalogue/vi';
import { type CellValue, cellValueOf, type Grid } from '../../core/grid';
import { parsePeriodKey } from '../../core/period-key';
import type { HistoryColumn } from '../../history/columns';
import { findHeading, type HistoryHeading, searchedRows } from '../../history/heading';
import { indexHistory, type RowRun } from '../../history/index-history';
import { joinRuns } from '../../history/join-runs';
import { type GridBlock, thinGrid, withBlocks } from '../../history/thin-grid';
import { gridCells } from './grid-cells';
import { rowsPerTrip } from './rows-per-trip';
import { runExcel } from './run-excel';

/** A sheet “Lịch sử” as far as it was looked at. */
export interface FoundHistory {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly width: number;
  readonly heading: HistoryHeading;
  /** Its first rows, whole. */
  readonly top: readonly (readonly CellValue[])[];
}

/** Rows of one column of short texts that one round trip may bring, about 1.5 MB of the 5 MB of Excel on the web. */
const keysPerTrip = 100_000;
/** Columns among which the headings are looked for. */
const searchedColumns = 100;
/** Ranges that are asked for the facts of the periods at most: a year has about seventy of them. */
const mostFacts = 200;

/** Values of a range as cells. */
export const cellsOf = (values: readonly (readonly unknown[])[]): CellValue[][] =>
  values.map((row) => row.map(cellValueOf));

/** A sheet from A1 to its last filled cell. */
export const wholeOf = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getUsedRange(true).getBoundingRect(sheet.getRange('A1'));

/** The history of the workbook, by its headings, whatever people have called it; three round trips, however many sheets there are. */
export async function findHistory(context: Excel.RequestContext): Promise<FoundHistory | null> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items.filter(({ visibility }) => visibility !== 'VeryHidden');
  const measured = sheets.map((sheet) => ({ sheet, used: wholeOf(sheet).load('rowCount,columnCount') }));
  await context.sync();
  const tops = measured.map(({ sheet, used }) => ({
    sheet,
    rows: used.rowCount,
    width: used.columnCount,
    range: sheet
      .getRangeByIndexes(0, 0, Math.min(used.rowCount, searchedRows), Math.min(used.columnCount, searchedColumns))
      .load('values'),
  }));
  await context.sync();
  const found = tops.flatMap(({ sheet, rows, width, range }) => {
    const top = cellsOf(range.values);
    const heading = findHeading(top);
    return heading ? [{ id: sheet.id, name: sheet.name, rows, width, heading, top }] : [];
  });
  return found.find(({ name }) => name === vi.history.sheet) ?? found[0] ?? null;
}

/** Some runs of whole rows: as many round trips as they have tens of thousands of cells. */
async function readRuns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  width: number,
  runs: readonly RowRun[],
): Promise<GridBlock[]> {
  const step = rowsPerTrip(width);
  const blocks: GridBlock[] = [];
  let waiting: { readonly top: number; readonly range: Excel.Range }[] = [];
  let rows = 0;
  const bring = async (): Promise<void> => {
    if (waiting.length > 0) await context.sync();
    for (const { top, range } of waiting)
      blocks.push({
        top,
        left: 0,
        cells: gridCells([{ top, values: range.values, texts: range.text, formats: range.numberFormat }]).cells,
      });
    [waiting, rows] = [[], 0];
  };
  for (const { top, bottom } of runs) {
    for (let first = top; first <= bottom; first += step) {
      const count = Math.min(step, bottom - first + 1);
      if (rows + count > step) await bring();
      waiting.push({
        top: first,
        range: sheet.getRangeByIndexes(first, 0, count, width).load('values,text,numberFormat'),
      });
      rows += count;
    }
  }
  await bring();
  return blocks;
}

async function readColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { heading, rows, top }: FoundHistory,
  id: HistoryColumn,
): Promise<GridBlock[]> {
  const column = heading.places[id];
  const blocks: GridBlock[] = [];
  if (column === undefined) return blocks;
  for (let first = top.length; first < rows; first += keysPerTrip) {
    const range = sheet.getRangeByIndexes(first, column, Math.min(keysPerTrip, rows - first), 1).load('values');
    await context.sync();
    blocks.push({ top: first, left: column, cells: cellsOf(range.values) });
  }
  return blocks;
}

/** True where some period has no code of ours, so that its name is needed: people may add rows by hand. */
function hasOddKeys(blocks: readonly GridBlock[]): boolean {
  const keys = new Set(blocks.flatMap(({ cells }) => cells.map(([key]) => key ?? null)));
  return [...keys].some((key) => typeof key !== 'string' || parsePeriodKey(key.trim()) === null);
}

/**
 * Which periods a history has, however large it is: its first rows, the codes of all others, and the first row of each period. Of a year of 3,321 units that is a
 * twentieth of its cells, in three round trips. One of few rows is read whole.
 */
export async function readThin(context: Excel.RequestContext, found: FoundHistory): Promise<Grid> {
  const sheet = context.workbook.worksheets.getItem(found.id);
  const top: GridBlock = { top: 0, left: 0, cells: found.top };
  if (found.rows <= rowsPerTrip(found.width)) {
    const rest = found.rows > found.top.length ? [{ top: found.top.length, bottom: found.rows - 1 }] : [];
    return thinGrid(found.name, found.rows, [top, ...(await readRuns(context, sheet, found.width, rest))]);
  }
  const keys = await readColumn(context, sheet, found, 'key');
  const labels = hasOddKeys(keys) ? await readColumn(context, sheet, found, 'period') : [];
  const grid = thinGrid(found.name, found.rows, [top, ...keys, ...labels]);
  const firsts = (indexHistory(grid)?.periods ?? []).flatMap(({ runs: [first] }) =>
    first && first.top >= found.top.length ? [{ top: first.top, bottom: first.top }] : [],
  );
  return withBlocks(grid, await readRuns(context, sheet, found.width, joinRuns(firsts, mostFacts)));
}

/** Some rows of a sheet, to be laid on what was read of it thinly. */
export async function readRows(
  context: Excel.RequestContext,
  { id, width }: Pick<FoundHistory, 'id' | 'width'>,
  runs: readonly RowRun[],
): Promise<GridBlock[]> {
  return runs.length === 0 ? [] : readRuns(context, context.workbook.worksheets.getItem(id), width, runs);
}

/** The history of the workbook, thinly; null where it has none. */
export function readHistory(): Promise<Grid | null> {
  return runExcel(async (context) => {
    const found = await findHistory(context);
    return found && readThin(context, found);
  });
}

/** Some rows of a sheet by its name; two round trips more than {@link readRows}. None where it is gone. */
export function readRowsOf(name: string, runs: readonly RowRun[]): Promise<GridBlock[]> {
  return runExcel(async (context) => {
    if (runs.length === 0) return [];
    const used = wholeOf(context.workbook.worksheets.getItem(name)).load('columnCount');
    await context.sync();
    return readRuns(context, context.workbook.worksheets.getItem(name), used.columnCount, runs);
  });
}
