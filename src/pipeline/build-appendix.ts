import type { SheetPlan } from '../appendix/sheet-plan';
import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import type { LeagueTable } from '../core/league-table';
import type { Settings } from '../core/settings';

/** What goes into one build. */
export interface BuildInput {
  readonly raw: Grid;
  /** A sheet of the compared period, raw or an appendix; null: the raw sheet's own column if it has one. */
  readonly previous: Grid | null;
  /** False: no comparison at all, even where the raw sheet has a column of another period. */
  readonly compare: boolean;
  readonly settings: Settings;
  /** Given by the person, over what the titles say; null: read from the titles. */
  readonly period: string | null;
  readonly previousPeriod: string | null;
  /** `YYYY-MM-DD` */
  readonly closedOn: string | null;
}

/** What comes out: every finding, and the table and its sheet unless a finding is an error. */
export interface BuildResult {
  readonly findings: readonly Finding[];
  readonly table: LeagueTable | null;
  readonly plan: SheetPlan | null;
}

/** The whole way from raw sheet to finished appendix; pure, the same in every host. */
export declare function buildAppendix(input: BuildInput): BuildResult;
