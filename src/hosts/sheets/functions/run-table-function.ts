import { sheetFunctions } from '../../../functions/registry';
import { type Shown, showResult } from './show-result';

/**
 * Runs any custom function by its name.
 *
 * @throws Error with the message, for one bad cell
 */
export function runTableFunction(name: string, args: readonly unknown[]): Shown {
  const found = sheetFunctions.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return showResult(found, args);
}
