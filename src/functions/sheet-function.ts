import type { FunctionResult } from './cell-result';

/** A parameter, as the formula helper of a spreadsheet shows it. */
export interface FunctionParameter {
  /** Vietnamese with diacritics, an identifier of JavaScript: “kỳ_trước”. */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** `cells`: one cell or a range, worked on cell by cell; `range`: read as a whole; `cell`: one value for the whole call. */
  readonly takes: 'cells' | 'range' | 'cell';
}

/** A custom function without a host: both registrations (Excel's metadata, Apps Script's JSDoc) are made from it. */
export interface SheetFunction {
  /** ASCII, upper case: `XEPLOAI`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  /** `cells`: the shape of the arguments; `cell`: one cell; `table`: a range of its own size. */
  readonly result: 'cells' | 'cell' | 'table';
  /**
   * Never throws on data. A cell is a string, a number, a boolean, null or an empty string; a range is rows of cells; an optional argument left out is null or undefined; a percent cell is what it shows where the host knows (see percentValue); the
   * error of another formula is its name (“#N/A”). A range that has been given once may be known again by being the same object: nobody changes it afterwards.
   */
  readonly run: (args: readonly unknown[]) => FunctionResult;
}
