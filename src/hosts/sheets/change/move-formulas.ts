import { sheetReference } from '../../../core/formula/cell-reference';
import type { MovedFormulas } from '../../../workbook/port';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Lets names that followed a sheet into hiding mean the same cells of the one in its place: one call to look, two for each of the workbook's names that does. */
function moveNames(spreadsheet: Spreadsheet, putAway: Sheet, shown: Sheet): number {
  const id = putAway.getSheetId();
  const moved = spreadsheet.getNamedRanges().flatMap((named) => {
    const range = named.getRange();
    return range.getSheet().getSheetId() === id ? [{ named, address: range.getA1Notation() }] : [];
  });
  for (const { named, address } of moved) named.setRange(shown.getRange(address));
  return moved.length;
}

/**
 * Lets formulas and names that followed a sheet into hiding mean the one in its place; null where Google refuses, as where a range is protected. Charts of other sheets
 * can't be asked for at once, and stay.
 */
export function moveFormulas(spreadsheet: Spreadsheet, putAway: Sheet, name: string): MovedFormulas | null {
  try {
    const shown = spreadsheet.getSheetByName(name);
    const names = shown === null ? 0 : moveNames(spreadsheet, putAway, shown);
    const formulas = spreadsheet
      .createTextFinder(sheetReference(putAway.getName()))
      .matchFormulaText(true)
      .replaceAllWith(sheetReference(name));
    return { count: names + formulas, locked: [] };
  } catch {
    return null;
  }
}
