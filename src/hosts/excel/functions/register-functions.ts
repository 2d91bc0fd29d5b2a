import { type CellProblem, type CellResult, type FunctionResult, isProblem } from '../../../functions/cell-result';
import { sheetFunctions } from '../../../functions/registry';
import type { SheetFunction } from '../../../functions/sheet-function';
import { givenArgument } from './given-arguments';
import { argumentsAsSeen, haveToBeSeen } from './seen-arguments';

/**
 * Excel shows a message with #VALUE! and #N/A only; #NUM! would stand there without a word (learn.microsoft.com, CustomFunctions.ErrorCode: “A custom error message can't be used
 * with this error code”).
 */
function errorOf({ kind, message }: CellProblem): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(kind === 'na' ? ErrorCode.notAvailable : ErrorCode.invalidValue, message);
}

function cellOf(result: CellResult): unknown {
  return isProblem(result) ? errorOf(result) : result;
}

function isTable(result: FunctionResult): result is readonly (readonly CellResult[])[] {
  return Array.isArray(result);
}

/** Calls the function and gives what Excel wants: one value, or rows of values. */
function answer({ result, run }: SheetFunction, given: readonly unknown[]): unknown {
  const value = run(given);
  if (result === 'cell') return isTable(value) ? cellOf(value[0]?.[0] ?? '') : cellOf(value);
  return isTable(value) ? value.map((row) => row.map(cellOf)) : [[cellOf(value)]];
}

/** Registers every custom function with Excel. */
export function registerFunctions(): void {
  for (const sheetFunction of sheetFunctions) {
    CustomFunctions.associate(sheetFunction.name, (...given: unknown[]) => {
      const invocation = given[given.length - 1] as CustomFunctions.Invocation;
      const { parameterAddresses } = invocation;
      const args = given
        .slice(0, sheetFunction.parameters.length)
        .map((argument, index) => givenArgument(argument, parameterAddresses?.[index]));
      const asGiven = (): unknown =>
        answer(
          sheetFunction,
          args.map(({ value }) => value),
        );
      if (!haveToBeSeen(args, parameterAddresses)) return asGiven();
      return argumentsAsSeen(args, parameterAddresses).then((seen) => answer(sheetFunction, seen), asGiven);
    });
  }
}
