import type { PlanValue } from '../appendix/sheet-plan';
import type { Configured } from './configured';
import type { Captions, TableRow } from './find-tables';
import type { Tell } from './sheet-cell';
import type { Word } from './words';

/** A table of the sheet: how it is painted, and how it is read back. */
export interface Table {
  readonly title: Word;
  readonly note: Word;
  readonly captions: Captions;
  /** True for a cell that is not for people to change; row and column counted from 0 within the table. */
  readonly given: (row: number, column: number, now: Configured) => boolean;
  /** Choices of the cells under a caption. */
  readonly choices?: { readonly caption: Word; readonly from: readonly string[] };
  /** A value for each caption. */
  readonly rows: (now: Configured) => readonly (readonly PlanValue[])[];
  /** Empty rows to be filled in below. */
  readonly spare: number;
  /** The settings with what these rows say; what is wrong is told and left at its default. */
  readonly read: (rows: readonly TableRow[], now: Configured, tell: Tell) => Configured;
}
