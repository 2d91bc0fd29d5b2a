import type { SheetPlan } from '../../../appendix/sheet-plan';
import { areaName } from '../../../core/area';
import { cellKey } from '../../../core/grid';

/** The plan with Google's own small charts in cells: a formula instead of the text that stands for it elsewhere. */
export function drawSparklines(plan: SheetPlan): SheetPlan {
  const { sparklines, formulas, values } = plan;
  if (!sparklines) return plan;
  const drawn = new Set(sparklines.map(({ row, column }) => cellKey(row, column)));
  return {
    ...plan,
    values: values.map((line, row) => line.map((value, column) => (drawn.has(cellKey(row, column)) ? null : value))),
    formulas: [
      ...(formulas ?? []),
      ...sparklines.map(({ row, column, values: area }) => ({ row, column, formula: `=SPARKLINE(${areaName(area)})` })),
    ],
    styles: [
      ...plan.styles,
      {
        areas: sparklines.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
        style: { numberFormat: 'General' },
      },
    ],
  };
}
