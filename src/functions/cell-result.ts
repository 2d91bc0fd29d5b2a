/**
 * What is wrong with an argument, for Excel's error values: `value` (#VALUE!), `na` (#N/A: not found), `num` (#NUM!: a number out of its range).
 * A host that has no error values shows the message.
 */
export interface CellProblem {
  readonly kind: 'value' | 'na' | 'num';
  /** In Vietnamese: what came, what was expected, what to do. */
  readonly message: string;
}

/** One cell of a result; the empty string is a blank. */
export type CellResult = string | number | CellProblem;

/** A result: one cell, or rows of equal length that spill. */
export type FunctionResult = CellResult | readonly (readonly CellResult[])[];

/** True for a problem, false for a value. */
export function isProblem(result: unknown): result is CellProblem {
  return typeof result === 'object' && result !== null && 'kind' in result && 'message' in result;
}
