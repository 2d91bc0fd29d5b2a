import { divide, multiply, round, subtract, sum } from '../decimal';
import type { HeaderGroup, Indicator, IndicatorId, Scheme } from './types';
import { isPointsOfCounts } from './own-counts';

/** Figures by indicator; null: nothing was published. */
export type Values = Readonly<Partial<Record<IndicatorId, number | null>>>;

/** What becomes of a unit that lacks an indicator: it has no total; the indicator counts as nothing; or the others share its weight. */
export type MissingRule = 'exclude' | 'zero' | 'renormalise';

/** A total, and what it was made without. */
export interface OwnTotal {
  /** Null where too little is known. */
  readonly total: number | null;
  /** Indicators without a figure, in the order of the scheme; bonuses and penalties never are. */
  readonly lacking: readonly IndicatorId[];
}

interface Part {
  readonly weight: number;
  /** Null: not known. */
  readonly points: number | null;
}

/* A mean of thirds ends somewhere: eight decimals are more than anybody publishes, and what is computed before is exact to thirteen. */
const places = 8;

/** Points or weight of a full value. */
export function weightOf(indicator: Indicator, { total }: Pick<Scheme, 'total'>): number {
  const { weight, unit, max, steps } = indicator;
  if (weight !== undefined || total?.kind === 'weightedMean') return weight ?? 1;
  if (steps === undefined || isPointsOfCounts(indicator)) return unit === 'points' ? max : 1;
  return Math.max(...steps.map(({ points }) => points));
}

/** The value from which an indicator is full, and the one at which it has nothing. */
export function endsOf(indicator: Indicator): {
  readonly target: number;
  readonly worst: number;
} {
  const { direction, max, target, worst } = indicator;
  if (isPointsOfCounts(indicator)) return { target: max, worst: 0 };
  const less = direction === 'less';
  return { target: target ?? (less ? 0 : max), worst: worst ?? (less ? max : 0) };
}

/** Points that a value has, of at most `weight`. */
export function pointsOf(value: number, indicator: Indicator, weight: number): number {
  const steps = isPointsOfCounts(indicator) ? undefined : indicator.steps;
  if (steps !== undefined) return [...steps].reverse().find(({ from }) => value >= from)?.points ?? 0;
  const { target, worst } = endsOf(indicator);
  const rising = target > worst;
  if (rising ? value >= target : value <= target) return weight;
  if (rising ? value <= worst : value >= worst) return 0;
  if (worst === 0 && target === weight) return value;
  return divide(multiply(weight, subtract(value, worst)), subtract(target, worst));
}

/** Parts put together: their points, and those that they could have had. */
function together(
  parts: readonly Part[],
  rule: MissingRule,
): { readonly points: number; readonly most: number } | null {
  const known = parts.filter(({ points }) => points !== null);
  if (known.length === 0 || (known.length < parts.length && rule === 'exclude')) return null;
  const counted = rule === 'zero' ? parts : known;
  return {
    points: sum(known.map(({ points }) => points ?? 0)),
    most: sum(counted.map(({ weight }) => weight)),
  };
}

/** What the total is made of: indicators that count for themselves, and weighted groups; bonuses and penalties stand outside. */
export function weighed({ indicators, groups }: Scheme): {
  readonly counted: readonly Indicator[];
  readonly single: readonly Indicator[];
  readonly weighted: ReadonlyMap<string, number>;
} {
  const counted = indicators.filter(({ adds }) => adds === undefined);
  const weighted = new Map(groups.flatMap(({ id, weight }) => (weight === undefined ? [] : [[id, weight]])));
  return { counted, weighted, single: counted.filter(({ group }) => group === null || !weighted.has(group)) };
}

function partOf(indicator: Indicator, scheme: Scheme, values: Values): Part {
  const [value = null, weight] = [values[indicator.id], weightOf(indicator, scheme)];
  return { weight, points: value === null ? null : pointsOf(value, indicator, weight) };
}

function partsOf(scheme: Scheme, values: Values, rule: MissingRule): Part[] {
  const { counted, single, weighted } = weighed(scheme);
  const groups = [...weighted].flatMap(([id, weight]): Part[] => {
    const members = counted.filter(({ group }) => group === id);
    if (members.length === 0) return [];
    const share = together(
      members.map((indicator) => partOf(indicator, scheme, values)),
      rule,
    );
    return [{ weight, points: share === null ? null : divide(multiply(weight, share.points), share.most) }];
  });
  return [...single.map((indicator) => partOf(indicator, scheme, values)), ...groups];
}

/** Points of a group by its members, or of its own weight where it has one; bonuses and penalties stand outside. Null where too little is known. */
export function groupPoints(
  scheme: Scheme,
  { id, weight }: HeaderGroup,
  values: Values,
  rule: MissingRule,
): number | null {
  const members = weighed(scheme).counted.filter(({ group }) => group === id);
  const parts = members.map((indicator) => partOf(indicator, scheme, values));
  const share = together(parts, rule);
  if (share === null) return null;
  const most = weight ?? sum(parts.map((part) => part.weight));
  return share.most === most ? share.points : round(divide(multiply(most, share.points), share.most), places);
}

/** True for a scheme whose totals are computed, whatever a sheet says of them. */
export function isComputed({ total }: Pick<Scheme, 'total'>): boolean {
  return total !== undefined && total.kind !== 'given';
}

/** True where figures of indicators tell what a total is made of: points that add up, or a rule that computes it. */
export function isExplained(scheme: Pick<Scheme, 'total' | 'additive'>): boolean {
  return scheme.additive || isComputed(scheme);
}

/** The greatest total: that of the scale and of every bonus. */
export function greatestTotal({ total, indicators }: Pick<Scheme, 'total' | 'indicators'>): number {
  return sum([total?.max ?? 100, ...indicators.flatMap(({ adds, max }) => (adds === 'bonus' ? [max] : []))]);
}

/** The total by the scheme's own rule; to be asked only of a scheme that {@link isComputed}. */
export function ownTotal(scheme: Scheme, values: Values, rule: MissingRule): OwnTotal {
  const lacking = scheme.indicators
    .filter(({ id, adds }) => adds === undefined && (values[id] ?? null) === null)
    .map(({ id }) => id);
  const { kind, max, start = 0 } = scheme.total ?? { kind: 'sum', max: 100 };
  const extra = scheme.indicators.flatMap(({ id, adds }) => {
    const value = values[id] ?? null;
    return adds === undefined || value === null ? [] : [adds === 'bonus' ? value : -value];
  });
  const parts = partsOf(scheme, values, rule);
  const found = together(parts, rule);
  if (found === null && (parts.length > 0 || extra.length === 0)) return { total: null, lacking };
  const all = sum(parts.map(({ weight }) => weight));
  const { points, most } = found ?? { points: 0, most: 0 };
  const reached =
    kind === 'sum'
      ? most === all
        ? points
        : divide(multiply(points, all), most)
      : divide(multiply(points, max), most);
  return { total: round(sum([reached, start, ...extra]), places), lacking };
}
