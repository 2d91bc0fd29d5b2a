import { type CellProblem, type CellResult, type FunctionResult, isProblem } from '../../functions/cell-result';
import { sheetFunctions } from '../../functions/registry';
import type { SheetFunction } from '../../functions/sheet-function';
import { mayHoldBlanks, withBlanks } from './blank-arguments';

function errorOf({ kind, message }: CellProblem): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const codes = { value: ErrorCode.invalidValue, na: ErrorCode.notAvailable, num: ErrorCode.invalidNumber };
  return new CustomFunctions.Error(codes[kind], message);
}

function cellOf(result: CellResult): unknown {
  return isProblem(result) ? errorOf(result) : result;
}

function isTable(result: FunctionResult): result is readonly (readonly CellResult[])[] {
  return Array.isArray(result);
}

/** An error that another formula gave is its name: “#N/A”. */
function argumentOf(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(argumentOf);
  return argument instanceof CustomFunctions.Error ? argument.code : argument;
}

/** Calls the function and gives what Excel wants: one value, or rows of values. */
function answer({ result, run }: SheetFunction, given: readonly unknown[]): unknown {
  const value = run(given.map(argumentOf));
  if (result === 'cell') return isTable(value) ? cellOf(value[0]?.[0] ?? '') : cellOf(value);
  return isTable(value) ? value.map((row) => row.map(cellOf)) : [[cellOf(value)]];
}

/** Registers every custom function with Excel. */
export function registerFunctions(): void {
  for (const sheetFunction of sheetFunctions) {
    CustomFunctions.associate(sheetFunction.name, (...given: unknown[]) => {
      const invocation = given[given.length - 1] as CustomFunctions.Invocation;
      const args = given.slice(0, sheetFunction.parameters.length);
      const { parameterAddresses } = invocation;
      if (!mayHoldBlanks(args, parameterAddresses)) return answer(sheetFunction, args);
      return withBlanks(args, parameterAddresses).then(
        (read) => answer(sheetFunction, read),
        () => answer(sheetFunction, args),
      );
    });
  }
}
