import type { CountedIndicator } from '../core/scheme/counts-types';
import type { Counts } from '../core/counts';
import { shareHundredths, smallestNumerator } from './share-points';

/** One more of something, `add` times: the numerator of one indicator is raised, its denominator stays. */
export interface Step {
  /** Code of the sub-indicator. */
  readonly code: string;
  /** How many more, at least 1. */
  readonly add: number;
  /** Numerator before and after. */
  readonly from: number;
  readonly to: number;
}

/** A share that can be raised in whole steps. */
export interface Movable {
  readonly indicator: CountedIndicator;
  readonly numerator: number;
  readonly denominator: number;
}

/** A rung: the fewest more that gain so many hundredths of a point. */
export interface Rung {
  readonly add: number;
  readonly gain: number;
}

/** Hundredths that the indicator can still gain: with the whole denominator its maximum is reached, whatever its target. */
export function roomOf({ indicator, numerator, denominator }: Movable): number {
  return shareHundredths(indicator, denominator, denominator) - shareHundredths(indicator, numerator, denominator);
}

/** The fewest more that gain at least `gain` (over 0, at most {@link roomOf}). */
export function rungFor({ indicator, numerator, denominator }: Movable, gain: number): Rung {
  const now = shareHundredths(indicator, numerator, denominator);
  const to = smallestNumerator(indicator, now + gain, denominator);
  return { add: to - numerator, gain: shareHundredths(indicator, to, denominator) - now };
}

/** Every rung up to the first that gains `enough`: no other addition is ever better, since between two rungs nothing is gained. */
export function ladderOf(movable: Movable, enough: number): readonly Rung[] {
  const top = Math.min(roomOf(movable), enough);
  const rungs: Rung[] = [];
  for (let gain = 0; gain < top;) {
    const rung = rungFor(movable, gain + 1);
    rungs.push(rung);
    gain = rung.gain;
  }
  return rungs;
}

/** The step that goes up to a rung. */
export function stepOf({ indicator, numerator }: Movable, { add }: Rung): Step {
  return { code: indicator.code, add, from: numerator, to: numerator + add };
}

/** The counts after these steps; a step on what has no numerator changes nothing. */
export function applySteps(counts: Counts, steps: readonly Step[]): Counts {
  const raised: Record<string, Counts[string]> = { ...counts };
  for (const { code, add } of steps) {
    const count = raised[code];
    if (count && 'numerator' in count) raised[code] = { ...count, numerator: count.numerator + add };
  }
  return raised;
}
