import { formulaBlocks } from '../../../appendix/formula-blocks';
import { layFormulas } from '../../../appendix/lay-formulas';
import type { PlanValue, SheetPlan } from '../../../appendix/sheet-plan';
import { withSemicolons } from '../../../core/formula/with-semicolons';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The plan's values with nothing where a formula comes: its text must not give the cell the text format. */
export function withoutFormulas({ values, formulas }: SheetPlan): readonly (readonly PlanValue[])[] {
  return layFormulas(values, formulas, () => null);
}

/** Formulas of a plan, with semicolons: Google takes them in every locale, commas not in a Vietnamese file. */
export function paintFormulas(sheet: Sheet, plan: SheetPlan): void {
  for (const { top, left, formulas } of formulaBlocks(plan.formulas ?? [])) {
    sheet
      .getRange(top + 1, left + 1, formulas.length, formulas[0]?.length ?? 1)
      .setFormulas(formulas.map((row) => row.map(withSemicolons)));
  }
}
