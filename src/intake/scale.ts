import { divide, multiply, round } from '../core/decimal';
import type { Scheme } from '../core/scheme';
import { greatestTotal } from '../core/scheme/own-total';
import type { Column } from './column-role';

/** Greatest value that the totals of a table may have, as they stand in it. */
export interface Scales {
  readonly total: number;
  readonly previous: number;
}

/* A third of a point ends somewhere; what is published has two decimals. */
const places = 8;

/** The scales that a person has stated, else that of the scheme; the period before in the same table has this one's, unless something else was said of it. A scheme that says its total decides alone. */
export function scalesOf(total: Column | null, previous: Column | null, scheme: Scheme): Scales {
  const own = greatestTotal(scheme);
  if (scheme.total !== undefined) return { total: own, previous: own };
  const stated = total?.scale ?? own;
  return { total: stated, previous: previous?.scale ?? stated };
}

/** A total in another scale: 61.5 of 84 is 73.21428571 of 100. */
export function rescaled(value: number | null, from: number, to: number): number | null {
  return value === null || from === to ? value : round(divide(multiply(value, to), from), places);
}
