import { isProblem } from '../../../functions/cell-result';
import type { CellResult } from '../../../functions/cell-result';
import { sheetFunctions } from '../../../functions/registry';

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

/**
 * Runs a custom function. A range with a bad cell shows the message in that cell, so that the others keep their values; a single bad cell becomes #ERROR! with the message,
 * so that formulas that use it fail too.
 *
 * @throws Error with the message, for one bad cell
 */
export function runFunction(name: string, args: readonly unknown[]): string | number | (string | number)[][] {
  const found = sheetFunctions.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  const result = found.run(args.map(argument));
  if (isProblem(result)) throw new Error(result.message);
  return Array.isArray(result)
    ? result.map((row: readonly CellResult[]) => row.map(shownCell))
    : shownCell(result as CellResult);
}
