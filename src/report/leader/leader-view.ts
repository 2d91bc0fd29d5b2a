import { subtract } from '../../core/decimal';
import type { Cohort, LeagueTable, RankedUnit } from '../../core/table/league-table';
import type { GradeBand } from '../../core/scheme';

/** A unit that has a total, and so a rank. */
export interface Scored extends RankedUnit {
  readonly total: number;
  readonly rank: number;
}

/** A unit whose total lies close to a limit. */
export interface Fragile {
  readonly unit: Scored;
  /** Points to the limit, more than 0 where it is above; 0 only for a floor that is just reached. */
  readonly points: number;
  /** Rises into it, or falls out of it. */
  readonly side: 'below' | 'above';
  readonly band: GradeBand;
}

/** A unit whose total has changed. */
export interface Changed {
  readonly unit: Scored;
  readonly change: number;
}

/** What the leader's page says of units that are ranked together. */
export interface LeaderPart {
  readonly id: Cohort['id'];
  readonly scored: readonly Scored[];
  /** Units without a total. */
  readonly ungraded: readonly RankedUnit[];
  readonly grades: readonly { readonly band: GradeBand; readonly count: number }[];
  /** Largest first. */
  readonly rose: readonly Changed[];
  /** Largest fall first. */
  readonly fell: readonly Changed[];
  /** Units whose change is known and 0. */
  readonly same: number;
  /** Close to a grade's floor, closest first. */
  readonly nearGrade: readonly Fragile[];
  /** Close below the next higher total, closest first. */
  readonly nearRank: readonly { readonly unit: Scored; readonly points: number }[];
}

/** A grade is fragile within half a point, about what one dossier more or less moves in a small unit. */
export const gradeMargin = 0.5;
/** A rank is fragile within a tenth of a point: totals are published with two decimals, and neighbours lie closer in every large table. */
export const rankMargin = 0.1;

function isScored(unit: RankedUnit): unit is Scored {
  return unit.total !== null && unit.rank !== null;
}

function nearGrades(units: readonly Scored[], bands: readonly GradeBand[]): Fragile[] {
  return units
    .flatMap((unit): Fragile[] => {
      const own = bands.findIndex(({ floor }) => unit.total >= floor);
      const [next, band] = [bands[own - 1], bands[own]];
      const toNext = next === undefined ? null : subtract(next.floor, unit.total);
      const overOwn = band === undefined || own === bands.length - 1 ? null : subtract(unit.total, band.floor);
      return [
        ...(next !== undefined && toNext !== null && toNext <= gradeMargin
          ? [{ unit, points: toNext, side: 'below' as const, band: next }]
          : []),
        ...(band !== undefined && overOwn !== null && overOwn <= gradeMargin
          ? [{ unit, points: overOwn, side: 'above' as const, band }]
          : []),
      ];
    })
    .sort((a, b) => a.points - b.points);
}

function nearRanks(units: readonly Scored[]): { unit: Scored; points: number }[] {
  const totals = [...new Set(units.map(({ total }) => total))].sort((a, b) => b - a);
  return units
    .flatMap((unit) => {
      const above = totals[totals.indexOf(unit.total) - 1];
      const points = above === undefined ? null : subtract(above, unit.total);
      return points !== null && points <= rankMargin ? [{ unit, points }] : [];
    })
    .sort((a, b) => a.points - b.points);
}

function partOf({ id, units }: Cohort, { scheme: { bands }, compared }: LeagueTable): LeaderPart {
  const scored = units.filter(isScored);
  const changed = compared
    ? scored.flatMap((unit) => (unit.change === null ? [] : [{ unit, change: unit.change }]))
    : [];
  return {
    id,
    scored,
    ungraded: units.filter(({ total }) => total === null),
    grades: bands.map((band) => ({ band, count: scored.filter(({ grade }) => grade === band.label).length })),
    rose: changed.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change),
    fell: changed.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change),
    same: changed.filter(({ change }) => change === 0).length,
    nearGrade: nearGrades(scored, bands),
    nearRank: nearRanks(scored),
  };
}

/** What the leader's page says, for each cohort of the table. */
export function leaderParts(table: LeagueTable): LeaderPart[] {
  return table.cohorts.map((cohort) => partOf(cohort, table));
}

/** The first and the last so many; where these would meet, the list halved, so that nobody stands in both. */
export function firstAndLast<Item>(items: readonly Item[], most: number): readonly [Item[], Item[]] {
  const half = Math.ceil(items.length / 2);
  return items.length <= 2 * most
    ? [items.slice(0, half), items.slice(half)]
    : [items.slice(0, most), items.slice(-most)];
}
