import type { SheetPlan } from '../../../appendix/sheet-plan';
import { areaName } from '../../../core/area';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Drop-downs of a plan on a new sheet, in one call. Nothing else may be written into their cells; an empty cell may stay. */
export function paintChoices(sheet: Sheet, { choiceLists = [] }: SheetPlan): void {
  if (choiceLists.length === 0) return;
  const areas = choiceLists.map(({ area }) => area);
  const whole = {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
  const rules = Array.from({ length: whole.bottom - whole.top + 1 }, () =>
    Array.from({ length: whole.right - whole.left + 1 }, (): Rule | null => null),
  );
  for (const { area, choices } of choiceLists) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(false)
      .build();
    for (const row of rules.slice(area.top - whole.top, area.bottom - whole.top + 1))
      row.fill(rule, area.left - whole.left, area.right - whole.left + 1);
  }
  sheet.getRange(areaName(whole)).setDataValidations(rules);
}
