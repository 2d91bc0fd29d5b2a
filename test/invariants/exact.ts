/*
 * Decimals as whole numbers with an exponent, apart from the core's own arithmetic, which they are here to check.
 */

interface Exact {
  readonly units: bigint;
  readonly places: number;
}

function exactOf(value: number): Exact {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/u.exec(String(value)) ?? [];
  const places = fraction.length - Number(exponent);
  const units = BigInt(`${sign}${whole}${fraction}`);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

/** True where a = b + c to the last digit, all three read as they are written. */
export function isExactSum(a: number, b: number, c: number): boolean {
  const parts = [exactOf(a), exactOf(b), exactOf(c)];
  const places = Math.max(...parts.map((part) => part.places));
  const [total = 0n, first = 0n, second = 0n] = parts.map((part) => part.units * 10n ** BigInt(places - part.places));
  return total === first + second;
}
