import type { TableRow } from './find-tables';
import type { FactWord } from './scheme-tables';
import type { SheetCell } from './sheet-cell';

/** Cells of a row by their captions. */
export type Cells = TableRow['cells'];

/** The filled rows of the tables of the office's own scheme. */
export interface SchemeRows {
  readonly facts: ReadonlyMap<FactWord, SheetCell>;
  readonly indicators: readonly Cells[];
  readonly rules: readonly Cells[];
  readonly counts: readonly Cells[];
  readonly groups: readonly Cells[];
}
