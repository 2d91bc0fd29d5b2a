import { multiply, round, subtract } from '../core/decimal';
import type { Indicator, IndicatorId, Scheme } from '../core/scheme';
import { isComputed, type MissingRule, ownTotal, pointsOf, type Values, weightOf } from '../core/scheme/own-total';
import { weightedUnit } from './weighted-unit';

/** What an indicator gives the total of a unit, and what it leaves out, in points of the total. */
export interface OwnPoints {
  readonly points: number;
  /** Null for a bonus, which nobody can lose. */
  readonly lost: number | null;
}

/* As a total. */
const places = 8;

/**
 * Points of the total by indicator, where a scheme computes it out of figures that are no points themselves, else null; none of a unit without a total, nor of an indicator
 * without a figure.
 */
export function ownPoints(
  scheme: Scheme,
  values: Values,
  rule: MissingRule,
): ReadonlyMap<IndicatorId, OwnPoints> | null {
  if (!isComputed(scheme) || scheme.additive) return null;
  if (ownTotal(scheme, values, rule).total === null) return new Map();
  const { factorOf } = weightedUnit(scheme, values, rule);
  const of = (indicator: Indicator): OwnPoints | null => {
    const value = values[indicator.id] ?? null;
    if (value === null) return null;
    if (indicator.adds === 'bonus') return { points: value, lost: null };
    if (indicator.adds === 'penalty') return { points: -value, lost: value };
    const weight = weightOf(indicator, scheme);
    const [factor, had] = [factorOf(indicator), pointsOf(value, indicator, weight)];
    return {
      points: round(multiply(factor, had), places),
      lost: round(multiply(factor, subtract(weight, had)), places),
    };
  };
  return new Map(
    scheme.indicators.flatMap((indicator) => {
      const points = of(indicator);
      return points === null ? [] : [[indicator.id, points] as const];
    }),
  );
}
