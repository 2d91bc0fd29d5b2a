import type { PlanValue } from '../../../appendix/sheet-plan';
import { cellAt, type Grid } from '../../../core/grid';
import type { HistoryChange } from '../../../history/change-history';
import { textColumns } from '../../../history/columns';
import { textOf } from '../../../history/cell-text';
import { PortError } from '../../../workbook/port-error';
import { cellsOf, type FoundHistory } from '../read/read-history';
import { wholeOf } from '../read/survey';

/** Rows that one batch writes at most, about 1 MB, unless one period has more. */
const rowsPerBatch = 4_000;

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

/**
 * Looks once more, right before the write: the headings and the rows that are to go must be where they were, and nobody may have added one of the periods meanwhile. Others
 * may have added other periods.
 */
async function mustStillFit(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  found: FoundHistory,
  grid: Grid,
  { columns, rows, removed }: HistoryChange,
): Promise<void> {
  const { heading, top, rows: end } = found;
  const place = heading.places.key ?? 0;
  const used = wholeOf(sheet).load('rowCount');
  const headings = sheet.getRangeByIndexes(heading.row, 0, 1, top[heading.row]?.length ?? 1).load('values');
  const going = removed.map((run) => ({
    run,
    range: sheet.getRangeByIndexes(run.top, place, run.bottom - run.top + 1, 1).load('values'),
  }));
  await context.sync();
  const fits =
    JSON.stringify(cellsOf(headings.values)[0]) === JSON.stringify(top[heading.row]) &&
    going.every(({ run, range }) =>
      cellsOf(range.values).every(([value = null], index) => value === cellAt(grid, run.top + index, place)),
    );
  if (!fits) throw new PortError('busy', found.name);
  if (used.rowCount <= end) return;
  const added = sheet.getRangeByIndexes(end, place, used.rowCount - end, 1).load('values');
  await context.sync();
  const ours = new Set(rows.map((row) => row[columns.indexOf('key')]));
  if (cellsOf(added.values).some(([key = null]) => ours.has(textOf(key)))) throw new PortError('busy', found.name);
}

/**
 * Where somebody wrote in the very same moment, their rows stand between the table and ours; if they are of the same period, ours go again: a period must not be there
 * twice, and whoever came first has it. Nothing to look at where ours stand right under the table.
 */
async function mustBeAlone(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, rows: end, heading }: FoundHistory,
  { columns, rows, removed }: HistoryChange,
  placed: number,
): Promise<void> {
  if (placed <= end) return;
  const gone = removed.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const between = sheet.getRangeByIndexes(end - gone, heading.places.key ?? 0, placed - end, 1).load('values');
  await context.sync();
  const ours = new Set(rows.map((row) => row[columns.indexOf('key')]));
  if (!cellsOf(between.values).some(([key = null]) => ours.has(textOf(key)))) return;
  sheet.getRange(`${placed - gone + 1}:${placed - gone + rows.length}`).delete('Up');
  await context.sync();
  throw new PortError('busy', name);
}

/**
 * Writes the new rows under what is then the last row, so that whoever wrote meanwhile loses nothing; then takes away the rows that they replace. A null leaves a cell
 * of a column of people's own as it is.
 *
 * @throws what Excel threw; PortError `busy` where somebody has changed the same meanwhile
 */
export async function writeHistory(
  context: Excel.RequestContext,
  found: FoundHistory,
  grid: Grid,
  change: HistoryChange,
): Promise<void> {
  const { columns, headings, removed } = change;
  const sheet = context.workbook.worksheets.getItem(found.id);
  await mustStillFit(context, sheet, found, grid, change);
  const [first] = headings;
  if (first)
    sheet.getRangeByIndexes(found.heading.row, first.column, 1, headings.length).values = [
      headings.map(({ caption }) => caption),
    ];
  const formats = columns.map((column) => (textColumns.has(column) ? '@' : null));
  const batches = batchesOf(change);
  let placed: Excel.Range | null = null;
  for (const [index, rows] of batches.entries()) {
    if (index > 0) await context.sync();
    const range = wholeOf(sheet)
      .getLastRow()
      .getCell(1, 0)
      .getResizedRange(rows.length - 1, columns.length - 1);
    range.numberFormat = rows.map(() => formats);
    range.values = rows;
    range.format.font.name = 'Times New Roman';
    range.format.font.size = 11;
    placed ??= range.load('rowIndex');
  }
  for (const { top, bottom } of removed) sheet.getRange(`${top + 1}:${bottom + 1}`).delete('Up');
  await context.sync();
  if (placed !== null) await mustBeAlone(context, sheet, found, change, placed.rowIndex);
}
