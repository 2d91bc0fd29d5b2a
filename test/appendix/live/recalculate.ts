import { DetailedCellError, HyperFormula } from 'hyperformula';
import type { PlanValue, SheetPlan } from '../../../src/appendix/sheet-plan';
import type { Grid } from '../../../src/core/grid';

type Rows = readonly (readonly (PlanValue | boolean)[])[];

/** Cells as they are written: a text stays a text. */
const typed = (rows: Rows) => rows.map((row) => row.map((value) => (typeof value === 'string' ? `'${value}` : value)));

/** What a spreadsheet program shows of a plan over these raw sheets: the cells of the table, an empty text as an empty cell. Its own values are never looked at where it has a formula. */
export function recalculate(plan: SheetPlan, ...grids: readonly Grid[]): PlanValue[][] {
  const cells = typed(plan.values);
  for (const { row, column, formula } of plan.formulas ?? []) {
    const line = cells[row];
    if (line) line[column] = formula;
  }
  const engine = HyperFormula.buildFromSheets(
    { ...Object.fromEntries(grids.map(({ sheet, cells: raw }) => [sheet, typed(raw)])), [plan.name]: cells },
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
  );
  const values = engine.getSheetValues(engine.getSheetId(plan.name) ?? 0);
  engine.destroy();
  return plan.values.map((row, r) =>
    row.slice(0, plan.hiddenFrom).map((_, c): PlanValue => {
      const value = values[r]?.[c] ?? null;
      if (value instanceof DetailedCellError) return value.value;
      return value === '' || typeof value === 'boolean' ? null : value;
    }),
  );
}
