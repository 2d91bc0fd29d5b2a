import type { CellStyle, SheetPlan } from '../../src/appendix/sheet-plan';

/** Looks of one cell: the runs that it lies in, laid over each other. Rows and columns count from 0. */
export function styleAt(plan: SheetPlan, row: number, column: number): CellStyle {
  const inside = plan.styles.filter(({ areas }) =>
    areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
  return Object.assign({}, ...inside.map(({ style }) => style)) as CellStyle;
}
