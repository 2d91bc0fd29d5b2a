import { withSemicolons } from '../../core/formula/with-semicolons';
import type { NativeFunction } from './native-function';
import { rename } from './rename';

/** What a person types into “Hàm được đặt tên” of Google Sheets. */
export interface SheetsNamedFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Semicolons between arguments: Google Sheets takes them in every locale, commas only where the decimal mark is a point. */
  readonly formula: string;
}

/** The function with its required parameters: a named function of Google Sheets has no optional ones, so those are as if left out. */
export function sheetsNamedFunction({ name, parameters, steps, result, each }: NativeFunction): SheetsNamedFunction {
  const optional = new Set(parameters.filter((parameter) => parameter.optional).map((parameter) => parameter.name));
  const word = (one: string): string => (optional.has(one) ? '""' : one === each ? 'mot_o' : one);
  const bindings = steps.map(([step, formula]) => `${step},${rename(formula, word)}`).join(',');
  const body = `LET(${bindings},${rename(result, word)})`;
  return {
    name,
    parameters: parameters.filter((parameter) => !parameter.optional).map((parameter) => parameter.name),
    formula: withSemicolons(`=ARRAYFORMULA(${each === null ? body : `MAP(${each},LAMBDA(mot_o,${body}))`})`),
  };
}
