import { decimals, multiply, toDecimal } from '../core/decimal';
import type { CellProblem } from './cell-result';
import { problem, shown } from './problem';

/*
 * A cell that shows 86,59 % holds 0.8659. A host that knows the cell's format hands over 86.59 (see percentValue); where it does not, Google Sheets always, what looks like such a
 * cell is a problem that says what to write, since 0.8659 points would be graded YẾU without a word.
 */

/** Decimals that published points and percentages have at most. */
const mostDecimals = 2;

/** What a percent cell shows: 86.59 for 0.8659. */
export function percentValue(held: number): number {
  return multiply(held, 100);
}

/** True for a number that a percent cell may hold: over 0, at most 1. Text such as “0,86” is what it says. */
export function isFraction(cell: unknown): cell is number {
  return typeof cell === 'number' && cell > 0 && cell <= 1;
}

/** True for a fraction of more decimals than points have, which a percent cell nearly always is: 0.8659. */
export function isFineFraction(cell: unknown): cell is number {
  return isFraction(cell) && decimals(toDecimal(cell)) > mostDecimals;
}

/** True where some cells are fine fractions and the others points: percent cells were mixed with points. */
export function mixesFractions(cells: readonly unknown[]): boolean {
  const points = cells.filter((cell): cell is number => typeof cell === 'number' && Number.isFinite(cell) && cell > 1);
  return (
    points.length > 0 && cells.some(isFineFraction) && points.every((cell) => decimals(toDecimal(cell)) <= mostDecimals)
  );
}

/** The problem of a number that is either percent or points. */
export function fractionProblem(held: number): CellProblem {
  return problem('num', 'problem.fraction', { value: shown(held), percent: shown(percentValue(held)) });
}
