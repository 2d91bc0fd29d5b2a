import type { PlanFormula } from './sheet-plan';

/** A full rectangle of formulas. */
export interface FormulaBlock {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly string[])[];
}

interface Run {
  readonly left: number;
  readonly formulas: string[];
}

/** Formulas of one row that follow each other. */
function runsOf(cells: readonly PlanFormula[]): Run[] {
  const runs: Run[] = [];
  for (const { column, formula } of [...cells].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && last.left + last.formulas.length === column) last.formulas.push(formula);
    else runs.push({ left: column, formulas: [formula] });
  }
  return runs;
}

/** The formulas in as few rectangles as rows of the same columns make, for hosts that take rectangles only. */
export function formulaBlocks(formulas: readonly PlanFormula[]): FormulaBlock[] {
  const byRow = new Map<number, PlanFormula[]>();
  for (const cell of formulas) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const blocks: { top: number; left: number; formulas: string[][] }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const { left, formulas: line } of runsOf(cells)) {
      const key = `${left},${line.length}`;
      const block = open.get(key);
      if (block && block.top + block.formulas.length === row) block.formulas.push(line);
      else {
        const made = { top: row, left, formulas: [line] };
        open.set(key, made);
        blocks.push(made);
      }
    }
  }
  return blocks;
}
