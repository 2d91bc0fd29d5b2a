import { subtract } from '../../core/decimal';
import type { Finding } from '../../core/finding';
import type { LeagueTable, RankedUnit } from '../../core/table/league-table';
import type { BuildResult } from '../../pipeline/build-appendix';

/** A unit and how many points it gained or lost. */
export interface Move {
  readonly name: string;
  /** Positive for a rise, negative for a fall. */
  readonly change: number;
}

/** What the pane shows of a result before it is built. */
export interface Summary {
  /** Ranked units, the row of the whole left out; null where no table could be made. */
  readonly units: number | null;
  /** How many units have each grade, best first; empty where no table could be made. */
  readonly grades: readonly { readonly label: string; readonly count: number }[];
  /** Units that have no grade, since they have no total. */
  readonly ungraded: number;
  readonly rise: Move | null;
  readonly fall: Move | null;
  readonly previousPeriod: string | null;
  readonly findings: readonly Finding[];
}

/** Counts what a person wants to see at once. */
export function summaryOf(
  { table, findings }: BuildResult,
  bands: readonly { readonly label: string }[] | null,
): Summary {
  if (table === null)
    return { units: null, grades: [], ungraded: 0, rise: null, fall: null, previousPeriod: null, findings };
  const units = table.cohorts.flatMap((cohort) => cohort.units);
  return {
    units: units.length,
    grades: countGrades(units, bands ?? table.scheme.bands),
    ungraded: units.filter((unit) => unit.grade === null).length,
    rise: furthest(units, 1),
    fall: furthest(units, -1),
    previousPeriod: periodLabel(table),
    findings,
  };
}

function countGrades(units: readonly RankedUnit[], bands: readonly { readonly label: string }[]): Summary['grades'] {
  return bands.map(({ label }) => ({ label, count: units.filter((unit) => unit.grade === label).length }));
}

/** The first in the order of the table where several moved equally far. */
function furthest(units: readonly RankedUnit[], sign: 1 | -1): Move | null {
  let best: Move | null = null;
  for (const { name, change } of units) {
    if (change === null || Math.sign(change) !== sign) continue;
    if (best === null || subtract(change, best.change) * sign > 0) best = { name, change };
  }
  return best;
}

function periodLabel(table: LeagueTable): string | null {
  return table.compared ? (table.previousPeriod?.label ?? null) : null;
}
