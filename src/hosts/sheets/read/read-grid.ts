import type { Area } from '../../../core/area';
import type { CellValue, Grid } from '../../../core/grid';
import { cellKey, cellValueOf } from '../../../core/grid';
import { parseArea } from '../../../core/parse-area';

function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The number that a cell shows, whichever mark parts its decimals. */
function shownNumber(text: string): number {
  const digits = text.replace(/[^\d.,-]/gu, '');
  const mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (mark < 0) return Number(digits);
  return Number(`${digits.slice(0, mark).replace(/[.,]/gu, '')}.${digits.slice(mark + 1)}`);
}

/** True where 0.9841 shows as 98.41%; a percent sign that is only written behind the number (98.41 as “98.41%”) doesn't make it one. */
function showsAsPercent(value: number, shown: string): boolean {
  if (!shown.endsWith('%')) return false;
  const number = shownNumber(shown);
  return Math.abs(number - value * 100) <= Math.abs(number - value);
}

function cellValue(value: unknown, shown: string): CellValue {
  return isDate(value) ? shown : cellValueOf(value);
}

function mergesOf(range: GoogleAppsScript.Spreadsheet.Range): Area[] {
  return range.getMergedRanges().flatMap((merged) => parseArea(merged.getA1Notation()) ?? []);
}

/** Cells of a range, and which show as percent. `shown` may be empty where nobody needs it: of a range without dates and percentages. */
function gridCells(
  values: readonly (readonly unknown[])[],
  shown: readonly (readonly string[])[],
): Pick<Grid, 'cells' | 'percentCells'> {
  const percentCells = new Set<string>();
  const cells = values.map((row, r) =>
    row.map((value, c) => {
      const text = shown[r]?.[c] ?? '';
      if (typeof value === 'number' && showsAsPercent(value, text)) percentCells.add(cellKey(r, c));
      return cellValue(value, text);
    }),
  );
  return { cells, percentCells };
}

/** Cells of a range in one call, one more where it has dates. */
export function cellsOf(range: GoogleAppsScript.Spreadsheet.Range): Grid['cells'] {
  const values: unknown[][] = range.getValues();
  const shown = values.some((row) => row.some(isDate)) ? range.getDisplayValues() : [];
  return gridCells(values, shown).cells;
}

/** Reads the used part of a sheet of words in three calls; its merged areas are not asked for. */
export function readCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): Grid {
  const range = sheet.getDataRange();
  return { sheet: name, ...gridCells(range.getValues(), range.getDisplayValues()), merges: [], hiddenRows: [] };
}

/**
 * Reads the used part of a sheet in three calls, and the address of each merged area. Of a sheet that is only compared with, the totals count, which are no percentages:
 * what its cells show is asked for only where it has dates. Hidden rows count as any others: Google tells of one row a call, and has no call for all.
 */
export function readGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string, role: 'raw' | 'previous'): Grid {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const shown = role === 'raw' || values.some((row) => row.some(isDate)) ? range.getDisplayValues() : [];
  return { sheet: name, ...gridCells(values, shown), merges: mergesOf(range), hiddenRows: [] };
}
