import type { OfficialPoints } from '../core/counted-unit';
import { subtract } from '../core/decimal';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { UnitPoints } from './points-of';

/** A recomputed value that is further from the published one than the scheme allows. The published one wins. */
export interface OfficialDifference {
  /** Code of a sub-indicator, id of a group, or `total`. */
  readonly of: string;
  readonly official: number;
  readonly computed: number;
  /** computed − official, exactly. */
  readonly difference: number;
}

/** Where the recomputed points leave the published ones by more than the scheme's tolerance. What is not published is not compared. */
export function officialDifferences(
  scheme: CountsScheme,
  unit: UnitPoints,
  official: OfficialPoints,
): readonly OfficialDifference[] {
  const computed: readonly (readonly [string, number | null])[] = [
    ...unit.groups.flatMap((group) => [
      ...group.parts.map((part) => [part.code, part.points] as const),
      [group.id, group.points] as const,
    ]),
    ['total', unit.total],
  ];
  return computed.flatMap(([of, points]) => {
    const published = official[of];
    if (points === null || published === undefined) return [];
    const difference = subtract(points, published);
    return Math.abs(difference) > scheme.tolerance ? [{ of, official: published, computed: points, difference }] : [];
  });
}
