import type { OfficialPoints } from '../core/counted-unit';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { Counts } from '../core/counts';
import { pointsOf, type UnitPoints } from './points-of';
import { rescore, standingsOf, type Standings } from './standings';

/** One unit's counts as a person has changed them, and what follows for everybody. Never changed in place. */
export interface Trial {
  readonly scheme: CountsScheme;
  /** The unit, counted from 0 among those that it is ranked against. */
  readonly unit: number;
  readonly counts: Counts;
  /** Published points that stand for counts which are missing. */
  readonly published: OfficialPoints;
  readonly points: UnitPoints;
  readonly standings: Standings;
}

/**
 * Begins with a unit's own counts. Its total is what they give; the others keep the totals that they have.
 *
 * @param totals - Of everybody who is ranked together, the unit among them.
 */
export function startTrial(
  scheme: CountsScheme,
  totals: readonly (number | null)[],
  unit: number,
  counts: Counts,
  published: OfficialPoints = {},
): Trial {
  const points = pointsOf(scheme, counts, published);
  return {
    scheme,
    unit,
    counts,
    published,
    points,
    standings: standingsOf(
      totals.map((total, index) => (index === unit ? points.total : total)),
      scheme.bands,
    ),
  };
}

/** The same with other counts of the unit: its points anew, and only those others moved that it passes. */
export function tryCounts(trial: Trial, counts: Counts): Trial {
  const points = pointsOf(trial.scheme, counts, trial.published);
  return { ...trial, counts, points, standings: rescore(trial.standings, trial.unit, points.total) };
}
