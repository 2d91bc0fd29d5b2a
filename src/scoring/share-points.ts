import Big from 'big.js';
import { toDecimal } from '../core/decimal';
import type { CountedIndicator } from '../core/scheme/counts-types';

/*
 * Points are published with two decimals, so they are reckoned in hundredths. A quotient is rounded once, from its exact value: dividing first and rounding
 * afterwards would round twice. Each constructor of big.js has its own number of decimals and way of rounding, used by its `div`.
 */
const Nearest = Big();
Nearest.DP = 0;
Nearest.RM = Big.roundHalfUp;

const Upwards = Big();
Upwards.DP = 0;
Upwards.RM = Big.roundUp;

const Precise = Big();
Precise.DP = 20;

function targetOf({ form }: CountedIndicator): number {
  return form.kind === 'proportionalToTarget' ? form.target : 1;
}

/** Maximum of the indicator in hundredths of a point. */
export function maxHundredths(indicator: CountedIndicator): number {
  return Number(Nearest(indicator.max).times(100).toString());
}

/** Points of a share as they are published, in hundredths of a point, rounded half away from zero from the exact quotient. */
export function shareHundredths(indicator: CountedIndicator, numerator: number, denominator: number): number {
  const top = Nearest(indicator.max).times(100);
  const points = Number(top.times(numerator).div(Nearest(targetOf(indicator)).times(denominator)).toString());
  return Math.min(points, Number(top.toString()));
}

/** Points of a share before any rounding, to 15 digits. */
export function shareExact(indicator: CountedIndicator, numerator: number, denominator: number): number {
  const points = Precise(indicator.max).times(numerator).div(Precise(targetOf(indicator)).times(denominator));
  return Math.min(toDecimal(Number(points.toString())), indicator.max);
}

/** Smallest whole numerator whose published points reach `hundredths` (over 0, at most the maximum). */
export function smallestNumerator(indicator: CountedIndicator, hundredths: number, denominator: number): number {
  const halfBelow = Upwards(hundredths).minus(0.5);
  return Number(halfBelow.times(targetOf(indicator)).times(denominator).div(Upwards(indicator.max).times(100)).toString());
}

/** Hundredths of a point as points: 1174 is 11.74. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}

/** The fewest hundredths that make at least these points: 84.375 takes 8438. */
export function toHundredthsUp(points: number): number {
  return Number(Upwards(points).times(100).round(0, Big.roundUp).toString());
}
