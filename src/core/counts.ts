import { multiply } from './decimal';
import type { CountedNames } from './scheme/counts-types';

/** Nothing that a nation counts in a year comes near it; up to here points are exact. */
const most = 1_000_000_000;

/** What was counted, whole numbers up to a thousand million, or, where only that is published, the share in percent (0 to 100, seven decimals count). */
export type Count = { readonly numerator: number; readonly denominator: number } | { readonly ratio: number };

/** Counts of one unit by {@link CountedIndicator.code}; null or left out: not published, which is never 0. */
export type Counts = Readonly<Partial<Record<string, Count | null>>>;

/** Why a count can't be used. */
export type CountFault =
  | 'missing'
  | 'not-a-number'
  | 'negative'
  | 'not-whole'
  | 'too-large'
  | 'over-denominator'
  | 'ratio-out-of-range'
  | 'unknown-indicator';

/** A count that is missing or can't be. */
export interface CountProblem {
  readonly code: CountFault;
  /** {@link CountedIndicator.code} */
  readonly indicator: string;
  readonly field: 'numerator' | 'denominator' | 'ratio' | null;
  /** The figure that can't be; null where there is none. */
  readonly value: number | null;
}

/** What one indicator's count says: a share to be turned into points, nothing to count, or nothing that can be used. */
export type Evidence =
  | { readonly state: 'share'; readonly numerator: number; readonly denominator: number; readonly whole: boolean }
  | { readonly state: 'nothing' }
  | { readonly state: 'missing' | 'wrong'; readonly problems: readonly CountProblem[] };

/** Judges one count. A ratio is a share of 100 percent, in which nothing whole was counted. */
export function evidenceOf(
  indicator: Pick<CountedNames, 'code' | 'ofPlan'>,
  count: Count | null | undefined,
): Evidence {
  const problem = (code: CountFault, field: CountProblem['field'], value: number | null): CountProblem => ({
    code,
    indicator: indicator.code,
    field,
    value,
  });
  if (count === null || count === undefined) return { state: 'missing', problems: [problem('missing', null, null)] };
  if ('ratio' in count) {
    const { ratio } = count;
    if (!Number.isFinite(ratio)) return { state: 'wrong', problems: [problem('not-a-number', 'ratio', ratio)] };
    if (ratio < 0 || (ratio > 100 && indicator.ofPlan === undefined))
      return { state: 'wrong', problems: [problem('ratio-out-of-range', 'ratio', ratio)] };
    return { state: 'share', numerator: Math.round(multiply(ratio, most / 100)), denominator: most, whole: false };
  }
  const { numerator, denominator } = count;
  const problems = (['numerator', 'denominator'] as const).flatMap((field) => {
    const fault = numberFault(count[field], indicator.ofPlan);
    return fault === null ? [] : [problem(fault, field, count[field])];
  });
  if (problems.length === 0 && numerator > denominator && indicator.ofPlan === undefined)
    problems.push(problem('over-denominator', 'numerator', numerator));
  if (problems.length > 0) return { state: 'wrong', problems };
  return denominator === 0 ? { state: 'nothing' } : { state: 'share', numerator, denominator, whole: true };
}

/** A plan and what came of it may be amounts: of any decimals, and a thousand times as large. */
function numberFault(value: number, ofPlan: true | undefined): CountFault | null {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (value < 0) return 'negative';
  if (!Number.isInteger(value) && ofPlan === undefined) return 'not-whole';
  return value > (ofPlan === undefined ? most : most * 1000) ? 'too-large' : null;
}
