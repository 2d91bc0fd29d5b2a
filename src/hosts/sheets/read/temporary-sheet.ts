import { vi } from '../../../catalogue/vi';
import { fill } from '../../../catalogue/fill';
import { isBegunByUs } from './mark';

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

/** True for a sheet that we began and that never got its own name; one call, where the name is a temporary one. */
export function isUnfinished(sheet: Sheet, name: string): boolean {
  return name.startsWith(vi.sheets.temporarySheet) && isBegunByUs(sheet);
}

/** True where the sheet is what a build left behind that was cut off. */
function isLeftOver(sheet: Sheet): boolean {
  return isBegunByUs(sheet) || sheet.getLastRow() === 0;
}

/**
 * A new sheet under a name that says that it is being made. One that a cut-off build left behind goes first; one that can't be told from a person's own stays, and the
 * next name is taken.
 */
export function insertTemporarySheet(spreadsheet: Spreadsheet): Sheet {
  for (let number = 1; ; number++) {
    const name = number === 1 ? vi.sheets.temporarySheet : `${vi.sheets.temporarySheet} (${number})`;
    try {
      return spreadsheet.insertSheet(name);
    } catch (error) {
      const existing = spreadsheet.getSheetByName(name);
      if (!existing) throw error;
      if (!isLeftOver(existing)) continue;
      spreadsheet.deleteSheet(existing);
      return spreadsheet.insertSheet(name);
    }
  }
}

/** Deletes the unfinished sheet, whatever its name is by then; where it is not known, the empty one that an insertion left whose answer was lost. */
export function removeTemporarySheet(spreadsheet: Spreadsheet, made: Sheet | null): void {
  const sheet = made ?? spreadsheet.getSheetByName(vi.sheets.temporarySheet);
  if (sheet && (made !== null || isLeftOver(sheet))) spreadsheet.deleteSheet(sheet);
}
