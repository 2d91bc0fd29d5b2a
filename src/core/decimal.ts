import Big from 'big.js';

/*
 * A score is a decimal of at most 15 significant digits, carried by the double nearest to it. Two such decimals differ exactly
 * when their doubles do, and in the same direction, so that comparing needs no library; adding and subtracting needs whole hundredths or the library, since 16 of the 18
 * subtractions of the report 865/BC-VP are inexact in binary.
 */

/* Ten million points: far beyond any score, and so small that nine million of them add up within the integers that a double holds. */
const mostHundredths = 1e9;

/**
 * The value in hundredths, an integer; NaN where it has more decimals. Nearly every score has two, and of integers the sum, the difference and the
 * product are exact, while a quotient is the double nearest to it: the same result as the library's, without its cost.
 */
function hundredths(value: number): number {
  const scaled = Math.round(value * 100);
  return scaled / 100 === value && Math.abs(scaled) <= mostHundredths ? scaled : NaN;
}

/* The smallest number that Excel holds: what is nearer to 0 is 0 there (“Excel specifications and limits”, Microsoft). */
const leastNumber = 2.2251e-308;

/** The 15 significant digits of a double, all that a spreadsheet carries. Never −0. */
function toDigits(value: number): number {
  if (Math.abs(value) < leastNumber) return 0;
  if (!Number.isNaN(hundredths(value))) return value + 0;
  const rounded = Number(value.toPrecision(15));
  // The greatest double, rounded up, would be infinite.
  return (Number.isFinite(rounded) ? rounded : value) + 0;
}

/* Nobody writes more decimals, while a formula over a few hundred cells errs by less than this. */
const mostDecimals = 9;
const noise = 1e-12;

/**
 * The decimal that a host's double stands for: what Excel shows of it, 15 significant digits, without the noise of the formula that made it. 18.0000000000004 is 18 and
 * 86.58999999999994 is 86.59, since a number so near to one of at most nine decimals is that one; 260 ÷ 3 stays as it is. Never −0.
 */
export function toDecimal(value: number): number {
  const digits = toDigits(value);
  if (!Number.isNaN(hundredths(digits))) return digits;
  const near = toDigits(Number(digits.toFixed(mostDecimals)));
  return Math.abs(near - digits) <= noise * Math.max(1, Math.abs(digits)) ? near : digits;
}

function fromBig(value: Big): number {
  return toDigits(Number(value.toString()));
}

/** a + b + …, exactly. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += hundredths(value);
  if (Math.abs(total) <= mostHundredths) return total / 100 + 0;
  return fromBig(values.reduce((partial, value) => partial.plus(value), new Big(0)));
}

/** a − b, exactly: 89.21 − 77.38 is 11.83, 81.09 − 81.09 is 0. */
export function subtract(a: number, b: number): number {
  const difference = hundredths(a) - hundredths(b);
  return Number.isNaN(difference) ? fromBig(new Big(a).minus(b)) : difference / 100 + 0;
}

/** a × b, exactly to 15 digits. */
export function multiply(a: number, b: number): number {
  const product = hundredths(a) * hundredths(b);
  return Math.abs(product) <= mostHundredths ? product / 10_000 + 0 : fromBig(new Big(a).times(b));
}

/* More than a double has, so that what is rounded to a double is right to its last digit. */
const DividingBig = Big();
DividingBig.DP = 25;

/** a ÷ b, to 15 digits; 0 where b is. */
export function divide(a: number, b: number): number {
  if (b === 0) return 0;
  const quotient = hundredths(a) / hundredths(b);
  if (!Number.isNaN(quotient) && Math.round(quotient * 100) / 100 === quotient) return quotient + 0;
  return fromBig(new DividingBig(a).div(b));
}

/** Rounded half away from zero, as Excel's ROUND: 2.345 to 2 places is 2.35, −2.345 is −2.35. Never −0. */
export function round(value: number, places: number): number {
  if (places >= 2 && !Number.isNaN(hundredths(value))) return value + 0;
  return fromBig(new Big(value).round(places, Big.roundHalfUp));
}

/** Number of decimals that the value is written with: 5.8 has one. */
export function decimals(value: number): number {
  const scaled = hundredths(value);
  if (!Number.isNaN(scaled)) return scaled % 100 === 0 ? 0 : scaled % 10 === 0 ? 1 : 2;
  const { e, c } = new Big(value);
  return Math.max(0, c.length - 1 - e);
}
