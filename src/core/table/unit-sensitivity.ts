import type { RankedUnit } from './league-table';
import type { GradeBand, Indicator } from '../scheme/types';

/** A weight of a scheme: of an indicator, or of a group. */
export interface Weight {
  readonly name: string;
  readonly weight: number;
  /** The weighted group that an indicator is part of; null for one that counts for itself, and for a group. */
  readonly within: string | null;
  readonly id: string;
}

/** Ranks that a unit could have. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** How firmly a unit stands where it does. */
export interface UnitSensitivity {
  readonly unit: RankedUnit & { readonly total: number };
  /** Points to the next higher total; null for the first. */
  readonly toRank: number | null;
  /** Points over the next lower total; null for the last. */
  readonly overRank: number | null;
  /** The next higher grade and the points to it; null in the highest. */
  readonly toGrade: { readonly band: GradeBand; readonly points: number } | null;
  /** Ranks that it could have if one figure of its own were a step off; its own rank twice where none would change it. */
  readonly offBy: RankRange;
  /** What would change its rank so; `null` stands for the total, where it is given and not made of the indicators. */
  readonly flips: readonly (Indicator | null)[];
  /** Ranks over the range of weights, and the weights by which it has the best and the worst; null where the scheme has no weights of the office's own. */
  readonly overWeights: (RankRange & { readonly bestBy: Weight | null; readonly worstBy: Weight | null }) | null;
}
