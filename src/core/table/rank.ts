import type { RankRule, TieRule } from '../settings/settings';
import { alphabeticalKey } from '../names/vietnamese-order';
import { compareCodes } from '../names/unit-name';

/** What the order of a list depends on. */
export interface Rankable {
  readonly name: string;
  readonly code: string | null;
  readonly total: number | null;
  readonly previous: number | null;
}

function higherFirst(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return b - a;
}

/**
 * The units in their order: total, highest first; where totals are equal, the compared period's total, highest first; then the Vietnamese alphabetical
 * order of the name, so that the order never depends on the order of the raw sheet. Missing totals come last. (Source: the report 865/BC-VP puts
 * TÂN HÒA, 89.06 last period, before PHÚ THÀNH, 88.75, both at 89.04.) An office may leave out the compared period (`name`), or keep the order in which the
 * units are given (`sheet`).
 */
export function inOrder<T extends Rankable>(units: readonly T[], ties: TieRule = 'previous'): T[] {
  if (ties === 'sheet') return [...units].sort((a, b) => higherFirst(a.total, b.total));
  const keys = new Map<T, string>();
  /* Made for ties only. */
  const keyOf = (unit: T): string => {
    const key = keys.get(unit) ?? alphabeticalKey(unit.name);
    keys.set(unit, key);
    return key;
  };
  const byKey = (a: T, b: T): number => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return Number(left > right) - Number(left < right);
  };
  return [...units].sort(
    (a, b) =>
      higherFirst(a.total, b.total) ||
      (ties === 'previous' ? higherFirst(a.previous, b.previous) : 0) ||
      byKey(a, b) ||
      compareCodes(a.code ?? '', b.code ?? '') ||
      Number(a.name > b.name) - Number(a.name < b.name),
  );
}

/** Which values come first. */
export type Direction = 'more' | 'less';

/**
 * Rank of each item by its value; equal values by the rule, for `ordinal` in the order in which the items are given; null where there is no value.
 */
export function ranksBy<T>(
  items: readonly T[],
  valueOf: (item: T) => number | null,
  rule: RankRule = 'shared',
  direction: Direction = 'more',
): Map<T, number | null> {
  const key = (item: T): number | null => {
    const value = valueOf(item);
    return value === null || direction === 'more' ? value : -value;
  };
  const ordered = [...items].sort((a, b) => higherFirst(key(a), key(b)));
  const ranks = ranksOf(ordered.map(key), rule);
  return new Map(ordered.map((item, index) => [item, ranks[index] ?? null]));
}

/** Ranks of totals that stand highest first; null where there is no total. */
export function ranksOf(totals: readonly (number | null)[], rule: RankRule): (number | null)[] {
  let rank = 0;
  return totals.map((total, index) => {
    if (total === null) return null;
    if (rule === 'ordinal' || total !== totals[index - 1]) rank = rule === 'dense' ? rank + 1 : index + 1;
    return rank;
  });
}
