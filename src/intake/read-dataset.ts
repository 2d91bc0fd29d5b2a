import type { Dataset } from '../core/dataset';
import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import type { Settings } from '../core/settings';

/** What was asked of the reader beside the sheet itself. */
export interface IntakeOptions {
  /** Period given by the person, over what the titles say. */
  readonly period: string | null;
  readonly closedOn: string | null;
  /** Which period's column of the same sheet to compare with, where there are several; null: the latest before this one. */
  readonly previousPeriod: string | null;
  /** `previous`: the sheet is only asked for last period's totals; it may be a finished appendix, and what it lacks besides is no finding. */
  readonly role: 'raw' | 'previous';
}

/** Reads a messy sheet. All findings at once; no dataset where one is an error. */
export declare function readDataset(grid: Grid, settings: Settings, options: IntakeOptions): { readonly dataset: Dataset | null; readonly findings: readonly Finding[] };
