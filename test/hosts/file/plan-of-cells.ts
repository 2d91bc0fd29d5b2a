import type { PlanValue, SheetPlan } from '../../../src/appendix/sheet-plan';

/** A bare sheet of these values. */
export function planOfCells(name: string, values: SheetPlan['values']): SheetPlan {
  const width = Math.max(...values.map((row) => row.length));
  return {
    name,
    merges: [],
    styles: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    values: values.map((row) => Array.from({ length: width }, (_, column): PlanValue => row[column] ?? null)),
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
      fitToWidth: true,
      repeatRows: null,
      pageNumbers: false,
    },
  };
}
