import { multiply, toDecimal } from '../core/decimal';
import type { CountedIndicator } from '../core/scheme/counts-types';

/*
 * Points are published with two decimals, so they are computed in whole hundredths, and a quotient is rounded once, from its exact value. Maxima and targets
 * have at most two decimals and counts are at most a thousand million, so that every product here is a whole number under 2^53: exact, and a hundred
 * times faster than a decimal library.
 */

function hundredfold(value: number): number {
  return Math.round(value * 100);
}

function targetOf({ form }: CountedIndicator): number {
  return form.kind === 'proportionalToTarget' ? hundredfold(form.target) : 100;
}

/** Points of a share as they are published, in hundredths of a point, rounded half away from zero from the exact quotient. */
export function shareHundredths(indicator: CountedIndicator, numerator: number, denominator: number): number {
  const top = hundredfold(indicator.max);
  const divisor = 2 * targetOf(indicator) * denominator;
  const dividend = 2 * top * 100 * numerator + divisor / 2;
  return Math.min((dividend - (dividend % divisor)) / divisor, top);
}

/** Points of a share before any rounding, to 15 digits. */
export function shareExact(indicator: CountedIndicator, numerator: number, denominator: number): number {
  return toDecimal(
    Math.min((hundredfold(indicator.max) * numerator) / (targetOf(indicator) * denominator), indicator.max),
  );
}

/** Smallest whole numerator whose published points reach `hundredths` (over 0, at most the maximum). */
export function smallestNumerator(indicator: CountedIndicator, hundredths: number, denominator: number): number {
  const dividend = (2 * hundredths - 1) * targetOf(indicator) * denominator;
  const divisor = 2 * hundredfold(indicator.max) * 100;
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (rest > 0 ? 1 : 0);
}

/** Hundredths of a point as points: 1174 is 11.74. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}

/** Adds up points as published, exactly: of at most two decimals each. */
export function sumPublished(points: readonly number[]): number {
  return fromHundredths(points.reduce((total, value) => total + hundredfold(value), 0));
}

/** The fewest hundredths that make at least these points: 84.375 takes 8438. */
export function toHundredthsUp(points: number): number {
  return Math.ceil(multiply(points, 100));
}
