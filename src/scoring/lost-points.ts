import { subtract, sum } from '../core/decimal';
import type { IndicatorId } from '../core/scheme';
import type { UnitPoints } from './points-of';

/** What one sub-indicator costs: maximum − points as published. Null: not counted or not known. */
export interface LostPart {
  /** Code of the sub-indicator. */
  readonly code: string;
  readonly group: IndicatorId;
  readonly lost: number | null;
}

/** What a group costs: the sum of what its counted parts cost, which leaves out the maxima of parts that are not counted. */
export interface LostGroup {
  readonly id: IndicatorId;
  readonly lost: number | null;
  readonly parts: readonly LostPart[];
}

/** Points lost by group and sub-indicator, exactly, in the order of the scheme. */
export function lostPoints(unit: UnitPoints): readonly LostGroup[] {
  return unit.groups.map(({ id, parts, points }) => {
    const lost = parts.map((part): LostPart => ({
      code: part.code,
      group: id,
      lost: part.points === null ? null : subtract(part.max, part.points),
    }));
    const counted = lost.map((part) => part.lost).filter((value) => value !== null);
    return { id, lost: points === null ? null : sum(counted), parts: lost };
  });
}

/** The sub-indicators that cost the unit most, dearest first, those of equal cost in the order of the scheme; none that costs nothing. */
export function costliest(unit: UnitPoints, count: number): readonly (LostPart & { readonly lost: number })[] {
  return lostPoints(unit)
    .flatMap((group) => group.parts)
    .flatMap((part) => (part.lost !== null && part.lost > 0 ? [{ ...part, lost: part.lost }] : []))
    .sort((a, b) => b.lost - a.lost)
    .slice(0, count);
}
