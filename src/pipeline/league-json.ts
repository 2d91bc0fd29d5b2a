import type { Interpretation } from '../intake/interpretation';
import { messageOf } from '../catalogue';
import { groupPoints, isComputed } from '../core/scheme/own-total';
import { round } from '../core/decimal';
import type { Finding, Severity } from '../core/finding';
import type { Cohort, LeagueRow, LeagueTable, RankedUnit } from '../core/table/league-table';
import { movementOf } from '../core/table/movement';
import type { ColumnId, IndicatorId } from '../core/scheme/types';
import { percentilesOf } from '../core/statistics';
import { type StatisticsJson, statisticsJson } from './statistics-json';

/** The row of the whole in {@link LeagueJson}. */
export interface SummaryJson {
  readonly name: string;
  /** Only where the sheet has codes. */
  readonly code?: string;
  /** Rounded to 2 places, half away from zero, as are `previous` and `change`. */
  readonly total: number | null;
  readonly grade: string | null;
  readonly previous: number | null;
  /** The exact difference, then rounded: it may differ in its last place from that of the rounded totals. */
  readonly change: number | null;
  /** As the sheet gives them; null where nothing was published. */
  readonly values: Readonly<Partial<Record<IndicatorId, number | null>>>;
  /** Only by an office's own scheme that computes totals: points of each group, by its id, rounded to 2 places; null where too little was published. */
  readonly groups?: Readonly<Record<string, number | null>>;
  readonly weak: readonly ColumnId[];
}

/** One unit in {@link LeagueJson}. */
export interface UnitJson extends SummaryJson {
  readonly position: number;
  readonly rank: number | null;
  /** Its rank in the compared period, and how many places it rose since (negative: fell). */
  readonly previousRank: number | null;
  readonly movement: number | null;
  /** Its rank in each indicator that the settings name. */
  readonly ranks: Readonly<Partial<Record<IndicatorId, number | null>>>;
  /** How many of the others in its list have less, in whole percent; null without a total, or without others. */
  readonly percentile: number | null;
  /** Only where cohorts are ranked apart. */
  readonly cohort?: Exclude<Cohort['id'], 'all'>;
  /** Only where units are ranked within clusters: its rank in each that it is in, and among how many. */
  readonly clusters?: readonly {
    readonly clustering: string;
    readonly cluster: string;
    readonly rank: number | null;
    readonly of: number;
  }[];
}

/** The league table as it is written to files; documented in `docs/json-output.md` and stable. */
export interface LeagueJson {
  readonly period: string | null;
  readonly previousPeriod: string | null;
  /** `YYYY-MM-DD` */
  readonly closedOn: string | null;
  /** The figures were taken before the period was over. */
  readonly provisional: boolean;
  readonly summary: SummaryJson | null;
  /** In the order of the table. */
  readonly units: readonly UnitJson[];
  readonly statistics: readonly StatisticsJson[];
  readonly findings: readonly {
    readonly severity: Severity;
    readonly code: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
  /** How each table of the raw sheet was understood. */
  readonly reading: readonly (Omit<Interpretation, 'rows'> & {
    readonly rows: Omit<Interpretation['rows'], 'unitNames'>;
  })[];
}

function rounded(value: number | null): number | null {
  return value === null ? null : round(value, 2);
}

function groupsJson({ values }: LeagueRow, { scheme, rules }: LeagueTable): Pick<SummaryJson, 'groups'> {
  if (!isComputed(scheme) || scheme.groups.length === 0) return {};
  const points = scheme.groups.map(
    (group) => [group.id, rounded(groupPoints(scheme, group, values, rules.missingRule))] as const,
  );
  return { groups: Object.fromEntries(points) };
}

function rowJson(row: LeagueRow, table: LeagueTable): SummaryJson {
  const { indicators } = table;
  return {
    name: row.name,
    ...(row.code !== null && { code: row.code }),
    total: rounded(row.total),
    grade: row.grade,
    previous: rounded(row.previous),
    change: rounded(row.change),
    values: Object.fromEntries(indicators.map((id) => [id, row.values[id] ?? null])),
    ...groupsJson(row, table),
    weak: row.weak,
  };
}

function unitJson(
  unit: RankedUnit,
  cohort: Cohort['id'],
  percentile: (total: number) => number | null,
  table: LeagueTable,
): UnitJson {
  const { clusterings } = table;
  const { position, rank, previousRank, ranks } = unit;
  return {
    position,
    rank,
    ...rowJson(unit, table),
    previousRank,
    movement: movementOf(unit),
    ranks,
    percentile: unit.total === null ? null : percentile(unit.total),
    ...(cohort !== 'all' && { cohort }),
    ...(clusterings.length > 0 && {
      clusters: clusterings.flatMap((clustering, index) => {
        const place = unit.clusters[index];
        return place ? [{ clustering, ...place }] : [];
      }),
    }),
  };
}

/** The stable form of a league table, with its findings in Vietnamese. */
export function leagueJson(
  table: LeagueTable,
  findings: readonly Finding[],
  reading: readonly Interpretation[],
): LeagueJson {
  return {
    period: table.period?.label ?? null,
    previousPeriod: table.previousPeriod?.label ?? null,
    closedOn: table.closedOn,
    provisional: table.provisional,
    summary: table.summary === null ? null : rowJson(table.summary, table),
    units: table.cohorts.flatMap(({ id, units }) => {
      const percentile = percentilesOf(units.map(({ total }) => total));
      return units.map((unit) => unitJson(unit, id, percentile, table));
    }),
    statistics: statisticsJson(table),
    findings: findings.map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      sheet: finding.sheet,
      cell: finding.cell,
      message: messageOf(finding, 'vi'),
    })),
    reading: reading.map(({ rows: { units, summary, sections, others }, ...rest }) => ({
      ...rest,
      rows: { units, summary, sections, others },
    })),
  };
}
