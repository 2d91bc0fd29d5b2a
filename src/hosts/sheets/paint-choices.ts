import type { SheetPlan } from '../../appendix/sheet-plan';
import { areaName } from '../../core/area';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Drop-downs of a plan. Nothing else may be written into their cells; an empty cell may stay. */
export function paintChoices(sheet: Sheet, { choiceLists = [] }: SheetPlan): void {
  for (const { area, choices } of choiceLists) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList([...choices], true).setAllowInvalid(false).build();
    sheet.getRange(areaName(area)).setDataValidation(rule);
  }
}
