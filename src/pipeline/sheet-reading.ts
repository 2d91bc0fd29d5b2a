import type { CountedUnit } from '../core/counted-unit';
import type { Dataset } from '../core/dataset';
import type { Finding } from '../core/finding';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { CountsReading } from '../intake/counts/read-counts';
import type { Interpretation } from '../intake/interpretation';

/** What a sheet says, whether it has points or the counts that they come from. */
export interface SheetReading {
  readonly dataset: Dataset | null;
  /** What was read in spite of errors. */
  readonly partial: Dataset | null;
  readonly findings: readonly Finding[];
  /** How each table of points was understood; none where it has counts. */
  readonly interpretations: readonly Interpretation[];
  /** Units with their counts and published points, the row of the whole among them; null where there are no counts. */
  readonly counted: readonly CountedUnit[] | null;
  /** By which points come from those counts, as the office has adapted it; null as `counted` is. */
  readonly countsScheme: CountsScheme | null;
  /** Units with the counts behind indicators of the office's own, published values among them; null where there are none. */
  readonly ownCounted: readonly CountedUnit[] | null;
  /** True where the figures of the table are computed from counts, and stand in no cell. */
  readonly computed: boolean;
  /** What of the first sheet reads as counts, whether or not anything could be made of them. */
  readonly counts: CountsReading | null;
}
