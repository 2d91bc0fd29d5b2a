import { type Area, cellName } from '../../../core/area';
import type { Grid } from '../../../core/grid';
import { findHeading } from '../../../history/heading';
import { excelCode } from '../call/excel-error';
import { PortError } from '../../../workbook/port-error';
import { gridCells, type RangeRows } from './grid-cells';
import { cellsPerTrip, rowsPerTrip } from '../call/rows-per-trip';
import { hasExcelApi } from '../call/run-excel';
import { type KnownSheet, wholeOf } from './survey';

/** More than ten times the cells of all 3,321 communes of the country. */
const mostCells = 600_000;
/**
 * Size of Excel's sheet. A range that reaches from edge to edge is unbounded: its values come as null
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded).
 */
const [allRows, allColumns] = [1_048_576, 16_384];

/** A sheet that is to be read, as it was last seen. */
export type Readable = Pick<KnownSheet, 'id' | 'name' | 'rows' | 'columns' | 'top'>;

/** True for a sheet of more cells than are read of any. */
export function isTooLarge({ rows, columns }: Pick<KnownSheet, 'rows' | 'columns'>): boolean {
  return rows * columns > mostCells || rows >= allRows || columns >= allColumns;
}

/** Merged areas of sheets, by their ids. */
export type KnownMerges = Map<string, readonly Area[]>;

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** Some rows of a sheet, asked for. */
interface Block {
  readonly top: number;
  readonly range: Excel.Range;
  readonly hidden: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function askForRows(sheet: Excel.Worksheet, top: number, rows: number, columns: number): Block {
  const range = sheet.getRangeByIndexes(top, 0, rows, columns);
  range.load('values,text,numberFormat');
  return { top, range, hidden: range.getRowProperties({ rowHidden: true }) };
}

function askForMerges(sheet: Excel.Worksheet, { rows, columns }: Readable): () => readonly Area[] {
  const merged = sheet.getRangeByIndexes(0, 0, rows, columns).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/** One sheet in the course of being read. */
interface Reading {
  readonly sheet: Readable;
  readonly blocks: Block[];
  readonly merges: () => readonly Area[];
  readonly name: Excel.Worksheet;
  readonly size: Excel.Range;
}

function gridOf({ sheet, blocks, merges }: Reading): Grid {
  const rows: RangeRows[] = [];
  const hiddenRows: number[] = [];
  for (const { top, range, hidden } of blocks) {
    rows.push({ top, values: range.values, texts: range.text, formats: range.numberFormat });
    hidden.value.forEach((row, index) => {
      if (row.rowHidden === true) hiddenRows.push(top + index);
    });
  }
  return { sheet: sheet.name, ...gridCells(rows), merges: merges(), hiddenRows };
}

/** Reads sheets of the size that they were last seen with; one that is called otherwise by now is `gone`. */
async function readOnce(
  context: Excel.RequestContext,
  sheets: readonly Readable[],
  known: KnownMerges,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  let waiting = 0;
  for (const sheet of sheets) {
    const { id, name, rows, columns } = sheet;
    if (isTooLarge(sheet)) throw new PortError('far-cell', `${name}!${cellName(rows - 1, columns - 1)}`);
    const item = context.workbook.worksheets.getItem(id);
    item.load('name');
    const merges = known.get(id);
    const reading: Reading = {
      sheet,
      blocks: [],
      merges: merges ? () => merges : hasExcelApi(13) ? askForMerges(item, sheet) : () => [],
      name: item,
      size: wholeOf(item).load('rowCount,columnCount'),
    };
    readings.push(reading);
    const step = rowsPerTrip(columns);
    for (let top = 0; top < rows; top += step) {
      const count = Math.min(step, rows - top);
      if (waiting > 0 && waiting + count * columns > cellsPerTrip) {
        await context.sync();
        waiting = 0;
      }
      waiting += count * columns;
      reading.blocks.push(askForRows(item, top, count, columns));
    }
  }
  await context.sync();
  for (const { sheet, name, merges } of readings) {
    if (name.name !== sheet.name) throw new PortError('gone', sheet.name);
    known.set(sheet.id, merges());
  }
  return readings;
}

/** True for a sheet “Lịch sử” of which only what tells which periods it has is to be read. */
export function isLargeHistory({ top, rows, columns }: Readable): boolean {
  return rows > rowsPerTrip(columns) && findHeading(top) !== null;
}

/**
 * Reads sheets from A1 to their last filled cells, hidden and filtered rows too: all in one round trip, or as many as they have tens of thousands of cells. Whatever has
 * grown or shrunk since it was seen is read again. Merged areas are asked for where `known` has them not; below ExcelApi 1.13 they cannot be had and a grid has none.
 *
 * @throws PortError `gone` where there is no such sheet any more, `far-cell` where one has more than 600,000 cells, or reaches to the sheet's edge.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly Readable[],
  known: KnownMerges,
): Promise<Grid[]> {
  if (sheets.length === 0) return [];
  try {
    const readings = await readOnce(context, sheets, known);
    const grids = readings.map(gridOf);
    const changed = readings.flatMap(({ sheet, size: { rowCount, columnCount } }, index) =>
      rowCount === sheet.rows && columnCount === sheet.columns
        ? []
        : [{ index, sheet: { ...sheet, rows: rowCount, columns: columnCount } }],
    );
    if (changed.length === 0) return grids;
    for (const { sheet } of changed) known.delete(sheet.id);
    const again = await readOnce(
      context,
      changed.map(({ sheet }) => sheet),
      known,
    );
    changed.forEach(({ index }, place) => {
      const reading = again[place];
      if (reading) grids[index] = gridOf(reading);
    });
    return grids;
  } catch (error) {
    if (excelCode(error) === 'ItemNotFound') throw new PortError('gone', sheets[0]?.name ?? '');
    throw error;
  }
}
