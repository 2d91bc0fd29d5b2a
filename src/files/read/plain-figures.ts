const [minus, point, zero] = [0x2d, 0x2e, 0x30];
/** With more digits, or more behind the point, a division of two whole numbers is not surely the nearest number. */
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, exponent) => 10 ** exponent);

/** The whole number of at most eight digits that stands in some bytes; NaN where anything else does. */
export function plainWhole(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to - from > 8) return NaN;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The decimal that stands in some bytes, the same as `Number` makes of it; NaN where it takes more than a sign, digits and a point. */
export function plainFigure(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === minus;
  let number = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = from + (isNegative ? 1 : 0); at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (bytes[at] === point && decimals < 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > mostDigits) return NaN;
  return ((isNegative ? -1 : 1) * number) / (powers[Math.max(0, decimals)] ?? NaN);
}
