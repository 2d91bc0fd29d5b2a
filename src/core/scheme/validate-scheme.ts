import { sum } from '../decimal';
import { plainText } from '../text/plain-text';
import { isIndicatorId } from './reserved-ids';
import type { HeaderGroup, Indicator, Scheme } from './types';
import { isOwnScheme } from './index';
import { mostOfPlan } from './complete-scheme';
import { isPointsOfCounts, shareEnds } from './own-counts';
import { endsOf, weighed, weightOf } from './own-total';
import { bandsCover } from './scheme-schema';

/** Where in a scheme something is wrong; `index` counts from 0. */
export type SchemePlace =
  | { readonly part: 'scheme' | 'total' | 'bands'; readonly key: 'id' | 'name' | 'max' | 'start' | 'kind' | 'floor' }
  | { readonly part: 'indicators'; readonly index: number; readonly key: keyof Indicator }
  | { readonly part: 'groups'; readonly index: number; readonly key: keyof HeaderGroup };

/** What is wrong with an office's own scheme; the catalogue has a sentence for each (`own-<code>`), filled with `params`. */
export interface OwnSchemeProblem {
  readonly code:
    | 'shipped-id'
    | 'bad-id'
    | 'id-twice'
    | 'no-indicators'
    | 'group-unknown'
    | 'group-twice'
    | 'group-empty'
    | 'weights'
    | 'group-weights'
    | 'bad-max'
    | 'bad-weight'
    | 'bad-threshold'
    | 'bad-target'
    | 'steps'
    | 'counts'
    | 'counts-unit'
    | 'counts-nothing'
    | 'heading-taken'
    | 'bands'
    | 'bad-scale';
  readonly params: Readonly<Record<string, string | number>>;
  readonly place: SchemePlace;
}

type Params = OwnSchemeProblem['params'];

function indicatorProblems(indicator: Indicator, index: number, scheme: Scheme): OwnSchemeProblem[] {
  const { id, name, group, unit, max, threshold, steps, adds, counts } = indicator;
  const ofShare = isPointsOfCounts(indicator);
  const weight = weightOf(indicator, scheme);
  const { target, worst } = ofShare ? shareEnds(indicator) : endsOf(indicator);
  const most = !ofShare ? max : counts?.ofPlan === true ? mostOfPlan : 100;
  const mostPoints = ofShare ? max : weight;
  const at = (
    key: keyof Indicator,
    code: OwnSchemeProblem['code'],
    wrong: boolean,
    params: Params,
  ): OwnSchemeProblem[] =>
    wrong ? [{ code, params: { name, ...params }, place: { part: 'indicators', index, key } }] : [];
  const within = (value: number, to: number): boolean => value >= 0 && value <= to;
  const rising = (steps ?? []).every(({ from }, place) => place === 0 || from > (steps?.[place - 1]?.from ?? 0));
  const nothing = counts?.whenNothing ?? null;
  const columns = counts === undefined ? [] : [counts.numerator, counts.denominator];
  return [
    ...at(
      'counts',
      'counts',
      columns.some((side) => side.length === 0 || side.some((names) => names.length === 0)),
      {},
    ),
    ...at('counts', 'counts-unit', counts !== undefined && unit === 'number', {}),
    ...at('counts', 'counts-nothing', nothing !== null && !within(nothing, max), { value: nothing ?? 0, max }),
    ...at('id', 'bad-id', !isIndicatorId(id), { id }),
    ...at('group', 'group-unknown', group !== null && scheme.groups.every((one) => one.id !== group), {
      group: group ?? '',
    }),
    ...at('max', 'bad-max', !(max > 0 && max <= 1e12), { value: max }),
    ...at('weight', 'bad-weight', adds === undefined && !(weight > 0 && weight <= 1e6), { value: weight }),
    ...at('threshold', 'bad-threshold', threshold !== null && !within(threshold, max), { value: threshold ?? 0, max }),
    ...at(
      'target',
      'bad-target',
      steps === undefined && (!within(target, most) || !within(worst, most) || target === worst),
      {
        target,
        worst,
        max: most,
      },
    ),
    ...at(
      'steps',
      'steps',
      steps !== undefined &&
        (steps.length === 0 || !rising || steps.some(({ points }) => points < 0 || points > mostPoints)),
      { weight: mostPoints },
    ),
  ];
}

function idProblems({ indicators }: Scheme): OwnSchemeProblem[] {
  const first = new Map<string, number>();
  return indicators.flatMap(({ id, name }, index): OwnSchemeProblem[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const other = indicators[before]?.name ?? '';
    return [{ code: 'id-twice', params: { id, name, other }, place: { part: 'indicators', index, key: 'id' } }];
  });
}

/** An indicator all of whose headings are an earlier one's would never be found. */
function headingProblems({ indicators }: Scheme): OwnSchemeProblem[] {
  const taken = new Map<string, string>();
  return indicators.flatMap(({ caption, name, aliases }, index): OwnSchemeProblem[] => {
    const own = [caption, name, ...aliases].map(plainText);
    const other = taken.get(own[0] ?? '') ?? '';
    const found = own.some((heading) => !taken.has(heading));
    for (const heading of own) if (!taken.has(heading)) taken.set(heading, name);
    if (found) return [];
    return [{ code: 'heading-taken', params: { name, other }, place: { part: 'indicators', index, key: 'caption' } }];
  });
}

function groupProblems(scheme: Scheme): OwnSchemeProblem[] {
  return scheme.groups.flatMap(({ id, caption, weight }, index): OwnSchemeProblem[] => {
    const at = (code: OwnSchemeProblem['code'], key: keyof HeaderGroup, params: Params = {}): OwnSchemeProblem => ({
      code,
      params: { group: caption, ...params },
      place: { part: 'groups', index, key },
    });
    const members = scheme.indicators.filter(({ group, adds }) => group === id && adds === undefined);
    const weights = sum(members.map((indicator) => weightOf(indicator, scheme)));
    const said = members.some((indicator) => indicator.weight !== undefined);
    return [
      ...(scheme.groups.findIndex((one) => one.id === id) < index ? [at('group-twice', 'id')] : []),
      ...(scheme.indicators.every(({ group }) => group !== id) ? [at('group-empty', 'id')] : []),
      ...(weight !== undefined && !(weight > 0) ? [at('bad-weight', 'weight', { name: caption, value: weight })] : []),
      ...(weight !== undefined && said && ![1, 100, weight].includes(weights)
        ? [at('group-weights', 'weight', { sum: weights, wanted: weight })]
        : []),
    ];
  });
}

function totalProblems(scheme: Scheme): OwnSchemeProblem[] {
  const { total, indicators, bands } = scheme;
  if (total === undefined || indicators.length === 0) return [];
  const { kind, max, start = 0 } = total;
  const { single, weighted } = weighed(scheme);
  const weights = sum([...single.map((indicator) => weightOf(indicator, scheme)), ...weighted.values()]);
  const said = weighted.size > 0 || single.some(({ weight }) => weight !== undefined);
  const addUp =
    kind === 'sum'
      ? sum([weights, start]) === max
      : kind !== 'weightedMean' || !said || [1, 100, max].includes(weights);
  return [
    ...(max > 0 && max <= 1e6 && start >= 0 && (kind === 'sum' || start === 0)
      ? []
      : [{ code: 'bad-scale' as const, params: { max }, place: { part: 'total', key: 'max' } as const }]),
    ...(addUp || kind === 'given'
      ? []
      : [
          {
            code: 'weights' as const,
            params: { sum: sum([weights, start]), wanted: kind === 'sum' ? max : 100 },
            place: { part: 'total', key: 'kind' } as const,
          },
        ]),
    ...(bandsCover(bands) && (bands[0]?.floor ?? 0) <= max
      ? []
      : [{ code: 'bands' as const, params: { max }, place: { part: 'bands', key: 'floor' } as const }]),
  ];
}

/** Everything that is wrong with a scheme of an office's own, each with its place; empty where it can be used. */
export function validateScheme(scheme: Scheme): readonly OwnSchemeProblem[] {
  const { id, indicators } = scheme;
  const place = { part: 'scheme', key: 'id' } as const;
  return [
    ...(!isOwnScheme(scheme) || id === 'auto' ? [{ code: 'shipped-id' as const, params: { id }, place }] : []),
    ...(indicators.length === 0 ? [{ code: 'no-indicators' as const, params: {}, place }] : []),
    ...indicators.flatMap((indicator, index) => indicatorProblems(indicator, index, scheme)),
    ...idProblems(scheme),
    ...headingProblems(scheme),
    ...groupProblems(scheme),
    ...totalProblems(scheme),
  ];
}

/** A place as it is written in a file: `indicators[2].weight`. */
export function placeText(place: SchemePlace): string {
  if (place.part === 'scheme') return place.key;
  if (place.part === 'bands') return 'bands';
  return 'index' in place ? `${place.part}[${place.index}].${place.key}` : `${place.part}.${place.key}`;
}
