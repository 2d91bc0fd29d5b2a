import type { CountedUnit } from '../core/counted-unit';
import type { IndicatorId, Scheme } from '../core/scheme';
import { type MissingRule, ownTotal, type Values } from '../core/scheme/own-total';
import { goalFloor, type Goal } from './goal';
import { type Lever, leverOf } from './own-lever';

/** A figure raised, or lowered where less is better. */
export interface OwnStep {
  readonly id: IndicatorId;
  readonly from: number;
  readonly to: number;
  /** Where the figures are numerators: what they are divided by. */
  readonly denominator: number | null;
  /** The indicator's value after it. */
  readonly value: number;
}

/** What one indicator can do alone; `best` is the most that it can, where that is too little. */
export type OwnAlone =
  | { readonly id: IndicatorId; readonly step: OwnStep; readonly total: number }
  | { readonly id: IndicatorId; readonly obstacle: 'missing' | 'full' }
  | { readonly id: IndicatorId; readonly obstacle: 'not-enough'; readonly best: OwnStep; readonly total: number };

/** Answer to {@link ownWhatIf}. */
export type OwnWhatIf =
  | { readonly status: 'unknown-goal' }
  | { readonly status: 'no-total'; readonly lacking: readonly IndicatorId[] }
  | { readonly status: 'reached'; readonly floor: number; readonly total: number }
  | {
      readonly status: 'open';
      readonly floor: number;
      readonly total: number;
      /** In the order of the scheme. */
      readonly alone: readonly OwnAlone[];
      /** The fewest indicators that reach it together, the last only as far as it must; null: impossible. */
      readonly fewest: { readonly steps: readonly OwnStep[]; readonly total: number } | null;
      /** The total if each were at its best. */
      readonly best: number;
    };

/** A unit that asks. */
export interface AskingUnit {
  readonly values: Values;
  /** Its counts, where indicators come from such. */
  readonly counted: CountedUnit | null;
  /** Published figures of an indicator, whose decimals say how finely it is written. */
  readonly columnOf: (id: IndicatorId) => readonly number[];
}

/** The least notch from which the goal is reached; totals rise with notches. */
function leastNotch(notches: number, isReached: (notch: number) => boolean): number {
  let [low, high] = [1, notches];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function stepOf({ indicator: { id }, from, denominator, figureAt, valueAt }: Lever, notch: number): OwnStep {
  return { id, from, to: figureAt(notch), denominator, value: valueAt(notch) };
}

/**
 * What would reach the goal by a scheme whose total is computed: weights, targets, steps and “less is better” as `ownTotal` has them. Assumed: the other figures and the
 * other units stay as they are; denominators stay.
 */
export function ownWhatIf(scheme: Scheme, unit: AskingUnit, goal: Goal, rule: MissingRule): OwnWhatIf {
  const floor = goalFloor(goal, scheme.bands);
  if (floor === null) return { status: 'unknown-goal' };
  const { values } = unit;
  const totalWith = (more: Values): number | null => ownTotal(scheme, { ...values, ...more }, rule).total;
  const { total, lacking } = ownTotal(scheme, values, rule);
  if (total === null) return { status: 'no-total', lacking };
  if (total >= floor) return { status: 'reached', floor, total };

  const atLeast = (lever: Lever, others: Values): { readonly step: OwnStep; readonly total: number } => {
    const after = (notch: number): number =>
      totalWith({ ...others, [lever.indicator.id]: lever.valueAt(notch) }) ?? total;
    const notch = leastNotch(lever.notches, (at) => after(at) >= floor);
    return { step: stepOf(lever, notch), total: after(notch) };
  };
  const levers = scheme.indicators.map((indicator) => {
    const { id } = indicator;
    const lever = leverOf(indicator, values[id] ?? null, scheme, unit.counted, unit.columnOf(id));
    const room = lever === null || lever.notches === 0 ? 0 : roomOf(lever);
    return { id, lever, room };
  });
  function roomOf({ indicator, notches, valueAt }: Lever): number {
    return (totalWith({ [indicator.id]: valueAt(notches) }) ?? 0) - (total ?? 0);
  }

  const alone = levers.map(({ id, lever, room }): OwnAlone => {
    if (lever === null) return { id, obstacle: 'missing' };
    if (room <= 0) return { id, obstacle: 'full' };
    const { step, total: reached } = atLeast(lever, {});
    return reached >= floor ? { id, step, total: reached } : { id, obstacle: 'not-enough', best: step, total: reached };
  });

  const most = levers
    .flatMap(({ lever, room }) => (lever === null || room <= 0 ? [] : [{ lever, room }]))
    .sort((a, b) => b.room - a.room);
  const taken: Record<IndicatorId, number> = {};
  const steps: OwnStep[] = [];
  let fewest: { readonly steps: readonly OwnStep[]; readonly total: number } | null = null;
  for (const { lever } of most) {
    if (fewest === null) {
      const last = atLeast(lever, taken);
      if (last.total >= floor) fewest = { steps: [...steps, last.step], total: last.total };
      steps.push(stepOf(lever, lever.notches));
    }
    taken[lever.indicator.id] = lever.valueAt(lever.notches);
  }
  return { status: 'open', floor, total, alone, fewest, best: totalWith(taken) ?? total };
}
