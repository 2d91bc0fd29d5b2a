import { vi } from '../../catalogue/vi';
import { fill } from '../../catalogue/fill';
import { markOf } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Name of a hidden sheet that “Hoàn tác” brings back. */
export function checkpointName(sheetId: number): string {
  return fill(vi.sheets.checkpointSheet, { id: sheetId });
}

/** True for the name of a hidden sheet that “Hoàn tác” brings back. */
export function isCheckpointName(name: string): boolean {
  return name.startsWith(checkpointName(0).slice(0, -1));
}

/** True where the sheet is what a build left behind that was cut off. */
function isLeftOver(sheet: Sheet): boolean {
  return markOf(sheet) !== null || sheet.getLastRow() === 0;
}

/** A new sheet under a name that says that it is being made; one that a cut-off build left behind goes first. */
export function insertTemporarySheet(spreadsheet: Spreadsheet): Sheet {
  const name = vi.sheets.temporarySheet;
  try {
    return spreadsheet.insertSheet(name);
  } catch (error) {
    const existing = spreadsheet.getSheetByName(name);
    if (!existing || !isLeftOver(existing)) throw error;
    spreadsheet.deleteSheet(existing);
    return spreadsheet.insertSheet(name);
  }
}

/** Deletes the unfinished sheet, under either name; never the sheet that it was to replace, nor one that is not ours. */
export function removeTemporarySheet(spreadsheet: Spreadsheet, finalName: string, replacedId: number | null): void {
  for (const name of [vi.sheets.temporarySheet, finalName]) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && sheet.getSheetId() !== replacedId && isLeftOver(sheet)) spreadsheet.deleteSheet(sheet);
  }
}
