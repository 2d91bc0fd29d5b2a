import { multiply, round, subtract, sum } from '../core/decimal';
import type { Cohort, LeagueTable } from '../core/table/league-table';
import { isComputed } from '../core/scheme/own-total';
import { type GradeBand, type Indicator, indicatorOf } from '../core/scheme';
import type { UnitSensitivity, Weight } from '../core/table/unit-sensitivity';
import { rankAmong, type RankSpacing } from './rank-among';
import { pointsBetween, stepped, weightedUnit, weightsOf } from './weighted-unit';

/** How far figures and weights are varied. */
export interface SensitivityStep {
  /** In the unit of each indicator: points, percent, or what is counted. More than 0. */
  readonly step: number;
  /** Percent by which each weight in turn is more and less, the others as they are; 0 to 100. */
  readonly weightRange: number;
}

type Scored = UnitSensitivity['unit'];

const places = 8;

/** Totals that a unit could have, each by what would be a step off. */
function totalsOff(unit: Scored, table: LeagueTable, step: number): (readonly [Indicator | null, readonly number[]])[] {
  const { scheme, indicators, rules } = table;
  const { total, values } = unit;
  const computed = isComputed(scheme);
  if (!computed && !scheme.additive) return [[null, [subtract(total, step), sum([total, step])]]];
  const own = computed ? weightedUnit(scheme, values, rules.missingRule) : null;
  return indicators.flatMap((id): (readonly [Indicator, readonly number[]])[] => {
    const [indicator, value = null] = [indicatorOf(scheme, id), values[id]];
    if (indicator === undefined || value === null) return [];
    const factor = own?.factorOf(indicator) ?? 1;
    const totals = stepped(value, step, indicator).map((off) => {
      const points = own === null ? subtract(off, value) : pointsBetween(value, off, indicator, scheme);
      return round(sum([total, multiply(factor, points)]), places);
    });
    return [[indicator, totals]];
  });
}

function nextGrade(total: number, bands: readonly GradeBand[]): UnitSensitivity['toGrade'] {
  const band = bands[bands.findIndex(({ floor }) => total >= floor) - 1];
  return band === undefined ? null : { band, points: subtract(band.floor, total) };
}

interface Found {
  best: number;
  worst: number;
  bestBy: Weight | null;
  worstBy: Weight | null;
}

/** Whether a rank that several share leaves a gap behind it. */
const rankSpacing = ({ rules }: LeagueTable): RankSpacing => (rules.rankRule === 'dense' ? 'dense' : 'gaps');

/** The best and worst rank of each unit, each weight in turn being more and less by the range. Grows with units × weights. */
function ranksOverWeights(
  units: readonly Scored[],
  table: LeagueTable,
  weightRange: number,
): readonly (Found | null)[] {
  const { scheme, rules } = table;
  const weights = isComputed(scheme) ? weightsOf(scheme) : [];
  if (weights.length === 0) return units.map(() => null);
  const spacing = rankSpacing(table);
  const made = units.map(({ values }) => weightedUnit(scheme, values, rules.missingRule));
  const now = rankAmong(
    units.map(({ total }) => total),
    spacing,
  );
  const found = units.map(({ total }): Found => {
    const rank = now.rankOf(total);
    return { best: rank, worst: rank, bestBy: null, worstBy: null };
  });
  for (const weight of weights)
    for (const sign of [-1, 1]) {
      const more = (sign * weight.weight * weightRange) / 100;
      const totals = made.map((unit) => unit.totalWith(weight, more));
      const among = rankAmong(totals, spacing);
      for (const [index, total] of totals.entries()) {
        const [one, rank] = [found[index], among.rankOf(total)];
        if (one === undefined) continue;
        if (rank < one.best) [one.best, one.bestBy] = [rank, weight];
        if (rank > one.worst) [one.worst, one.worstBy] = [rank, weight];
      }
    }
  return found;
}

/**
 * How firmly the units of a list stand: what is between each and the next rank and grade, which ranks would change if one figure were a step off (the others' figures as they are),
 * and between which ranks it moves where the office's own weights are varied one by one, as the sensitivity analysis of composite indicators does
 * (Becker et al., COINr: https://bluefoxr.github.io/COINr/articles/sensitivity.html), here without chance, so that two people have the same result.
 * Ranks that equals share are shared here too, also where the office writes none twice. Units without a total have none.
 */
export function sensitivityOf(
  { units }: Cohort,
  table: LeagueTable,
  { step, weightRange }: SensitivityStep,
): readonly UnitSensitivity[] {
  const scored = units.filter((unit): unit is Scored => unit.total !== null);
  const spacing = rankSpacing(table);
  const among = rankAmong(
    scored.map(({ total }) => total),
    spacing,
  );
  const overWeights = ranksOverWeights(scored, table, weightRange);
  return scored.map((unit, index) => {
    const { total } = unit;
    const [above, below, rank] = [among.above(total), among.below(total), among.rankOf(total)];
    const leavesRankEmpty = !(spacing === 'dense' && isShared(scored, index));
    const off = totalsOff(unit, table, step).map(([indicator, totals]) => {
      /* The others alone: a total of one's own that is left behind counts for nobody. */
      const ranks = totals.map((other) => among.rankOf(other) - Number(other < total && leavesRankEmpty));
      return { indicator, best: Math.min(rank, ...ranks), worst: Math.max(rank, ...ranks) };
    });
    return {
      unit,
      toRank: above === null ? null : subtract(above, total),
      overRank: below === null ? null : subtract(total, below),
      toGrade: nextGrade(total, table.scheme.bands),
      offBy: {
        best: Math.min(rank, ...off.map(({ best }) => best)),
        worst: Math.max(rank, ...off.map(({ worst }) => worst)),
      },
      flips: off.filter(({ best, worst }) => best !== worst).map(({ indicator }) => indicator),
      overWeights: overWeights[index] ?? null,
    };
  });
}

/** True where a neighbour in the order has the same total. */
function isShared(scored: readonly Scored[], index: number): boolean {
  const total = scored[index]?.total;
  return scored[index - 1]?.total === total || scored[index + 1]?.total === total;
}
