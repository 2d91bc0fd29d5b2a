import type { Area } from '../../core/area';
import type { Grid } from '../../core/grid';
import { PortError } from './excel-error';
import { gridCells, type RangeRows } from './grid-cells';
import { hasExcelApi, runExcel } from './run-excel';

/** Cells that one round trip may bring, far under the 5 MB of Excel on the web. */
const cellsPerTrip = 40_000;
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
  if (used.rowCount * used.columnCount > mostCells) throw new PortError('too-large', name);
  return { id: sheet.id, rows: used.rowCount, columns: used.columnCount };
}

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex, left: range.columnIndex, bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1,
  };
}

interface Block {
  readonly top: number;
  readonly range: Excel.Range;
  readonly hidden: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, top: number, rows: number, columns: number): Promise<Block> {
  const range = sheet.getRangeByIndexes(top, 0, rows, columns);
  range.load('values,text,numberFormat');
  const hidden = range.getRowProperties({ rowHidden: true });
  await context.sync();
  return { top, range, hidden };
}

async function readMerges(context: Excel.RequestContext, sheet: Excel.Worksheet, { rows, columns }: Extent): Promise<readonly Area[]> {
  const merged = sheet.getRangeByIndexes(0, 0, rows, columns).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  await context.sync();
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

/**
 * Reads a sheet from A1 to its last filled cell, hidden and filtered rows too. `fresh` asks for merged areas again; below ExcelApi 1.13
 * they cannot be had and the grid has none.
 *
 * @throws PortError `gone` where there is no such sheet, `too-large` where it has more than 600,000 cells.
 */
export function readGrid(name: string, fresh: boolean): Promise<Grid> {
  return runExcel(async (context) => {
    const extent = await measure(context, name);
    const sheet = context.workbook.worksheets.getItem(extent.id);
    const known = fresh ? undefined : knownMerges.get(extent.id);
    const merges = known ?? (hasExcelApi(13) ? await readMerges(context, sheet, extent) : []);
    knownMerges.set(extent.id, merges);
    const step = Math.max(1, Math.floor(cellsPerTrip / extent.columns));
    const blocks: RangeRows[] = [];
    const hiddenRows: number[] = [];
    for (let top = 0; top < extent.rows; top += step) {
      const { range, hidden } = await readBlock(context, sheet, top, Math.min(step, extent.rows - top), extent.columns);
      blocks.push({ top, values: range.values, texts: range.text, formats: range.numberFormat });
      hidden.value.forEach((row, index) => { if (row.rowHidden === true) hiddenRows.push(top + index); });
    }
    return { sheet: name, ...gridCells(blocks), merges, hiddenRows };
  });
}
