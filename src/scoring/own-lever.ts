import type { CountedUnit } from '../core/counted-unit';
import { decimals, multiply, round, subtract, sum } from '../core/decimal';
import { type Indicator, isBetterLess, type Scheme } from '../core/scheme';
import { isPointsOfCounts, shareEnds, valueOfCount } from '../core/scheme/own-counts';
import { endsOf, pointsOf, weightOf } from '../core/scheme/own-total';

/** A figure that a unit can better, notch by notch from where it is. */
export interface Lever {
  readonly indicator: Indicator;
  /** Where the figure is a numerator: what it is divided by; null: the figure is the indicator's own value. */
  readonly denominator: number | null;
  readonly from: number;
  /** How many notches there are up to the best; 0: it is there. */
  readonly notches: number;
  readonly figureAt: (notch: number) => number;
  /** The indicator's value at a notch. */
  readonly valueAt: (notch: number) => number;
}

/** Where the figure of a lever is read from, and what it may become. */
interface Scale {
  readonly denominator: number | null;
  readonly from: number;
  /** The least difference that is written: 1, 0.1, 0.01. */
  readonly grain: number;
  /** The figure of a value, or of a share, in percent. */
  readonly figureOf: (value: number) => number;
  readonly valueOf: (figure: number) => number;
  readonly most: number;
}

/* As many decimals as a figure in a sentence has. */
const finest = 2;

function grainOf(figures: readonly number[]): number {
  return 1 / 10 ** Math.min(finest, Math.max(0, ...figures.map(decimals)));
}

function scaleOf(
  indicator: Indicator,
  value: number | null,
  counted: CountedUnit | null,
  column: readonly number[],
): Scale {
  const { id, counts, max } = indicator;
  const count = counted?.official[id] === undefined ? (counted?.counts[id] ?? null) : null;
  if (counts === undefined || count === null || !('numerator' in count) || count.denominator <= 0)
    return {
      denominator: null,
      from: value ?? 0,
      grain: grainOf(column),
      figureOf: (of) => of,
      valueOf: (figure) => figure,
      most: max,
    };
  const { numerator, denominator } = count;
  return {
    denominator,
    from: numerator,
    grain: grainOf([numerator, denominator]),
    figureOf: (share) => multiply(share, denominator) / 100,
    valueOf: (figure) => valueOfCount(indicator, { numerator: figure, denominator }) ?? 0,
    most: counts.ofPlan === true ? Infinity : denominator,
  };
}

/** The first figure on the grid from this one on, whatever noise doubles have. */
function onGrid(figure: number, grain: number, toward: 'up' | 'down'): number {
  const steps = round(figure / grain, 6);
  return round((toward === 'up' ? Math.ceil(steps) : Math.floor(steps)) * grain, 10);
}

/** Figures by which a stepped indicator has more, nearest first, each with more than those before. */
function stepFigures(indicator: Indicator, scale: Scale, pointsAt: (figure: number) => number): readonly number[] {
  const { from, grain, figureOf, most } = scale;
  const floors = (indicator.steps ?? []).map((step) => onGrid(figureOf(step.from), grain, 'up'));
  const reached = floors.flatMap((floor, index) => {
    const next = floors[index + 1];
    if (floor > from) return floor <= most ? [floor] : [];
    return next === undefined || next > from ? [] : [Math.max(floor, round(subtract(next, grain), 10))];
  });
  let best = pointsAt(from);
  return reached
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from))
    .filter((figure) => {
      const points = pointsAt(figure);
      if (points <= best) return false;
      best = points;
      return true;
    });
}

/** The figure from which nothing is gained any more. */
function bestFigure(indicator: Indicator, { denominator, figureOf, most, grain }: Scale): number {
  const { adds, max } = indicator;
  if (adds !== undefined) return adds === 'penalty' ? 0 : Math.min(most, figureOf(max));
  const { target, worst } =
    denominator !== null && isPointsOfCounts(indicator) ? shareEnds(indicator) : endsOf(indicator);
  return Math.max(0, Math.min(most, onGrid(figureOf(target), grain, target > worst ? 'up' : 'down')));
}

/** True where a smaller figure is better. */
function isFalling(indicator: Indicator, { denominator }: Scale): boolean {
  if (denominator === null || !isPointsOfCounts(indicator)) return isBetterLess(indicator);
  const { target, worst } = shareEnds(indicator);
  return target < worst;
}

/**
 * What a unit can do about an indicator; null where it has no figure to begin with. A bonus that was not given begins at 0.
 *
 * @param column - The figures of the indicator that are published, whose decimals say how finely it is written.
 */
export function leverOf(
  indicator: Indicator,
  value: number | null,
  scheme: Scheme,
  counted: CountedUnit | null,
  column: readonly number[],
): Lever | null {
  if (value === null && indicator.adds === undefined) return null;
  const scale = scaleOf(indicator, value, counted, column);
  const { denominator, from, grain, valueOf } = scale;
  const common = { indicator, denominator, from };
  const weight = weightOf(indicator, scheme);
  if (indicator.steps !== undefined) {
    const figures = stepFigures(indicator, scale, (figure) =>
      isPointsOfCounts(indicator) ? valueOf(figure) : pointsOf(valueOf(figure), indicator, weight),
    );
    const figureAt = (notch: number): number => figures[notch - 1] ?? from;
    return { ...common, notches: figures.length, figureAt, valueAt: (notch) => valueOf(figureAt(notch)) };
  }
  const best = bestFigure(indicator, scale);
  /* Past the best nothing is gained by going back to it. */
  const falls = isFalling(indicator, scale);
  const isBetter = falls ? best < from : best > from;
  const figureAt = (notch: number): number => {
    const figure = sum([from, multiply(falls ? -notch : notch, grain)]);
    return falls ? Math.max(best, figure) : Math.min(best, figure);
  };
  return {
    ...common,
    notches: isBetter ? Math.ceil(round(Math.abs(best - from) / grain, 6)) : 0,
    figureAt,
    valueAt: (notch) => valueOf(figureAt(notch)),
  };
}
