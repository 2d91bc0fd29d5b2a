import type { IndicatorId } from '../core/scheme';
import type { Period } from '../core/periods/period';

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
  readonly values: Readonly<Partial<Record<IndicatorId, number | null>>>;
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
  /** What the indicators are called, for the headings of those that no shipped scheme has. */
  readonly names?: Readonly<Partial<Record<IndicatorId, string>>>;
  /** The row of the whole first, then the units in their order. */
  readonly rows: readonly HistoryRow[];
}

/** What the indicators of some periods are called; the latest period's word counts. */
export function indicatorNames(periods: readonly HistoryPeriod[]): NonNullable<HistoryPeriod['names']> {
  return Object.assign({}, ...periods.map(({ names }) => names ?? {})) as NonNullable<HistoryPeriod['names']>;
}
