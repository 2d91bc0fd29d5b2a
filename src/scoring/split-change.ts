import { subtract, sum } from '../core/decimal';
import type { IndicatorId } from '../core/scheme';

/** A total and its groups in one period, whether computed ({@link UnitPoints}) or as a sheet gives them. */
export interface Scored {
  /** Id of the scheme that the points follow. */
  readonly scheme: string;
  readonly total: number | null;
  readonly groups: readonly { readonly id: IndicatorId; readonly points: number | null }[];
}

/** A change of total by group. `change` is the sum of all groups' changes and of the rest, exactly. */
export interface ChangeSplit {
  readonly change: number;
  /** Now − before; null where the group has points on one side only, or on neither. */
  readonly groups: readonly { readonly id: IndicatorId; readonly change: number | null }[];
  /** What no group explains: groups that have points on one side only, and totals that are not the sum of their groups. Mostly 0. */
  readonly rest: number;
}

/** The change split by group. Null where there is nothing to compare: a total is missing, or the formulas are not the same. */
export function splitChange(now: Scored, before: Scored): ChangeSplit | null {
  if (now.scheme !== before.scheme || now.total === null || before.total === null) return null;
  const earlier = new Map(before.groups.map(({ id, points }) => [id, points]));
  const groups = now.groups.map(({ id, points }) => {
    const then = earlier.get(id) ?? null;
    return { id, change: points === null || then === null ? null : subtract(points, then) };
  });
  const change = subtract(now.total, before.total);
  return { change, groups, rest: subtract(change, sum(groups.map((group) => group.change ?? 0))) };
}
