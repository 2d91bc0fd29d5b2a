import type { CountedUnit } from '../core/counted-unit';
import { indicatorsOf } from '../core/scheme/counts-schemes';
import type { CountsScheme } from '../core/scheme/counts-types';
import { officialDifferences, type OfficialDifference } from './official-differences';
import { pointsOf } from './points-of';

/** What a unit's counts lack, and where they leave its published points; names as the scheme has them. */
export interface CountsCheck {
  readonly unit: CountedUnit;
  /** Indicators without counts, and without published points that stand for them. */
  readonly missing: readonly string[];
  readonly differences: readonly (OfficialDifference & { readonly name: string })[];
}

/** @param others - Codes and ids of groups whose maxima are not the scheme's: their points are not compared. */
export function checkCounts(scheme: CountsScheme, unit: CountedUnit, others: ReadonlySet<string>): CountsCheck {
  const names = new Map<string, string>([
    ...scheme.groups.map(({ id, name }) => [id, name.vi] as const),
    ...indicatorsOf(scheme).map(({ code, name }) => [code, name.vi] as const),
  ]);
  const points = pointsOf(scheme, unit.counts, unit.official);
  const skipped = new Set<string>(
    scheme.groups.flatMap(({ id, parts }) =>
      others.has(id) || parts.some(({ code }) => others.has(code)) ? [id, 'total', ...others] : [],
    ),
  );
  return {
    unit,
    missing: points.problems.flatMap(({ code, indicator }) =>
      code === 'missing' ? [names.get(indicator) ?? indicator] : [],
    ),
    differences: officialDifferences(scheme, points, unit.official).flatMap((difference) =>
      skipped.has(difference.of) ? [] : [{ ...difference, name: names.get(difference.of) ?? difference.of }],
    ),
  };
}
