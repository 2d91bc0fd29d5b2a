/**
 * Code of an indicator, which a scheme chooses for itself; none of the ids that columns of every table have (see `reservedIds`). A group of the portal and the
 * report's percentage of the same thing share an id.
 */
export type IndicatorId = string;

/** A column of the result: an indicator, `total` or `grade`. */
export type ColumnId = IndicatorId;

/** A grade and the least total that earns it; the floor belongs to the grade. */
export interface GradeBand {
  /** As printed in the table: “TB”. */
  readonly label: string;
  /** Written out: “TRUNG BÌNH”. */
  readonly fullLabel: string;
  /** 0 to 100. */
  readonly floor: number;
}

/** A caption over several columns of the appendix. */
export interface HeaderGroup {
  readonly id: string;
  /** As printed, target included: “SỐ HÓA HỒ SƠ (80%)”. */
  readonly caption: string;
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
  readonly unit: 'percent' | 'points';
  /** Greatest value: 100 for a percentage, else the maximum of points. */
  readonly max: number;
  /** A unit's value under it is weak; null: never weak. */
  readonly threshold: number | null;
  /** Headings by which the column is known, without regard to case, diacritics and punctuation. */
  readonly aliases: readonly string[];
}

/** A set of indicators as some decision or report has it. Data only: another decision is another file. */
export interface Scheme {
  readonly id: string;
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
}
