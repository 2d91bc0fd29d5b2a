import type { Counts } from './counts';

/** Published points by code of sub-indicator, id of group, or `total`. */
export type OfficialPoints = Readonly<Partial<Record<string, number>>>;

/** One unit's counts as a sheet has them. */
export interface CountedUnit {
  /** As it stands in the sheet, without its code. */
  readonly name: string;
  readonly code: string | null;
  /** Row of its name, or of the first of its rows, counted from 0. */
  readonly row: number;
  readonly counts: Counts;
  /** Published points that stand beside the counts. */
  readonly official: OfficialPoints;
}
