import type { SheetPlan } from '../../../appendix/sheet-plan';
import { attempt, reasonAfter } from '../call/failure';
import { freeName } from './find-place';
import { addUnfinishedMark } from '../read/mark';
import { growNewSheet, paintPlan } from '../paint/paint-plan';
import { insertTemporarySheet } from '../read/temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds a new sheet, wholly or not at all, and gives its name. It bears no mark: it is the person's own. The lock is the caller's.
 *
 * @param open - the sheet that stays in view; null: the person is taken to the new one
 * @throws what Google threw; `Unverified` where not all of it could be taken away again
 */
export function insertSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plan: SheetPlan,
  open: Sheet | null,
): string {
  const name = freeName(spreadsheet, plan.name);
  let made: Sheet | null = null;
  try {
    const sheet = insertTemporarySheet(spreadsheet);
    made = sheet;
    addUnfinishedMark(sheet);
    growNewSheet(sheet, plan.values.length, plan.columnWidths.length);
    paintPlan(sheet, plan);
    sheet.setName(name);
    open?.activate();
    SpreadsheetApp.flush();
    return name;
  } catch (error) {
    const half = made;
    throw reasonAfter(error, [
      half === null ||
        attempt(() => {
          spreadsheet.deleteSheet(half);
        }),
    ]);
  }
}
