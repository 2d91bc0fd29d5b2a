/** A named intermediate value: a name in small ASCII letters, and a formula over parameters and earlier names. */
export type NativeStep = readonly [name: string, formula: string];

/**
 * A custom function as a formula of the spreadsheet's own functions. Formulas have English function names in capitals, commas between arguments, whole
 * numbers only and, of the functions that came with LAMBDA, none: what binds the names is added by whoever writes it. A word in small letters is
 * a parameter or an earlier step.
 */
export interface NativeFunction {
  readonly name: string;
  /** One line in Vietnamese. */
  readonly description: string;
  /** Optional ones come last; one that is left out is the empty text. */
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
  readonly steps: readonly NativeStep[];
  readonly result: string;
  /** The parameter whose cells are taken one by one, where the formula cannot take them all at once; null where it can. */
  readonly each: string | null;
}
