import { columnName } from '../../../src/core/area';
import type { NativeFunction } from '../../../src/functions/native/native-function';
import { rename } from '../../../src/functions/native/rename';

/**
 * The cells that compute a native function in one row, for a spreadsheet without LAMBDA and LET: a cell for each step, the result last. A step over a whole range
 * has no cell and stands where it is used.
 *
 * @param args - addresses or literals; one that is not given is the empty text
 * @param row - counted from 1
 * @param column - of the first cell, counted from 0
 */
export function layOut(
  { parameters, steps, result }: NativeFunction,
  args: readonly string[],
  row: number,
  column: number,
): string[] {
  const values = new Map(parameters.map(({ name }, index) => [name, args[index] ?? '""']));
  const fill = (formula: string): string =>
    rename(formula, (word) => {
      const value = values.get(word);
      if (value === undefined) throw new Error(`Nothing is called “${word}”`);
      return value;
    });
  const cells: string[] = [];
  for (const [name, formula] of steps) {
    const filled = fill(formula);
    if (filled.includes(':')) values.set(name, `(${filled})`);
    else values.set(name, `${columnName(column + cells.push(`=${filled}`) - 1)}${row}`);
  }
  return [...cells, `=${fill(result)}`];
}
