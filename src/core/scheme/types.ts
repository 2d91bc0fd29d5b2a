/**
 * Code of an indicator, which a scheme chooses for itself; none of the ids that columns of every table have (see `reservedIds`). A group of the portal and the
 * report's percentage of the same thing share an id.
 */
export type IndicatorId = string & Record<never, never>;

/** A column of the result: an indicator, `total` or `grade`. */
export type ColumnId = IndicatorId;

/** A grade and the least total that earns it; the floor belongs to the grade. */
export interface GradeBand {
  /** As printed in the table: “TB”. */
  readonly label: string;
  /** Written out: “TRUNG BÌNH”. */
  readonly fullLabel: string;
  /** 0 to the greatest total. */
  readonly floor: number;
}

/** A caption over several columns of the appendix. */
export interface HeaderGroup {
  readonly id: string;
  /** As printed, target included: “SỐ HÓA HỒ SƠ (80%)”. */
  readonly caption: string;
  /** Points or weight of all its indicators together, which then share it by their own weights; undefined: each counts for itself. */
  readonly weight?: number;
}

/** One indicator of a scheme: what its column is called, what it may hold, and when a value is weak. */
export interface Indicator {
  readonly id: IndicatorId;
  /** As printed in the appendix. */
  readonly caption: string;
  /** Name in a sentence: “Công khai, minh bạch”. */
  readonly name: string;
  /** What its column is called on the sheet “Cấu hình”; undefined: its name. */
  readonly label?: string;
  /** Heading of its column on the sheet “Lịch sử”, which schemes may share; undefined: made of its name and its code. */
  readonly historyCaption?: string;
  /** {@link HeaderGroup.id} it is printed under, null for a column of its own. */
  readonly group: string | null;
  readonly unit: 'percent' | 'points' | 'number';
  /** What a plain number counts: “triệu đồng”. */
  readonly unitName?: string;
  /** Greatest value: 100 for a percentage, else the maximum of points, or of what is counted. The least is 0. */
  readonly max: number;
  /** Points of the total, or the weight in it, that a full value has; undefined: `max` for points, 1 for anything else. */
  readonly weight?: number;
  /** `less`: a smaller value is better; undefined: a greater one is. */
  readonly direction?: 'less';
  /** A bonus is added to the total and a penalty taken away, outside all weights; where nothing was published nothing is added. */
  readonly adds?: 'bonus' | 'penalty';
  /** The value from which an indicator is full; undefined: `max`, or 0 where less is better. */
  readonly target?: number;
  /** The value at which it has nothing; undefined: 0, or `max` where less is better. In between it grows evenly. */
  readonly worst?: number;
  /** Points of at most `weight` by steps instead: those of the last step whose `from` the value has reached. */
  readonly steps?: readonly Step[];
  /** A unit's value under it is weak, above it where less is better; null: never weak. */
  readonly threshold: number | null;
  /** Where its value is not in the sheet but comes from counts; undefined: it is in the sheet. */
  readonly counts?: IndicatorCounts;
  /** Headings by which the column is known, without regard to case, diacritics and punctuation; “Nhóm › Cột” names it by the headings over one another. */
  readonly aliases: readonly string[];
}

/** A step of an indicator: from this value on it has so many points. */
export interface Step {
  readonly from: number;
  readonly points: number;
}

/** Headings that, added up, give one number; each with the other names by which it is known. */
export type CountedHeadings = readonly (readonly string[])[];

/**
 * What an indicator's value is computed from: the share of the numerator in the denominator, in percent. Of a percentage the share is the value; of points, `target`, `worst`, `steps`
 * and `direction` say what a share is worth, of at most `max`.
 */
export interface IndicatorCounts {
  readonly numerator: CountedHeadings;
  readonly denominator: CountedHeadings;
  /** The value where the denominator is 0, from 0 to `max`; null: none, which is never 0. */
  readonly whenNothing: number | null;
  /** The denominator is a plan: the numerator may exceed it, and neither need be whole (amounts of money). */
  readonly ofPlan?: true;
}

/** How the total comes about. */
export interface TotalRule {
  /**
   * - `given`: published, as it stands in the sheet
   * - `sum`: the points of all, and `start`
   * - `weightedMean`: the weighted mean of what share each has of its full value
   * - `scaledSum`: the sum of the points in proportion to the sum of their maxima
   */
  readonly kind: 'given' | 'sum' | 'weightedMean' | 'scaledSum';
  /** Greatest total without bonuses: 100, 84 …. */
  readonly max: number;
  /** Points that everybody has at the beginning, for a `sum`; undefined: 0. */
  readonly start?: number;
}

/** A set of indicators as some decision or report has it. Data only: another decision is another file. */
export interface Scheme {
  readonly id: string;
  /** Tells an office's own schemes of one id apart: their totals are not compared. */
  readonly version?: string;
  readonly name: string;
  /** Where the figures of this scheme come from. */
  readonly source: string;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly HeaderGroup[];
  /** Highest floor first; the last floor is 0. */
  readonly bands: readonly GradeBand[];
  /** A unit's total under it is weak, and so is its grade; null: never. */
  readonly totalThreshold: number | null;
  /** True where the indicators are points that add up to the total. */
  readonly additive: boolean;
  /** Undefined: the total is given, out of 100; of points that add up to it, their sum where it is not. */
  readonly total?: TotalRule;
}
