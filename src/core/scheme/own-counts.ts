import type { Count } from '../counts';
import { divide, multiply, round, subtract } from '../decimal';
import type { CountNames } from './counts-types';
import type { Indicator, Scheme } from './types';

/* As a total: more decimals than anybody publishes, out of a quotient that is taken once. */
const places = 8;

/** True for an indicator whose value is the points that a share is worth, so that more of it is better whatever the share is. */
export function isPointsOfCounts({ counts, unit }: Pick<Indicator, 'counts' | 'unit'>): boolean {
  return counts !== undefined && unit === 'points';
}

/** The share from which points are full, and the one at which there are none, in percent. */
export function shareEnds({ direction, target, worst }: Indicator): {
  readonly target: number;
  readonly worst: number;
} {
  const less = direction === 'less';
  return { target: target ?? (less ? 0 : 100), worst: worst ?? (less ? 100 : 0) };
}

/** Points of at most `max` that n/d is worth: compared and divided as whole numbers, so that no rounded share decides anything. */
function pointsOfShare(numerator: number, denominator: number, indicator: Indicator): number {
  const { max, steps } = indicator;
  const hundredfold = multiply(100, numerator);
  const above = (share: number): number => subtract(hundredfold, multiply(share, denominator));
  if (steps !== undefined) return [...steps].reverse().find(({ from }) => above(from) >= 0)?.points ?? 0;
  const { target, worst } = shareEnds(indicator);
  const rising = target > worst;
  if (rising ? above(target) >= 0 : above(target) <= 0) return max;
  if (rising ? above(worst) <= 0 : above(worst) >= 0) return 0;
  return round(divide(multiply(max, above(worst)), multiply(subtract(target, worst), denominator)), places);
}

/**
 * An indicator's value out of a count that can be ({@link evidenceOf}): the share in percent, or the points that it is worth, to eight decimals.
 *
 * @returns Null where the denominator is 0 and the scheme gives nothing for that.
 */
export function valueOfCount(indicator: Indicator, count: Count): number | null {
  const { counts } = indicator;
  const [numerator, denominator] = 'ratio' in count ? [count.ratio, 100] : [count.numerator, count.denominator];
  if (denominator === 0) return counts?.whenNothing ?? null;
  if (isPointsOfCounts(indicator)) return pointsOfShare(numerator, denominator, indicator);
  return round(divide(multiply(100, numerator), denominator), places);
}

/** What the counts of an office's own indicators are called; null where none of them comes from counts. */
export function ownCountNames({ id: pointsScheme, indicators }: Scheme): CountNames | null {
  const groups = indicators.flatMap(({ id, name, caption, aliases, max, counts }) => {
    if (counts === undefined) return [];
    const named = { code: id, name: { vi: name, en: name }, max };
    const part = { ...named, otherNames: [caption, ...aliases], form: { kind: 'own' as const }, ...counts };
    return [{ ...named, id, parts: [part] }];
  });
  return groups.length === 0 ? null : { pointsScheme, groups };
}
