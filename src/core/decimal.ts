import Big from 'big.js';

/*
 * A score is a decimal of at most 15 significant digits, carried by the double nearest to it. Two such decimals differ exactly
 * when their doubles do, and in the same direction, so that comparing needs no library; adding and subtracting does, since 16 of the 18
 * subtractions of the report 865/BC-VP are inexact in binary.
 */

/** The decimal that a host's double stands for: what Excel shows of it, 15 significant digits. Never −0. */
export function toDecimal(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}

function fromBig(value: Big): number {
  return toDecimal(Number(value.toString()));
}

/** a + b + …, exactly. */
export function sum(values: readonly number[]): number {
  return fromBig(values.reduce((total, value) => total.plus(value), new Big(0)));
}

/** a − b, exactly: 89.21 − 77.38 is 11.83, 81.09 − 81.09 is 0. */
export function subtract(a: number, b: number): number {
  return fromBig(new Big(a).minus(b));
}

/** a × b, exactly to 15 digits. */
export function multiply(a: number, b: number): number {
  return fromBig(new Big(a).times(b));
}

/** Rounded half away from zero, as Excel's ROUND: 2.345 to 2 places is 2.35, −2.345 is −2.35. Never −0. */
export function round(value: number, places: number): number {
  return fromBig(new Big(value).round(places, Big.roundHalfUp));
}

/** Number of decimals that the value is written with: 5.8 has one. */
export function decimals(value: number): number {
  const { e, c } = new Big(value);
  return Math.max(0, c.length - 1 - e);
}
