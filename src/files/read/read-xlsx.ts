import { type Cell, type CellValue as FileValue, ParseError, type Sheet, type Workbook, readXlsx } from 'hucre';
import type { Area } from '../../core/area';
import { type CellValue, type Grid, cellKey } from '../../core/grid';
import { sheetOfReference } from '../../core/sheet-of-reference';
import { settingsName } from '../../settings-sheet/settings-name';
import type { FileSheet } from './file-sheet';
import { shownDate } from './shown-date';

/**
 * What a formula that was never calculated is read as: some programs write formulas without results, and an unknown value must not
 * pass for an empty cell. Intake names the cell; opening and saving the file in Excel mends it.
 */
const notCalculated = '#CALC!';

function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./gu, '').includes('%');
}

function valueOf(value: FileValue, cell: Cell | undefined): CellValue {
  if (value === null) return cell?.formula === undefined ? null : notCalculated;
  if (value === '') return null;
  return value instanceof Date ? shownDate(value, cell?.style?.numFmt) : value;
}

function areasOf(sheet: Sheet): Area[] {
  return (sheet.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
}

/** Excel shows none of the values that a file may still hold under a merged cell. */
function clearCovered(cells: CellValue[][], merges: readonly Area[]): void {
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, cells.length - 1); row += 1) {
      const values = cells[row];
      if (values === undefined) continue;
      for (let column = area.left; column <= Math.min(area.right, values.length - 1); column += 1) {
        if (row !== area.top || column !== area.left) values[column] = null;
      }
    }
  }
}

function withoutTail<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let { length } = items;
  for (let last = items[length - 1]; last !== undefined && isEmpty(last); last = items[length - 1]) length -= 1;
  return items.slice(0, length);
}

/** Formatting alone makes no cell used. */
function trimmed(cells: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return withoutTail(
    cells.map((row) => withoutTail(row, (value) => value === null)),
    (row) => row.length === 0,
  );
}

function gridOf(sheet: Sheet): Grid {
  const percentCells = new Set<string>();
  const values = sheet.rows.map((row, rowIndex) =>
    row.map((value, column) => {
      const key = cellKey(rowIndex, column);
      const cell = sheet.cells?.get(key);
      if (typeof value === 'number' && isPercent(cell?.style?.numFmt ?? '')) percentCells.add(key);
      return valueOf(value, cell);
    }),
  );
  const merges = areasOf(sheet);
  clearCovered(values, merges);
  const cells = trimmed(values);
  const hiddenRows = [...(sheet.rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden === true && (cells[row] ?? []).length > 0)
    .map(([row]) => row);
  return { sheet: sheet.name, cells, merges, percentCells, hiddenRows: hiddenRows.sort((a, b) => a - b) };
}

function isMissingSheet(error: unknown): boolean {
  return error instanceof ParseError && error.message.includes('missing worksheet file');
}

/** The library takes a chart sheet for a broken worksheet and gives up the whole file: then the sheets are read one by one, without those. */
async function readOneByOne(bytes: Uint8Array): Promise<Pick<Workbook, 'sheets' | 'namedRanges'>> {
  const places: number[] = [];
  const { namedRanges = [] } = await readXlsx(bytes, { sheets: (_info, place) => places.push(place) < 0 });
  const sheets: Sheet[] = [];
  for (const place of places) {
    try {
      sheets.push(...(await readXlsx(bytes, { sheets: [place], readStyles: true })).sheets);
    } catch (error) {
      if (!isMissingSheet(error)) throw error;
    }
  }
  return { sheets, namedRanges };
}

async function readSheets(bytes: Uint8Array): Promise<Pick<Workbook, 'sheets' | 'namedRanges'>> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    if (isMissingSheet(error)) return readOneByOne(bytes);
    throw error;
  }
}

/** Sheets of an .xlsx, in the order of its tabs. Throws what the library throws where the file is no workbook or a broken one. */
export async function readXlsxSheets(bytes: Uint8Array): Promise<FileSheet[]> {
  const { sheets, namedRanges = [] } = await readSheets(bytes);
  const pointed = namedRanges.flatMap(({ name, range }) =>
    name === settingsName ? (sheetOfReference(range) ?? []) : [],
  );
  return sheets
    .filter((sheet) => sheet.veryHidden !== true)
    .map((sheet) => ({
      grid: gridOf(sheet),
      hidden: sheet.hidden === true,
      ...(pointed.includes(sheet.name) && { settings: true }),
    }));
}
