import type { PlanFormula, PlanValue } from './sheet-plan';

/** Rows of cells with what stands for each formula in its place; the rows that are given stay as they are. */
export function layFormulas(
  rows: readonly (readonly PlanValue[])[],
  formulas: readonly PlanFormula[] | undefined,
  shown: (formula: string) => PlanValue,
): readonly (readonly PlanValue[])[] {
  if (!formulas) return rows;
  const cells = rows.map((row) => [...row]);
  for (const { row, column, formula } of formulas) {
    const line = cells[row];
    if (line) line[column] = shown(formula);
  }
  return cells;
}
