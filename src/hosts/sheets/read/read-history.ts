import type { CellValue, Grid } from '../../../core/grid';
import { findHeading, type HistoryHeading, searchedRows } from '../../../history/heading';
import type { RowRun } from '../../../history/index-history';
import { type GridBlock, thinColumns, thinGrid } from '../../../history/thin-grid';
import { mostRowsWhole } from '../call/most-rows-whole';
import { cellsOf } from './read-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet “Lịch sử” as far as it was looked at. */
export interface FoundHistory {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly width: number;
  readonly heading: HistoryHeading;
  /** Its first rows, whole; all of one that is not large. */
  readonly top: readonly (readonly CellValue[])[];
}

/** The history on a sheet of cells, in one call, two where it has dates; null where it is something else. */
export function historyOn(sheet: Sheet): FoundHistory | null {
  const range = sheet.getDataRange();
  const [rows, width] = [range.getNumRows(), range.getNumColumns()];
  const first = rows <= mostRowsWhole ? rows : searchedRows;
  const cells = cellsOf(first === rows ? range : sheet.getRange(1, 1, first, width));
  const heading = findHeading(cells);
  return heading && { sheet, rows, width, heading, top: cells };
}

/** The first of these sheets that is a history. */
export function findHistory(sheets: readonly Sheet[]): FoundHistory | null {
  for (const sheet of sheets) {
    const found = historyOn(sheet);
    if (found) return found;
  }
  return null;
}

/** Columns that stand beside each other, or with one between them, as one: a call reads a rectangle. */
function columnRuns({ places }: HistoryHeading): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const place of thinColumns.flatMap((column) => places[column] ?? []).sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && place <= last.right + 2) last.right = place;
    else runs.push({ left: place, right: place });
  }
  return runs;
}

/** Which periods a history has, however large it is: its first rows, and a few columns of all others, in two calls where the columns stand as we write them. */
export function readThin({ sheet, rows, heading, top }: FoundHistory): Grid {
  const first = top.length;
  const runs = first >= rows ? [] : columnRuns(heading);
  const blocks = runs.map(({ left, right }): GridBlock => ({
    top: first,
    left,
    cells: cellsOf(sheet.getRange(first + 1, left + 1, rows - first, right - left + 1)),
  }));
  return thinGrid(sheet.getName(), rows, [{ top: 0, left: 0, cells: top }, ...blocks]);
}

/** Some rows of a sheet, to be laid on what was read of it thinly; a call for each run, and one for the width. */
export function readRows(sheet: Sheet, runs: readonly RowRun[]): GridBlock[] {
  if (runs.length === 0) return [];
  const width = sheet.getLastColumn();
  return runs.map(({ top, bottom }) => ({
    top,
    left: 0,
    cells: cellsOf(sheet.getRange(top + 1, 1, bottom - top + 1, width)),
  }));
}

/** The history on a sheet, thinly, where it is too large to be read whole; null for any other sheet, without a call where it has no more rows than a country has units. */
export function largeHistory(sheet: Sheet): Grid | null {
  const found = sheet.getDataRange().getNumRows() > mostRowsWhole ? historyOn(sheet) : null;
  return found && readThin(found);
}
