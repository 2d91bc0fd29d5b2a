import type { Period } from '../periods/period';
import type { ColumnId, IndicatorId, Scheme } from '../scheme/types';
import type { Settings } from '../settings/settings';
import type { UnitChanges } from '../comparison/unit-changes';

/** One row of the result. Numbers are exact; rounding is left to whoever prints. */
export interface LeagueRow {
  readonly name: string;
  readonly code: string | null;
  readonly total: number | null;
  /** {@link GradeBand.label}; null where there is no total. */
  readonly grade: string | null;
  /** Total of the compared period. */
  readonly previous: number | null;
  /** total − previous, exactly; null where either is missing. */
  readonly change: number | null;
  readonly values: Readonly<Partial<Record<IndicatorId, number | null>>>;
  /** Columns whose value is under its threshold, in the order of the table. Always empty for the summary row. */
  readonly weak: readonly ColumnId[];
}

/** Where a unit stands within its cluster. */
export interface ClusterPlace {
  readonly cluster: string;
  /** As {@link RankedUnit.rank}, among the units of the cluster. */
  readonly rank: number | null;
  /** How many units of the cluster have a rank. */
  readonly of: number;
}

/** A ranked unit. */
export interface RankedUnit extends LeagueRow {
  /** Its place in the list of its cohort (STT): 1, 2, 3 …, no two alike. */
  readonly position: number;
  /** Its rank: equal totals share one (1, 2, 3, 3, 5); null where there is no total. */
  readonly rank: number | null;
  /** Its rank in the compared period, among the units that were ranked then; null where no change may be given. */
  readonly previousRank: number | null;
  /** Its rank in each indicator that the settings ask for (`ranks`), as {@link rank}; null where nothing was published. */
  readonly ranks: Readonly<Partial<Record<IndicatorId, number | null>>>;
  /** Its place in each of {@link LeagueTable.clusterings}, in their order; null where it is in no cluster of it. */
  readonly clusters: readonly (ClusterPlace | null)[];
}

/** Units that are ranked against each other. */
export interface Cohort {
  readonly id: 'all' | 'department' | 'commune';
  readonly units: readonly RankedUnit[];
}

/** The result: ranked, graded, compared, with its weak cells. */
export interface LeagueTable {
  readonly scheme: Scheme;
  readonly period: Period | null;
  readonly previousPeriod: Period | null;
  /** True where totals of another period stand beside these, so that change has a meaning. */
  readonly compared: boolean;
  /** False where the compared totals follow another scheme: then no change is given. */
  readonly sameBasis: boolean;
  /** Indicators that the scheme has had added since the compared period: changes hold what they gave. */
  readonly additions: readonly IndicatorId[];
  /** Units new, gone, renamed … since the compared period; null without one. */
  readonly unitChanges: UnitChanges | null;
  /** The figures were taken before the period was over (tạm tính). */
  readonly provisional: boolean;
  /** The same of the compared period. */
  readonly previousProvisional: boolean;
  /** What the raw sheet itself wrote over the two totals, where that names their period: the office's own words are kept. */
  readonly captions: { readonly total: string | null; readonly previous: string | null };
  /** `YYYY-MM-DD`. */
  readonly closedOn: string | null;
  /** Indicators that the table has, in its order. */
  readonly indicators: readonly IndicatorId[];
  readonly summary: LeagueRow | null;
  /** One cohort of the id `all`, or departments and communes apart, each with its own positions. */
  readonly cohorts: readonly Cohort[];
  /** By which it was made, and how firmly its ranks are asked to stand. */
  readonly rules: Pick<Settings, 'rankRule' | 'missingRule' | 'sensitivityStep' | 'weightRange'>;
  /** Names of the divisions into clusters (“Cụm thi đua”) within which units are ranked too; none, unless the office asks for them. */
  readonly clusterings: readonly string[];
}
