import type { SheetPlan } from '../../../appendix/sheet-plan';
import { weakRuleFormula } from '../../../appendix/weak-rule-formula';
import { areaName } from '../../../core/area';

/** Conditional formats that underline weak cells. */
export function paintWeakRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const rule of plan.weakRules ?? []) {
    const { custom } = sheet.getRange(areaName(rule.area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = weakRuleFormula(rule);
    custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
  }
}
