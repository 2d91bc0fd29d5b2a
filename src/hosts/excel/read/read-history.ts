import { vi } from '../../../catalogue/vi';
import { type CellValue, cellValueOf, type Grid } from '../../../core/grid';
import { parsePeriodKey } from '../../../core/periods/period-key';
import type { HistoryColumn } from '../../../history/columns';
import { findHeading, type HistoryHeading } from '../../../history/heading';
import { indexHistory, type RowRun } from '../../../history/index-history';
import { joinRuns } from '../../../history/join-runs';
import { type GridBlock, thinGrid, withBlocks } from '../../../history/thin-grid';
import { gridCells } from './grid-cells';
import { PortError } from '../../../workbook/port-error';
import type { Readable } from './read-grid';
import { rowsPerTrip } from '../call/rows-per-trip';
import { type Survey, wholeOf } from './survey';

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
/** Ranges that are asked for the facts of the periods at most: a year has about seventy of them. */
const mostFacts = 200;

/** Values of a range as cells. */
export const cellsOf = (values: readonly (readonly unknown[])[]): CellValue[][] =>
  values.map((row) => row.map(cellValueOf));

/** A sheet as a history; null for any other. */
export function historyAt({ id, name, rows, columns, top }: Readable): FoundHistory | null {
  const heading = findHeading(top);
  return heading && { id, name, rows, width: columns, heading, top };
}

/** The history of a workbook, by its headings, whatever people have called it. */
export function findHistory({ sheets }: Pick<Survey, 'sheets'>): FoundHistory | null {
  const found = sheets.flatMap((sheet) => historyAt(sheet) ?? []);
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

/** One column of all rows under the first ones. */
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
 * twentieth of its cells, in two round trips. One of few rows is read whole, in one.
 *
 * @throws PortError `busy` where it is no longer as it was found
 */
export async function readThin(context: Excel.RequestContext, found: FoundHistory): Promise<Grid> {
  const { id, name, rows, width, top } = found;
  const sheet = context.workbook.worksheets.getItem(id).load('name');
  const size = wholeOf(sheet).load('rowCount,columnCount');
  const first = sheet.getRangeByIndexes(0, 0, top.length, top[0]?.length ?? 1).load('values');
  const mustBeAsFound = (): void => {
    const isAsFound = sheet.name === name && size.rowCount === rows && size.columnCount === width;
    if (!isAsFound || JSON.stringify(cellsOf(first.values)) !== JSON.stringify(top)) throw new PortError('busy', name);
  };
  if (rows <= rowsPerTrip(width)) {
    const blocks = await readRuns(context, sheet, width, [{ top: 0, bottom: rows - 1 }]);
    mustBeAsFound();
    return thinGrid(name, rows, blocks);
  }
  const keys = await readColumn(context, sheet, found, 'key');
  mustBeAsFound();
  const labels = hasOddKeys(keys) ? await readColumn(context, sheet, found, 'period') : [];
  const grid = thinGrid(name, rows, [{ top: 0, left: 0, cells: top }, ...keys, ...labels]);
  const firsts = (indexHistory(grid)?.periods ?? []).flatMap(({ runs: [run] }) =>
    run && run.top >= top.length ? [{ top: run.top, bottom: run.top }] : [],
  );
  return withBlocks(grid, await readRuns(context, sheet, width, joinRuns(firsts, mostFacts)));
}

/** Some rows of a sheet, to be laid on what was read of it thinly; none where it is gone. */
export async function readRows(
  context: Excel.RequestContext,
  { id, width }: Pick<FoundHistory, 'id' | 'width'>,
  runs: readonly RowRun[],
): Promise<GridBlock[]> {
  return runs.length === 0 ? [] : readRuns(context, context.workbook.worksheets.getItem(id), width, runs);
}
