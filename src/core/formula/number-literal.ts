import { decimals, multiply } from '../decimal';

/** A number in a formula that reads the same with a decimal point and with a decimal comma: 70, but 125/10 for 12.5. */
export function numberLiteral(value: number): string {
  const places = decimals(value);
  return places === 0 ? String(value) : `(${String(multiply(value, 10 ** places))}/${String(10 ** places)})`;
}
