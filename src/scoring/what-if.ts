import type { OfficialPoints } from '../core/counted-unit';
import type { CountedIndicator, CountsScheme } from '../core/scheme/counts-types';
import { indicatorsOf } from '../core/scheme/counts-schemes';
import type { UnitKind } from '../core/names/unit-kind';
import { cheapestMix } from './cheapest-mix';
import { evidenceOf, type CountProblem, type Counts } from '../core/counts';
import { goalFloor, type Goal } from './goal';
import { pointsOf } from './points-of';
import { fromHundredths, shareHundredths, toHundredthsUp } from './share-points';
import { roomOf, rungFor, stepOf, type Movable, type Step } from './step';

/** Why one indicator can't reach the goal: even its maximum is too little, it is there already, or its numerator can't be raised. */
export type Obstacle = 'not-enough' | 'full' | 'nothing-to-count' | 'ratio-only' | 'fixed' | 'published';

/** What one indicator can do alone. `total` is the total after the step, or, without one, the most that this indicator could bring. */
export type Alone =
  | { readonly code: string; readonly step: Step; readonly total: number }
  | { readonly code: string; readonly step: null; readonly obstacle: Obstacle; readonly total: number };

/** Steps to be taken together, in the order of the scheme. */
export interface Plan {
  readonly steps: readonly Step[];
  /** How many more things (dossiers, procedures, petitions) in all. */
  readonly size: number;
  readonly total: number;
}

/** Answer to {@link whatIf}. */
export type WhatIf =
  | { readonly status: 'unknown-goal' }
  /** The unit has no total yet, because of these counts. */
  | { readonly status: 'no-total'; readonly problems: readonly CountProblem[] }
  | { readonly status: 'reached'; readonly floor: number; readonly total: number }
  | {
      readonly status: 'open';
      /** The least total that reaches the goal. */
      readonly floor: number;
      /** The total now. */
      readonly total: number;
      /** Every indicator by itself, in the order of the scheme. */
      readonly alone: readonly Alone[];
      /** The mix with the fewest more things; null: impossible. */
      readonly cheapest: Plan | null;
      /** The total if everything that can be raised were full. */
      readonly best: number;
    };

/**
 * What would reach the goal. Assumed: denominators stay, each numerator can be raised up to its denominator without touching another, and one more of
 * anything is the same effort. The goal is reached by the total as published (two decimals a part), not by unrounded points.
 *
 * @param fixed - Codes of indicators that the unit can't raise itself: see {@link fixedFor}.
 * @param published - Points that stand for counts which are missing; they stay as they are.
 */
export function whatIf(
  scheme: CountsScheme,
  counts: Counts,
  goal: Goal,
  fixed: ReadonlySet<string>,
  published: OfficialPoints = {},
): WhatIf {
  const floor = goalFloor(goal, scheme.bands);
  if (floor === null) return { status: 'unknown-goal' };
  const { total, problems, groups } = pointsOf(scheme, counts, published);
  if (total === null) return { status: 'no-total', problems };
  const now = toHundredthsUp(total);
  const need = toHundredthsUp(floor) - now;
  if (need <= 0) return { status: 'reached', floor, total };

  const given = new Set(
    groups.flatMap((group) =>
      group.parts.flatMap(({ code, state }) => (group.published || state === 'published' ? [code] : [])),
    ),
  );
  const states = indicatorsOf(scheme).map((indicator) => ({
    code: indicator.code,
    state: given.has(indicator.code) ? ('published' as const) : movableOf(indicator, counts, fixed),
  }));
  const movables = states.map(({ state }) => state).filter((state) => typeof state !== 'string');
  const alone = states.map(({ code, state }): Alone => {
    if (typeof state === 'string') return { code, step: null, obstacle: state, total };
    const room = roomOf(state);
    if (room < need) return { code, step: null, obstacle: 'not-enough', total: fromHundredths(now + room) };
    const rung = rungFor(state, need);
    return { code, step: stepOf(state, rung), total: fromHundredths(now + rung.gain) };
  });
  const best = now + movables.reduce((room, movable) => room + roomOf(movable), 0);
  return { status: 'open', floor, total, alone, cheapest: planOf(movables, now, need), best: fromHundredths(best) };
}

/** Indicators that a unit of this kind can't raise itself: a commune is given its province's value of some. */
export function fixedFor(scheme: CountsScheme, kind: UnitKind): ReadonlySet<string> {
  return new Set(
    kind === 'commune'
      ? indicatorsOf(scheme)
          .filter(({ provincial }) => provincial)
          .map(({ code }) => code)
      : [],
  );
}

function movableOf(indicator: CountedIndicator, counts: Counts, fixed: ReadonlySet<string>): Movable | Obstacle {
  const evidence = evidenceOf(indicator, counts[indicator.code]);
  if (evidence.state !== 'share') return 'nothing-to-count';
  if (!evidence.whole) return evidence.numerator === evidence.denominator ? 'full' : 'ratio-only';
  const movable = { indicator, numerator: evidence.numerator, denominator: evidence.denominator };
  if (roomOf(movable) === 0) return 'full';
  return fixed.has(indicator.code) ? 'fixed' : movable;
}

function planOf(movables: readonly Movable[], now: number, need: number): Plan | null {
  const steps = cheapestMix(movables, need);
  if (steps === null) return null;
  const gain = movables.reduce((sum, { indicator, numerator, denominator }) => {
    const to = steps.find(({ code }) => code === indicator.code)?.to ?? numerator;
    return sum + shareHundredths(indicator, to, denominator) - shareHundredths(indicator, numerator, denominator);
  }, 0);
  return { steps, size: steps.reduce((size, { add }) => size + add, 0), total: fromHundredths(now + gain) };
}
