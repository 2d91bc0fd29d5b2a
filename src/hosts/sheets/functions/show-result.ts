import { isProblem } from '../../../functions/cell-result';
import type { CellResult } from '../../../functions/cell-result';
import type { SheetFunction } from '../../../functions/sheet-function';

function shownCell(cell: CellResult): string | number {
  return isProblem(cell) ? cell.message : cell;
}

/** A date arrives as such where every other host gives its text. */
function argument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(argument);
  if (Object.prototype.toString.call(value) !== '[object Date]') return value;
  const date = value as Date;
  return `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
}

/** What a formula gets, for one cell or for many. */
export type Shown = string | number | (string | number)[][];

/**
 * Runs a custom function. A range with a bad cell shows the message in that cell, so that the others keep their values; a single bad cell becomes #ERROR! with the message,
 * so that formulas that use it fail too.
 *
 * @throws Error with the message, for one bad cell
 */
export function showResult({ run }: SheetFunction, args: readonly unknown[]): Shown {
  const result = run(args.map(argument));
  if (isProblem(result)) throw new Error(result.message);
  return Array.isArray(result)
    ? result.map((row: readonly CellResult[]) => row.map(shownCell))
    : shownCell(result as CellResult);
}
