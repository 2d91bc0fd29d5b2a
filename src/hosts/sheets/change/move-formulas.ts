import { sheetReference } from '../../../core/formula/cell-reference';
import type { MovedFormulas } from '../../../workbook/port';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Lets formulas that followed a sheet into hiding mean the one in its place, in one call; null where Google refuses, as where a range is protected. */
export function moveFormulas(
  spreadsheet: Spreadsheet,
  putAway: GoogleAppsScript.Spreadsheet.Sheet,
  name: string,
): MovedFormulas | null {
  try {
    const count = spreadsheet
      .createTextFinder(sheetReference(putAway.getName()))
      .matchFormulaText(true)
      .replaceAllWith(sheetReference(name));
    return { count, locked: [] };
  } catch {
    return null;
  }
}
