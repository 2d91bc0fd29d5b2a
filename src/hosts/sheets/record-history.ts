import { textColumns } from '../../history/columns';
import type { HistoryChange } from '../../history/change-history';
import { findHeading, type HistoryHeading, searchedRows } from '../../history/heading';
import { indexHistory } from '../../history/index-history';
import { planRecording } from '../../history/plan-recording';
import { thinColumns, thinGrid } from '../../history/thin-grid';
import { vi } from '../../catalogue/vi';
import { type CellValue, cellValueOf, type Grid } from '../../core/grid';
import { hasErrors } from '../../core/finding';
import { buildInput } from '../../pane/state/build-input';
import type { KnownSettings, RecordJob, RecordOutcome } from '../../pane/workbook-port';
import { importPeriods } from '../../pipeline/import-periods';
import { recordsOf } from '../../pipeline/records-of';
import { failed, failureOf } from './failure';
import { insertSheet } from './insert-sheet';
import { readGrid } from './read-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface FoundHistory {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly width: number;
  readonly heading: HistoryHeading;
  readonly top: readonly (readonly CellValue[])[];
}

function cellsOf(values: unknown[][]): CellValue[][] {
  return values.map((row) => row.map(cellValueOf));
}

function historyIn(sheet: Sheet): FoundHistory | null {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return null;
  const [rows, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || width === 0) return null;
  const top = cellsOf(sheet.getRange(1, 1, Math.min(rows, searchedRows), width).getValues());
  const heading = findHeading(top);
  return heading && { sheet, rows, width, heading, top };
}

/** The history of the workbook, by its headings, whatever people have called it; the usual name is looked at first. */
function findHistory(spreadsheet: Spreadsheet): FoundHistory | null {
  const usual = spreadsheet.getSheetByName(vi.history.sheet);
  const found = usual && historyIn(usual);
  if (found) return found;
  for (const sheet of spreadsheet.getSheets()) {
    const other = historyIn(sheet);
    if (other) return other;
  }
  return null;
}

function readThin({ sheet, rows, heading, top }: FoundHistory): Grid {
  const first = heading.row + 1;
  const pieces = thinColumns.flatMap((id) => {
    const column = heading.places[id];
    return column === undefined || first >= rows ? [] : [{ column, first, values: cellsOf(sheet.getRange(first + 1, column + 1, rows - first, 1).getValues()) }];
  });
  return thinGrid(sheet.getName(), rows, heading, top, pieces);
}

/** Writes the new rows under the table, then takes away those that they replace. */
function append({ sheet, rows, heading }: FoundHistory, { columns, headings, rows: added, removed }: HistoryChange): void {
  const missingRows = rows + added.length - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns.length - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const [first] = headings;
  if (first) sheet.getRange(heading.row + 1, first.column + 1, 1, headings.length).setValues([headings.map(({ caption }) => caption)]);
  if (added.length > 0) {
    const range = sheet.getRange(rows + 1, 1, added.length, columns.length);
    const formats = columns.map((column) => (textColumns.has(column) ? '@' : 'General'));
    range.setNumberFormats(added.map(() => formats));
    range.setValues(added.map((row) => row.map((value) => value ?? '')));
  }
  for (const { top, bottom } of removed) sheet.deleteRows(top + 1, bottom - top + 1);
  // Google keeps writes back and fails late: what fails must fail here, where it is told.
  SpreadsheetApp.flush();
}

function gridsOf(spreadsheet: Spreadsheet, names: readonly string[], hiddenRows: readonly number[]): { readonly grids: readonly Grid[]; readonly gone: string | null } {
  const grids: Grid[] = [];
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return { grids, gone: name };
    grids.push(readGrid(sheet, name, 'raw', hiddenRows));
  }
  return { grids, gone: null };
}

/** Adds the period of a raw sheet, or those of old sheets, to the history. The lock is the caller's. */
export function recordHistory(spreadsheet: Spreadsheet, { choices, sheets, there }: RecordJob, known: KnownSettings, hiddenRows: readonly number[]): RecordOutcome {
  const { grids, gone } = gridsOf(spreadsheet, sheets.length > 0 ? sheets : [choices.rawSheet], sheets.length > 0 ? [] : hiddenRows);
  const [raw] = grids;
  if (gone !== null || raw === undefined) return failed('gone', gone ?? choices.rawSheet);
  const { records, findings } = sheets.length > 0 ? importPeriods(grids, known.settings) : recordsOf(buildInput(choices, known, raw, null));
  if (hasErrors(findings)) return { status: 'refused', findings };
  const found = findHistory(spreadsheet);
  const recording = planRecording(found && indexHistory(readThin(found)), found?.width ?? 0, records, there);
  const sheet = found?.sheet.getName() ?? vi.history.sheet;
  try {
    switch (recording.kind) {
      case 'ask':
        return { status: 'there', sheet, periods: recording.periods };
      case 'refused':
        return { status: 'refused', findings: recording.findings };
      case 'create': {
        const made = insertSheet(spreadsheet, recording.plan);
        return made.status === 'failed' ? made : { status: 'recorded', sheet: made.sheet, periods: recording.periods };
      }
      case 'append':
        if (found) append(found, recording.change);
        return { status: 'recorded', sheet, periods: recording.periods };
    }
  } catch (error) {
    return failureOf(error);
  }
}
