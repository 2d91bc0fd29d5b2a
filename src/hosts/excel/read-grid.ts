import type { Area } from '../../core/area';
import { cellValueOf, type Grid } from '../../core/grid';
import { findHeading } from '../../history/heading';
import { PortError } from './excel-error';
import { gridCells, type RangeRows } from './grid-cells';
import { rowsPerTrip } from './rows-per-trip';
import { hasExcelApi, runExcel } from './run-excel';

/** More than ten times the cells of all 3,321 communes of the country. */
const mostCells = 600_000;

/**
 * Asking Excel for merged areas loses the person's own undo on some versions (OfficeDev/office-js#5918), and the preview reads after every
 * change: so a preview asks once a session and sheet, a build always.
 */
const knownMerges = new Map<string, readonly Area[]>();

interface Extent {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
}

async function measure(context: Excel.RequestContext, name: string): Promise<Extent> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) throw new PortError('gone', name);
  const used = sheet.getUsedRange(true).getBoundingRect(sheet.getRange('A1'));
  used.load('rowCount,columnCount');
  await context.sync();
  return { id: sheet.id, rows: used.rowCount, columns: used.columnCount };
}

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

interface Block {
  readonly top: number;
  readonly range: Excel.Range;
  readonly hidden: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  top: number,
  rows: number,
  columns: number,
): Promise<Block> {
  const range = sheet.getRangeByIndexes(top, 0, rows, columns);
  range.load('values,text,numberFormat');
  const hidden = range.getRowProperties({ rowHidden: true });
  await context.sync();
  return { top, range, hidden };
}

async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columns }: Extent,
): Promise<readonly Area[]> {
  const merged = sheet.getRangeByIndexes(0, 0, rows, columns).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  await context.sync();
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

/**
 * Reads a sheet from A1 to its last filled cell, hidden and filtered rows too. `fresh` asks for merged areas again; below ExcelApi 1.13
 * they cannot be had and the grid has none. Of a large sheet “Lịch sử” only what tells which periods it has is read (`readThin`).
 *
 * @throws PortError `gone` where there is no such sheet, `too-large` where it has more than 600,000 cells and is no history.
 */
export function readGrid(name: string, fresh: boolean): Promise<Grid> {
  return runExcel(async (context) => {
    const extent = await measure(context, name);
    const { id, rows, columns } = extent;
    const sheet = context.workbook.worksheets.getItem(id);
    const step = rowsPerTrip(columns);
    const first = await readBlock(context, sheet, 0, Math.min(step, rows), columns);
    if (rows > step) {
      const top = first.range.values.map((row) => row.map(cellValueOf));
      const heading = findHeading(top);
      if (heading)
        return (await import(/* webpackChunkName: "history" */ './read-history')).readThin(context, {
          id,
          name,
          rows,
          width: columns,
          heading,
          top,
        });
    }
    if (rows * columns > mostCells) throw new PortError('too-large', name);
    const known = fresh ? undefined : knownMerges.get(id);
    const merges = known ?? (hasExcelApi(13) ? await readMerges(context, sheet, extent) : []);
    knownMerges.set(id, merges);
    const blocks: RangeRows[] = [];
    const hiddenRows: number[] = [];
    for (
      let block = first;
      ;
      block = await readBlock(context, sheet, block.top + step, Math.min(step, rows - block.top - step), columns)
    ) {
      const { top, range, hidden } = block;
      blocks.push({ top, values: range.values, texts: range.text, formats: range.numberFormat });
      hidden.value.forEach((row, index) => {
        if (row.rowHidden === true) hiddenRows.push(top + index);
      });
      if (top + step >= rows) return { sheet: name, ...gridCells(blocks), merges, hiddenRows };
    }
  });
}
