import { cellFunctions } from '../../../functions/cell-functions';
import { withRequired } from '../../../functions/with-required';
import { loadTableFunction } from '../server/load-app';
import { type Shown, showResult } from './show-result';

/**
 * Runs a custom function by its name; one that reads a whole table is loaded first.
 *
 * @throws Error with the message, for one bad cell
 */
export function runFunction(name: string, args: readonly unknown[]): Shown {
  const found = cellFunctions.find((candidate) => candidate.name === name);
  return found ? showResult(withRequired(found), args) : loadTableFunction(name, args);
}
