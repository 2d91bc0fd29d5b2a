import type { SheetPlan } from '../../../appendix/sheet-plan';
import type { BuildOutcome } from '../../../workbook/port';
import { attempt, failureOf, reasonAfter } from '../call/failure';
import { freeName } from './find-place';
import { addUnfinishedMark } from '../read/mark';
import { growNewSheet, paintPlan } from '../paint/paint-plan';
import { insertTemporarySheet } from '../read/temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds a new sheet, wholly or not at all. It bears no mark: it is the person's own. `show`: the person is taken to it. The lock is the caller's. */
export function insertSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plan: SheetPlan,
  show: boolean,
): Extract<BuildOutcome, { status: 'built' | 'failed' }> {
  const name = freeName(spreadsheet, plan.name);
  const open = show ? null : spreadsheet.getActiveSheet();
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
    return { status: 'built', sheet: name, findings: [], keptCells: 0 };
  } catch (error) {
    const half = made;
    return failureOf(
      reasonAfter(error, [
        half === null ||
          attempt(() => {
            spreadsheet.deleteSheet(half);
          }),
      ]),
    );
  }
}
