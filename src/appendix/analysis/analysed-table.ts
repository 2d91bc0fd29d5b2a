import type { Cohort, LeagueRow } from '../../core/table/league-table';
import type { IndicatorId } from '../../core/scheme';

/** A figure split by group. */
export interface Breakdown {
  readonly total: number | null;
  /** Null or absent where a group is not known, which is never 0. */
  readonly groups: Readonly<Partial<Record<IndicatorId, number | null>>>;
  /** total − the known groups, exactly: what no group explains, mostly 0. Null where groups don't add up to a total, or there is none. */
  readonly rest: number | null;
  /** The three parts that weigh most, greatest first; none of 0. */
  readonly greatest: readonly { readonly name: string; readonly value: number }[];
}

/** A row of the result, explained. */
export interface AnalysedRow {
  readonly row: LeagueRow;
  /** Null for the summary. */
  readonly position: number | null;
  /** Total: 100 − total, in points. Groups: the maximum − points, or what is missing to 100 % where the scheme has percentages. */
  readonly lost: Breakdown;
  /** Now − the compared period; null where the row has no change of total. */
  readonly change: Breakdown | null;
}

/** Why a change is not split by group; `shown` where it is. */
export type ChangeState = 'shown' | 'no-period' | 'other-basis' | 'totals-only';

/** A league table, explained; rows in the order of the appendix. */
export interface AnalysedTable {
  readonly summary: AnalysedRow | null;
  readonly cohorts: readonly { readonly id: Cohort['id']; readonly units: readonly AnalysedRow[] }[];
  /** The sheet has counts, so that what is behind a group is known. */
  readonly fromCounts: boolean;
  readonly changes: ChangeState;
}
