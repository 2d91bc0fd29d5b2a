import type { ColorScale, SheetPlan, WeakRule } from '../../../appendix/sheet-plan';
import { weakRuleFormula } from '../../../appendix/weak-rule-formula';
import { areaName } from '../../../core/area';
import { withSemicolons } from '../../../core/formula/with-semicolons';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

function weakRule(sheet: Sheet, rule: WeakRule): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(withSemicolons(weakRuleFormula(rule)))
    .setUnderline(true)
    .setRanges([sheet.getRange(areaName(rule.area))])
    .build();
}

function scaleRule(sheet: Sheet, { area, points }: ColorScale): Rule {
  const [low, middle, high = middle] = points;
  const number = SpreadsheetApp.InterpolationType.NUMBER;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(low.color, number, String(low.value))
    .setGradientMaxpointWithValue(high.color, number, String(high.value));
  if (high !== middle) rule.setGradientMidpointWithValue(middle.color, number, String(middle.value));
  return rule.setRanges([sheet.getRange(areaName(area))]).build();
}

/** The conditional formats of a plan, all in one call. */
export function paintRules(sheet: Sheet, { weakRules = [], colorScales = [] }: SheetPlan): void {
  const rules = [
    ...weakRules.map((rule) => weakRule(sheet, rule)),
    ...colorScales.map((scale) => scaleRule(sheet, scale)),
  ];
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}
