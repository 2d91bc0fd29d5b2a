/*
 * Decimals as whole numbers with an exponent, apart from the core's own arithmetic, which they are here to check.
 */

interface Exact {
  readonly units: bigint;
  readonly places: number;
}

function exactOf(value: number): Exact {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/u.exec(String(value)) ?? [];
  const places = fraction.length - Number(exponent);
  const units = BigInt(`${sign}${whole}${fraction}`);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

/** True where the parts add up to the total to the last digit, all read as they are written. */
export function isExactSum(total: number, ...parts: readonly number[]): boolean {
  const [whole, ...rest] = [total, ...parts].map(exactOf);
  const places = Math.max(whole?.places ?? 0, ...rest.map((part) => part.places));
  const scaled = (exact: Exact): bigint => exact.units * 10n ** BigInt(places - exact.places);
  return whole !== undefined && scaled(whole) === rest.reduce((sum, part) => sum + scaled(part), 0n);
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** True where the change is the difference to its last digit, or to the fifteenth where it has more of them than a spreadsheet carries: 0.01 − 1e-300 is 0.01. */
export function isDifference(change: number, total: number, previous: number): boolean {
  const [minuend, subtrahend, given] = [total, previous, change].map(exactOf);
  if (!minuend || !subtrahend || !given) return false;
  const places = Math.max(minuend.places, subtrahend.places, given.places);
  const scaled = (exact: Exact): bigint => exact.units * 10n ** BigInt(places - exact.places);
  const difference = scaled(minuend) - scaled(subtrahend);
  const off = abs(difference - scaled(given));
  const digits = String(abs(difference)).replace(/0+$/u, '').length;
  return off === 0n || (digits > 15 && off * 10n ** 14n <= abs(difference));
}

/** A decimal of at most two places in whole hundredths; fails where it has more. */
export function hundredths(value: number): bigint {
  const { units, places } = exactOf(value);
  if (places > 2) throw new Error(`${value} has more than two decimals`);
  return units * 10n ** BigInt(2 - places);
}
