import { divide, multiply, sum } from '../core/decimal';
import { type MissingRule, pointsOf, type Values, weighed, weightOf } from '../core/scheme/own-total';
import type { Indicator, Scheme } from '../core/scheme/types';
import type { Weight } from '../core/table/unit-sensitivity';

/** Every weight of a scheme whose total is computed; of one of several only, since one alone changes nothing. */
export function weightsOf(scheme: Scheme): readonly Weight[] {
  const { counted, single, weighted } = weighed(scheme);
  const ofIndicator = (indicator: Indicator, within: string | null): Weight => ({
    id: indicator.id,
    name: indicator.name,
    weight: weightOf(indicator, scheme),
    within,
  });
  const top = [
    ...single.map((one) => ofIndicator(one, null)),
    ...[...weighted].map(([id, weight]) => ({
      id,
      name: scheme.groups.find((one) => one.id === id)?.caption ?? id,
      weight,
      within: null,
    })),
  ];
  const inner = [...weighted.keys()].flatMap((id) => {
    const members = counted.filter(({ group }) => group === id);
    return members.length < 2 ? [] : members.map((one) => ofIndicator(one, id));
  });
  return [...(top.length < 2 ? [] : top), ...inner];
}

interface Share {
  readonly weight: number;
  /** Of its weight, 0 to 1; null where it is not known. */
  readonly share: number | null;
}

/** What a unit's total is made of, as far as weights go. */
export interface WeightedUnit {
  /** Its total once one weight is so much more; the scale stays. A plain double, for ranks only, rounded to eight decimals. */
  readonly totalWith: (weight: Weight, more: number) => number;
  /** How much its total is more for one point more of an indicator. */
  readonly factorOf: (indicator: Indicator) => number;
}

function summed(shares: Iterable<Share>, zero: boolean): { readonly points: number; readonly most: number } {
  let [points, most] = [0, 0];
  for (const { weight, share } of shares) {
    if (share === null && !zero) continue;
    points += weight * (share ?? 0);
    most += weight;
  }
  return { points, most };
}

/** The parts of a unit's total by a scheme that computes it; to be asked only of a unit that has one. */
export function weightedUnit(scheme: Scheme, values: Values, rule: MissingRule): WeightedUnit {
  const { counted, single, weighted } = weighed(scheme);
  const { kind, max, start = 0 } = scheme.total ?? { kind: 'sum', max: 100 };
  const zero = rule === 'zero';
  const shareOf = (indicator: Indicator): Share => {
    const [value = null, weight] = [values[indicator.id], weightOf(indicator, scheme)];
    return { weight, share: value === null || weight === 0 ? null : pointsOf(value, indicator, weight) / weight };
  };
  const inner = new Map(
    [...weighted.keys()].map((id) => [
      id,
      new Map(counted.filter(({ group }) => group === id).map((one) => [one.id, shareOf(one)])),
    ]),
  );
  const groupShare = (shares: Iterable<Share>): number | null => {
    const { points, most } = summed(shares, zero);
    return most === 0 ? null : points / most;
  };
  const top = new Map<string, Share>([
    ...single.map((one) => [one.id, shareOf(one)] as const),
    ...[...weighted].map(([id, weight]) => [id, { weight, share: groupShare(inner.get(id)?.values() ?? []) }] as const),
  ]);
  const all = [...top.values()].reduce((whole, { weight }) => whole + weight, 0);
  const scale = kind === 'sum' ? all : max;
  const extra = sum(
    scheme.indicators.flatMap(({ id, adds }) => {
      const value = values[id] ?? null;
      return adds === undefined || value === null ? [] : [adds === 'bonus' ? value : -value];
    }),
  );
  const base = summed(top.values(), zero);
  return {
    totalWith: ({ id, within }, more) => {
      let { points, most } = base;
      if (within === null) {
        const share = top.get(id)?.share ?? null;
        if (share !== null || zero) most += more;
        points += more * (share ?? 0);
      } else {
        const members = inner.get(within);
        const [own, part] = [members?.get(id), top.get(within)];
        if (members && own && part) {
          const { points: had, most: of } = summed(members.values(), zero);
          const counts = own.share !== null || zero;
          const then = counts ? (had + more * (own.share ?? 0)) / (of + more) : (part.share ?? 0);
          points += part.weight * (then - (part.share ?? 0));
        }
      }
      const reached = most === 0 ? 0 : (points * scale) / most;
      return Math.round((reached + start + extra) * 1e8) / 1e8;
    },
    factorOf: ({ id, adds, group }) => {
      if (adds !== undefined) return adds === 'bonus' ? 1 : -1;
      const outer = divide(scale, base.most);
      const weight = group === null ? undefined : weighted.get(group);
      if (group === null || weight === undefined || !inner.get(group)?.has(id)) return outer;
      return multiply(outer, divide(weight, summed(inner.get(group)?.values() ?? [], zero).most));
    },
  };
}

/** The value so much better or worse, within what the indicator may have. */
export function stepped(value: number, step: number, { max }: Indicator): readonly [down: number, up: number] {
  return [Math.max(0, sum([value, -step])), Math.min(max, sum([value, step]))];
}

/** Points of the total that a value has more or less than another, before the factor of its unit. */
export function pointsBetween(from: number, to: number, indicator: Indicator, scheme: Scheme): number {
  if (indicator.adds !== undefined) return sum([to, -from]);
  const weight = weightOf(indicator, scheme);
  return sum([pointsOf(to, indicator, weight), -pointsOf(from, indicator, weight)]);
}
