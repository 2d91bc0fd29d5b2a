import type { SheetPlan } from '../../src/appendix/sheet-plan';
import type { CellValue, Grid } from '../../src/core/grid';

/** The sheet of a plan as a host reads it, its cells changed by `edit` (“B7”: what a person writes there). */
export function gridOfPlan(plan: SheetPlan, edit: (values: CellValue[][]) => CellValue[][] = (values) => values): Grid {
  return {
    sheet: plan.name,
    cells: edit(plan.values.map((row) => [...row])),
    merges: plan.merges,
    percentCells: new Set(),
    hiddenRows: [],
  };
}
