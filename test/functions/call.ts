import { sheetFunctions } from '../../src/functions/registry';
import type { CellResult, FunctionResult } from '../../src/functions/cell-result';

/** Calls a custom function as a host does. */
export function call(name: string, ...args: readonly unknown[]): FunctionResult {
  const found = sheetFunctions.find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found.run(args);
}

/** What a problem says, by `kind: message`. */
export function fault(result: unknown): string {
  if (typeof result !== 'object' || result === null || !('kind' in result) || !('message' in result))
    throw new Error(`not a problem: ${JSON.stringify(result)}`);
  return `${String(result.kind)}: ${String(result.message)}`;
}

/** A column of cells. */
export function column<T>(values: readonly T[]): T[][] {
  return values.map((value) => [value]);
}

/** A result of several cells, by rows. */
export function rows(result: FunctionResult): readonly (readonly CellResult[])[] {
  if (!Array.isArray(result)) throw new Error(`not a range: ${JSON.stringify(result)}`);
  return result as readonly (readonly CellResult[])[];
}
