import { sum } from '../core/decimal';
import type { IndicatorId } from '../core/scheme';
import type { CountedIndicator, CountsGroup, CountsScheme } from '../core/scheme/counts-types';
import { indicatorsOf } from '../core/scheme/counts-schemes';
import type { OfficialPoints } from '../core/counted-unit';
import { evidenceOf, type CountProblem, type Counts, type Evidence } from '../core/counts';
import { fromHundredths, shareExact, shareHundredths, sumPublished } from './share-points';

/** Points of one sub-indicator. */
export interface PartPoints {
  /** {@link CountedIndicator.code} */
  readonly code: string;
  readonly max: number;
  /** As published, two decimals; null: not counted or not known, never 0. */
  readonly points: number | null;
  /** Before rounding, to 15 digits. */
  readonly exact: number | null;
  /** `nothing`: the denominator is 0, so that the scheme's fixed points apply; `published`: without counts, but with published points. */
  readonly state: Evidence['state'] | 'published';
}

/** Points of a group. */
export interface GroupPoints {
  readonly id: IndicatorId;
  readonly max: number;
  /** Sum of the parts as published; null where a part is not known, or none is counted. */
  readonly points: number | null;
  /** Sum of the parts before rounding. */
  readonly exact: number | null;
  /** False where a count is missing or can't be, and no points are published, so that the group is not known. */
  readonly known: boolean;
  /** True where the points are the published ones, since the counts do not give them. */
  readonly published: boolean;
  readonly parts: readonly PartPoints[];
}

/** What a scheme makes of one unit's counts. */
export interface UnitPoints {
  /** {@link CountsScheme.id}: points of different schemes are never compared. */
  readonly scheme: string;
  /** Sum of the groups' points; null where one of them is not known. */
  readonly total: number | null;
  readonly exact: number | null;
  readonly groups: readonly GroupPoints[];
  readonly problems: readonly CountProblem[];
}

/**
 * Points of one unit. Never throws on data: counts that are missing or can't be are problems, and whatever depends on them is null. A part that is not
 * counted (nothing to count, and no points for that) takes no part in sums.
 *
 * @param published - Points that stand for counts which are missing, of a part or of a whole group; beside counts they change nothing.
 */
export function pointsOf(scheme: CountsScheme, counts: Counts, published: OfficialPoints = {}): UnitPoints {
  const problems: CountProblem[] = [];
  const groups = scheme.groups.map((group) => groupPoints(group, counts, published, problems));
  const codes = new Set(indicatorsOf(scheme).map((indicator) => indicator.code));
  for (const code of Object.keys(counts)) {
    if (!codes.has(code)) problems.push({ code: 'unknown-indicator', indicator: code, field: null, value: null });
  }
  const known = groups.every((group) => group.known);
  const { points: total, exact } = sumsOf(groups, known);
  return { scheme: scheme.id, total, exact, groups, problems };
}

function groupPoints(
  group: CountsGroup,
  counts: Counts,
  published: OfficialPoints,
  problems: CountProblem[],
): GroupPoints {
  const own: CountProblem[] = [];
  const parts = group.parts.map((indicator) => {
    const evidence = evidenceOf(indicator, counts[indicator.code]);
    const given = published[indicator.code];
    if (evidence.state === 'missing' && given !== undefined) return givenPart(indicator, given);
    if ('problems' in evidence) own.push(...evidence.problems);
    return partPoints(indicator, evidence);
  });
  const counted = parts.every(({ state }) => state !== 'missing' && state !== 'wrong');
  const given = published[group.id];
  const stands = !counted && given !== undefined;
  problems.push(...(stands ? own.filter(({ code }) => code !== 'missing') : own));
  const sums = stands ? { points: given, exact: given } : sumsOf(parts, counted);
  return { id: group.id, max: group.max, ...sums, known: counted || stands, published: stands, parts };
}

function givenPart({ code, max }: CountedIndicator, points: number): PartPoints {
  return { code, max, points, exact: points, state: 'published' };
}

function partPoints(indicator: CountedIndicator, evidence: Evidence): PartPoints {
  const { code, max } = indicator;
  const { state } = evidence;
  if (state === 'share') {
    const { numerator, denominator } = evidence;
    return {
      code,
      max,
      state,
      points: fromHundredths(shareHundredths(indicator, numerator, denominator)),
      exact: shareExact(indicator, numerator, denominator),
    };
  }
  const points = state === 'nothing' ? indicator.whenNothing : null;
  return { code, max, state, points, exact: points };
}

type Sums = Pick<GroupPoints, 'points' | 'exact'>;

function sumsOf(items: readonly Sums[], known: boolean): Sums {
  const points = items.flatMap((item) => item.points ?? []);
  if (!known || points.length === 0) return { points: null, exact: null };
  return { points: sumPublished(points), exact: sum(items.flatMap((item) => item.exact ?? [])) };
}
