import type { ColumnId, IndicatorId } from '../core/scheme';
import type { Period } from '../core/period';

/** Who a row is ranked among; `summary` is the row of the whole. */
export type HistoryGroup = 'summary' | 'all' | 'department' | 'commune';

/** One unit in one period. null means that nothing was published; it is never 0. */
export interface HistoryRow {
  readonly group: HistoryGroup;
  readonly name: string;
  readonly code: string | null;
  readonly total: number | null;
  /** As it was printed: “TB”. */
  readonly grade: string | null;
  readonly rank: number | null;
  readonly values: Readonly<Partial<Record<Exclude<ColumnId, 'total' | 'grade'>, number | null>>>;
}

/** One period as it was ranked. */
export interface HistoryPeriod {
  /** See `periodKey`: 2024-05-W01; unique in a history. */
  readonly key: string;
  readonly period: Period;
  /** `YYYY-MM-DD`. */
  readonly closedOn: string | null;
  /** Taken before the period was over (tạm tính). */
  readonly provisional: boolean;
  /** Id of the scheme; null where it is not known. */
  readonly scheme: string | null;
  readonly indicators: readonly IndicatorId[];
  /** The row of the whole first, then the units in their order. */
  readonly rows: readonly HistoryRow[];
}
