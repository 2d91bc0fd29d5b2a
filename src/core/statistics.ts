import { multiply, round, subtract, sum } from './decimal';

/** Five figures between which a quarter of the values lie each. */
export interface Spread {
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly greatest: number;
}

/** The value so far along the sorted list: between two values in proportion, as QUARTILE.INC of the spreadsheets computes. */
function along(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return sum([below, multiply(subtract(above, below), place - Math.floor(place))]);
}

/** Least, quartiles, median and greatest, exactly; what was not published takes no part. Null where nothing was. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return {
    least: along(sorted, 0),
    lower: along(sorted, 0.25),
    median: along(sorted, 0.5),
    upper: along(sorted, 0.75),
    greatest: along(sorted, 1),
  };
}

/**
 * How many of the others have less, in whole percent (0 to 100), as PERCENTRANK.INC computes: the highest of several has 100, equal values have the same. Null where there
 * is no other to compare with.
 */
export function percentileOf(value: number, values: readonly (number | null)[]): number | null {
  return percentilesOf(values)(value);
}

/** As {@link percentileOf}, of many values of one list, which is put in order once. */
export function percentilesOf(values: readonly (number | null)[]): (value: number) => number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length < 2) return () => null;
  const less = new Map<number, number>();
  for (const [index, value] of sorted.entries()) if (!less.has(value)) less.set(value, index);
  return (value) =>
    round((100 * (less.get(value) ?? sorted.filter((other) => other < value).length)) / (sorted.length - 1), 0);
}
