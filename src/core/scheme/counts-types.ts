import type { GradeBand, IndicatorId } from './types';

/** A name or a sentence of a scheme, in both languages of the screen. */
export interface SchemeText {
  readonly vi: string;
  readonly en: string;
}

/**
 * How a share n/d becomes points of at most `max`. The set is closed: a new decision is a new data file that uses these.
 *
 * - `proportional`: max × n/d
 * - `proportionalToTarget`: max × (n/d)/target, at most max; the target is over 0 and at most 1, with at most two decimals
 * - `givenRatio`: max × ratio/100, where only the ratio is published, without counts
 */
export type PointsForm =
  | { readonly kind: 'proportional' }
  | { readonly kind: 'proportionalToTarget'; readonly target: number }
  | { readonly kind: 'givenRatio' };

/** What one more of a numerator is: a dossier (hồ sơ), a procedure (TTHC), a service, a petition (phản ánh, kiến nghị). */
export type CountedThing = 'dossier' | 'formality' | 'service' | 'petition';

/** A sub-indicator: counts in, points out. */
export interface CountedIndicator {
  /** Code of the national portal, or ours where the portal publishes none. Unique in the scheme. */
  readonly code: string;
  readonly name: SchemeText;
  /** Greatest points, above 0, at most two decimals. */
  readonly max: number;
  readonly form: PointsForm;
  /** Points where the denominator is 0; null: not counted at all, which is never 0. */
  readonly whenNothing: number | null;
  readonly counted: CountedThing;
  /** What to do to raise the numerator; `{count}` stands for how many more. */
  readonly action: SchemeText;
  /** True where a commune is given its province's value, so that it can't raise it by itself. */
  readonly provincial: boolean;
  /** Headings that, added up, make the numerator; each with the other names by which it is known. */
  readonly numerator: readonly (readonly string[])[];
  /** The same for the denominator. */
  readonly denominator: readonly (readonly string[])[];
}

/** What a reader of counts has to know of a sub-indicator: what it and its counts are called. */
export interface CountedNames extends Pick<
  CountedIndicator,
  'code' | 'name' | 'max' | 'numerator' | 'denominator' | 'whenNothing'
> {
  /** `own`: by a rule of the office's own. */
  readonly form: { readonly kind: PointsForm['kind'] | 'own' };
  /** As {@link IndicatorCounts} has it. */
  readonly ofPlan?: true;
  /** Further names of the indicator. */
  readonly otherNames?: readonly string[];
}

/** A group of them. */
export interface GroupNames extends Pick<CountsGroup, 'id' | 'code' | 'name' | 'max'> {
  readonly parts: readonly CountedNames[];
}

/** What the counts of a scheme are called; a {@link CountsScheme} says how they become points besides. */
export interface CountNames extends Pick<CountsScheme, 'pointsScheme'> {
  readonly groups: readonly GroupNames[];
}

/** A group of points; its maximum is the sum of its parts' maxima. */
export interface CountsGroup {
  /** Indicator of the appendix that these points are. */
  readonly id: IndicatorId;
  /** Code of the national portal's tools: “CKMB”. */
  readonly code: string;
  readonly name: SchemeText;
  readonly max: number;
  readonly parts: readonly CountedIndicator[];
}

/** From counts to points, as data. Another decision, or another version of the portal's formulas, is another file. */
export interface CountsScheme {
  readonly id: string;
  readonly name: string;
  /** Where the formulas come from. */
  readonly source: string;
  /** Id of the {@link Scheme} whose columns the groups' points fill; it has an indicator for each group, with the group's maximum. */
  readonly pointsScheme: string;
  readonly groups: readonly CountsGroup[];
  /** Highest floor first; the last floor is 0. */
  readonly bands: readonly GradeBand[];
  /** A recomputed value further than this from the published one is a finding. In points. */
  readonly tolerance: number;
}
