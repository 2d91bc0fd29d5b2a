import { sampleSheet } from '../../pipeline/sample-sheet';
import type { BuildOutcome } from '../../pane/workbook-port';
import { attempt, failureOf } from './failure';
import { findPlace } from './find-place';
import { growNewSheet, paintPlan } from './paint-plan';
import { insertTemporarySheet } from './temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the sample as a new sheet, wholly or not at all. It bears no mark: it is a raw sheet of the person's own. The lock is the caller's. */
export function insertSample(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): BuildOutcome {
  const { name } = findPlace(spreadsheet, sampleSheet.name, true);
  let made: Sheet | null = null;
  try {
    const sheet = insertTemporarySheet(spreadsheet);
    made = sheet;
    growNewSheet(sheet, sampleSheet.values.length, sampleSheet.columnWidths.length);
    paintPlan(sheet, sampleSheet);
    sheet.setName(name);
    SpreadsheetApp.flush();
    return { status: 'built', sheet: name, findings: [], keptCells: 0 };
  } catch (error) {
    const half = made;
    if (half) attempt(() => { spreadsheet.deleteSheet(half); });
    return failureOf(error);
  }
}
