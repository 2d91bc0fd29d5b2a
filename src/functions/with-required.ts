import { problem } from './problem';
import type { SheetFunction } from './sheet-function';

/** The function, asking for the arguments that it needs: Excel refuses a formula without them, Google Sheets does not. */
export function withRequired(sheetFunction: SheetFunction): SheetFunction {
  const { name, parameters, run } = sheetFunction;
  return {
    ...sheetFunction,
    run: (args) => {
      const missing = parameters.find((parameter, index) => !parameter.optional && args[index] === undefined);
      if (!missing) return run(args);
      const wanted = parameters
        .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
        .join('; ');
      return problem('value', 'problem.missing', { parameter: missing.name, call: `${name}(${wanted})` });
    },
  };
}
