import { multiply } from '../decimal';
import { bands766 } from './bands-766';
import type { SchemeForm } from './scheme-schema';
import type { CountedHeadings, GradeBand, Indicator, Scheme } from './types';

/** The greatest number of a thing that is counted, where nobody has said one: a million million. */
export const mostOfAll = 1e12;

/** The greatest share of a plan, in percent: ten times of it. */
export const mostOfPlan = 1000;

function unitText(unit: Indicator['unit'], max: number, unitName: string | undefined): string {
  if (unit === 'percent') return ' (%)';
  if (unit === 'points') return ` (${max} điểm)`;
  return unitName === undefined ? '' : ` (${unitName})`;
}

function completeHeadings(headings: readonly (string | readonly string[])[]): CountedHeadings {
  return headings.map((names) => (typeof names === 'string' ? [names] : names));
}

function completeIndicator({
  caption,
  group,
  unit = 'points',
  max,
  counts,
  ...form
}: SchemeForm['indicators'][number]): Indicator {
  const sharesOfPlan = counts?.ofPlan === true && unit === 'percent';
  const most = max ?? (unit === 'number' ? mostOfAll : sharesOfPlan ? mostOfPlan : 100);
  const { id, name, threshold = null, aliases = [], ...rest } = form;
  const fullAtPlan = sharesOfPlan && max === undefined && form.steps === undefined && form.direction === undefined;
  return {
    id,
    caption: caption ?? `${name.toUpperCase()}${unitText(unit, most, form.unitName)}`,
    name,
    group: group ?? null,
    unit,
    max: most,
    ...(fullAtPlan && { target: 100 }),
    ...rest,
    ...(counts && {
      counts: {
        numerator: completeHeadings(counts.numerator),
        denominator: completeHeadings(counts.denominator),
        whenNothing: counts.whenNothing ?? null,
        ...(counts.ofPlan === true && { ofPlan: true as const }),
      },
    }),
    threshold,
    aliases,
  };
}

function completeBands(form: SchemeForm, max: number): readonly GradeBand[] {
  const given = form.bands?.map(({ label, fullLabel = label, floor }) => ({ label, fullLabel, floor }));
  const inPercent = given === undefined || form.bandsIn === 'percent';
  const scaled = (given ?? bands766).map((band) =>
    inPercent ? { ...band, floor: multiply(band.floor, max / 100) } : band,
  );
  return [...scaled].sort((a, b) => b.floor - a.floor);
}

/** The whole of a scheme of which people have written as much as they need: grades are those of 766 in percent of the scale, a total is the sum. */
export function completeScheme(form: SchemeForm): Scheme {
  const { id, version, name, source = '', groups = [], indicators, totalThreshold = null } = form;
  const total = { max: 100, ...(form.total ?? { kind: 'sum' as const }) };
  const ranged = ({
    unit = 'points',
    weight,
    direction,
    adds,
    target,
    worst,
    steps,
    counts,
  }: SchemeForm['indicators'][number]): boolean =>
    unit !== 'points' ||
    [weight, adds, ...(counts === undefined ? [direction, target, worst, steps] : [])].some(
      (part) => part !== undefined,
    );
  const plainSum =
    total.kind === 'sum' &&
    (total.start ?? 0) === 0 &&
    groups.every(({ weight }) => weight === undefined) &&
    !indicators.some(ranged);
  return {
    id,
    ...(version !== undefined && { version }),
    name,
    source,
    indicators: indicators.map(completeIndicator),
    groups,
    bands: completeBands(form, total.max),
    totalThreshold,
    /* Points of which nothing else is said are the parts of their sum. */
    additive: form.additive ?? plainSum,
    /* Points that add up to a total that is given are all that the schemes of 766 say of it. */
    ...((form.total !== undefined || !('additive' in form)) && { total }),
  };
}
