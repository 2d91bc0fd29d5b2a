import type { Breakdown } from '../../appendix/analysis/analysed-table';
import { subtract, sum } from '../../core/decimal';
import type { LeagueRow } from '../../core/table/league-table';
import { indicatorOf, isBetterLess, type IndicatorId, type Scheme } from '../../core/scheme';
import { indicatorsOf } from '../../core/scheme/counts-schemes';
import { isPointsOfCounts } from '../../core/scheme/own-counts';
import { isExplained, type MissingRule } from '../../core/scheme/own-total';
import type { CountsScheme } from '../../core/scheme/counts-types';
import { costliest, lostPoints } from '../../scoring/lost-points';
import { ownPoints } from '../../scoring/own-points';
import type { UnitPoints } from '../../scoring/points-of';

const mostNamed = 3;
const fullTotal = 100;

/** What a unit's counts say of it, by which formulas. */
export interface UnitCounts {
  readonly scheme: CountsScheme;
  readonly points: UnitPoints;
}

/** Most that a group could give: without the parts that are not counted, which nobody can lose. */
function maximumOf(id: IndicatorId, scheme: Scheme, counts: UnitCounts | null): number | null {
  const computed = counts?.points.groups.find((group) => group.id === id);
  const lost = counts && lostPoints(counts.points).find((group) => group.id === id)?.lost;
  if (computed && computed.points !== null && lost !== null && lost !== undefined) return sum([computed.points, lost]);
  return indicatorOf(scheme, id)?.max ?? null;
}

/** What a value lacks to a full one, null where nobody has said what that is. */
function gapOf(id: IndicatorId, value: number | null, scheme: Scheme, counts: UnitCounts | null): number | null {
  const indicator = indicatorOf(scheme, id);
  if (value === null || indicator === undefined) return null;
  // The target of points of counts is a share; they are full at their maximum.
  const target = isPointsOfCounts(indicator) ? indicator.max : indicator.target;
  if (isBetterLess(indicator)) return Math.max(0, subtract(value, target ?? 0));
  const full = target ?? (indicator.unit === 'number' ? null : maximumOf(id, scheme, counts));
  if (full === null) return null;
  return target === undefined ? subtract(full, value) : Math.max(0, subtract(full, value));
}

function greatestGroups(groups: Breakdown['groups'], scheme: Scheme): Breakdown['greatest'] {
  return scheme.indicators
    .flatMap(({ id, name, unit, threshold }) => {
      const value = groups[id] ?? 0;
      // A percentage that nobody is judged by says nothing of where a unit falls short.
      return value > 0 && (unit === 'points' || threshold !== null || isExplained(scheme)) ? [{ name, value }] : [];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, mostNamed);
}

function greatestParts({ scheme, points }: UnitCounts): Breakdown['greatest'] {
  const names = new Map(indicatorsOf(scheme).map(({ code, name }) => [code, name.vi]));
  return costliest(points, mostNamed).map(({ code, lost }) => ({ name: names.get(code) ?? code, value: lost }));
}

/**
 * Points lost by group: the maximum − the points that the appendix prints. Of a scheme of percentages, what is missing to 100 %, since its weights are not known; that
 * adds up to nothing. Of a scheme that computes its totals, points of the total by its weights. `counts` is null where the sheet has points.
 */
export function lostBreakdown(
  { total, values }: Pick<LeagueRow, 'total' | 'values'>,
  scheme: Scheme,
  indicators: readonly IndicatorId[],
  counts: UnitCounts | null,
  missing: MissingRule,
): Breakdown {
  const own = ownPoints(scheme, values, missing);
  const groups = Object.fromEntries(
    indicators.map((id) => [
      id,
      own === null ? gapOf(id, values[id] ?? null, scheme, counts) : (own.get(id)?.lost ?? null),
    ]),
  ) as Breakdown['groups'];
  const lost = total === null ? null : subtract(scheme.total?.max ?? fullTotal, total);
  const known = Object.values(groups).flatMap((value) => value ?? []);
  const hasParts = counts?.points.groups.some(({ parts }) => parts.some(({ points }) => points !== null)) ?? false;
  return {
    total: lost,
    groups,
    rest: !isExplained(scheme) || lost === null ? null : subtract(lost, sum(known)),
    greatest: counts && hasParts ? greatestParts(counts) : greatestGroups(groups, scheme),
  };
}
