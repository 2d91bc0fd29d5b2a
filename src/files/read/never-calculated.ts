import { type CellValue, cellKey } from '../../core/grid';
import { areaOf } from './merges';

/** A formula and where it stands; empty where the file gives only the one that it is like. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * What a formula that was never calculated is read as: some programs write formulas without results, and an unknown value must not
 * pass for an empty cell.
 */
export const notCalculated = '#CALC!';

type Rows = ReadonlyMap<number, readonly CellValue[]>;

const sumOrMean =
  /^=?(?:ROUND\()?(?:(?:SUM|AVERAGE|MAX)\((?<list>[A-Z0-9$:,;]+)\)|(?<plus>\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+))(?:[,;]\d+\))?$/iu;

/** Cells that a formula may add up before it is no longer looked at. */
const mostCells = 10_000;

/** The values that a reference points to, those in doubt as {@link notCalculated}; null where it cannot be followed. */
function valuesOf(reference: string, rows: Rows, inDoubt: ReadonlySet<string>): readonly CellValue[] | null {
  const area = areaOf(reference);
  if (area === null || (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells) return null;
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(inDoubt.has(cellKey(row, column)) ? notCalculated : (rows.get(row)?.[column] ?? null));
    }
  }
  return values;
}

/**
 * Whether a formula whose stored result is 0 can have that result: a sum, a mean or a maximum of figures none of which is negative is 0
 * only where all are. `unknown` for all other formulas, and for those over results that are in doubt themselves.
 */
function zeroOf({ formula }: FormulaCell, rows: Rows, inDoubt: ReadonlySet<string>): 'right' | 'wrong' | 'unknown' {
  const found = sumOrMean.exec(formula.replace(/\s/gu, ''))?.groups;
  const references = (found?.['list'] ?? found?.['plus'])?.split(/[,;+]/u);
  if (references === undefined) return 'unknown';
  const values: CellValue[] = [];
  for (const reference of references) {
    const some = valuesOf(reference, rows, inDoubt);
    if (some === null) return 'unknown';
    values.push(...some);
  }
  if (values.some((value) => (typeof value === 'number' ? value < 0 : value === notCalculated))) return 'unknown';
  // Below 1 it may have been rounded away.
  if (values.some((value) => typeof value === 'number' && value >= 1)) return 'wrong';
  return values.every((value) => typeof value !== 'number' || value === 0) ? 'right' : 'unknown';
}

/**
 * Formulas that nobody has calculated though their cells hold a 0, which some programs write in advance. It takes evidence: a 0 that
 * cannot be right, or a program that leaves all calculating to Excel and has nothing but zeros. Zeros that are right are never among them.
 */
export function neverCalculated(
  formulas: readonly FormulaCell[],
  rows: Rows,
  calculatesOnLoad: boolean,
): readonly FormulaCell[] {
  const resultOf = ({ row, column }: FormulaCell): CellValue => rows.get(row)?.[column] ?? null;
  const zeros = formulas.filter((cell) => resultOf(cell) === 0);
  const inDoubt = new Set(zeros.map(({ row, column }) => cellKey(row, column)));
  const judged = zeros.map((cell) => ({ cell, verdict: zeroOf(cell, rows, inDoubt) }));
  const suspect = judged.filter(({ verdict }) => verdict !== 'right');
  const proven = judged.some(({ verdict }) => verdict === 'wrong');
  const nothingElse = formulas.every((cell) => [0, notCalculated].some((value) => value === resultOf(cell)));
  const leftToExcel = calculatesOnLoad && nothingElse && suspect.length === zeros.length;
  return proven || leftToExcel ? suspect.map(({ cell }) => cell) : [];
}
