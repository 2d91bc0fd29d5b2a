import type { Settings } from './settings';
import { multiply, round, sum } from '../decimal';
import { countsSchemes } from '../scheme/counts-schemes';
import type { CountedIndicator, CountsScheme, PointsForm } from '../scheme/counts-types';
import type { Scheme } from '../scheme/types';

function adaptedForm(form: PointsForm, target: number | undefined): PointsForm {
  if (target === undefined || form.kind === 'givenRatio') return form;
  return target === 1 ? { kind: 'proportional' } : { kind: 'proportionalToTarget', target };
}

function adaptedPart(part: CountedIndicator, { countsMaxima, countsTargets }: Settings): CountedIndicator {
  const max = countsMaxima[part.code] ?? part.max;
  /* Full points for nothing to count stay full. */
  const whenNothing = part.whenNothing === part.max ? max : part.whenNothing;
  return { ...part, max, whenNothing, form: adaptedForm(part.form, countsTargets[part.code]) };
}

/** A scheme of counts with the office's own maxima, targets and grades; a group's maximum is the sum of its parts'. Whether it can be used is for `validateCountsScheme` to say. */
export function adaptCountsScheme(scheme: CountsScheme, settings: Settings): CountsScheme {
  const groups = scheme.groups.map((group) => {
    const parts = group.parts.map((part) => adaptedPart(part, settings));
    return { ...group, parts, max: sum(parts.map(({ max }) => max)) };
  });
  return {
    ...scheme,
    groups,
    bands: settings.bands === null ? scheme.bands : [...settings.bands].sort((a, b) => b.floor - a.floor),
  };
}

/** The scheme of the points that these counts make: where a maximum is another, so are its caption and, at the same share, its threshold. */
export function pointsSchemeFor(points: Scheme, counts: CountsScheme): Scheme {
  const maxima = new Map(counts.groups.map(({ id, max }) => [id, max]));
  return {
    ...points,
    indicators: points.indicators.map((indicator) => {
      const max = maxima.get(indicator.id) ?? indicator.max;
      if (max === indicator.max) return indicator;
      const threshold =
        indicator.threshold === null ? null : round(multiply(indicator.threshold, max / indicator.max), 2);
      return {
        ...indicator,
        max,
        threshold,
        caption: indicator.caption.replace(`(${indicator.max} điểm)`, `(${max} điểm)`),
      };
    }),
  };
}

/** A scheme of points with the maxima that the office has given to what its points are computed from. */
export function officeScheme(points: Scheme, settings: Settings): Scheme {
  const counts =
    Object.keys(settings.countsMaxima).length === 0
      ? undefined
      : countsSchemes.find(({ pointsScheme }) => pointsScheme === points.id);
  return counts === undefined ? points : pointsSchemeFor(points, adaptCountsScheme(counts, settings));
}
