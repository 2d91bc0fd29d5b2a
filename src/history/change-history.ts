import type { PlanValue } from '../appendix/sheet-plan';
import { captionOf, historyColumnsFor, type HistoryColumn } from './columns';
import { indicatorNames } from './history';
import { historyRows } from './history-rows';
import type { HistoryPeriod } from './history';
import type { HistoryIndex, IndexedPeriod, RowRun } from './index-history';

/** What some periods change on a sheet “Lịch sử” that is there: nothing but their own rows is ever touched. */
export interface HistoryChange {
  /** What each column of the sheet is, as far as ours go; null where it is people's own. */
  readonly columns: readonly (HistoryColumn | null)[];
  /** Headings of columns that the sheet lacks (it may be of an older version), to be written into its heading row. */
  readonly headings: readonly { readonly column: number; readonly caption: string }[];
  /** Rows to go under the table: as many cells as there are columns. */
  readonly rows: readonly (readonly PlanValue[])[];
  /** Rows of the same periods, to be deleted when the new ones stand, the lowest first. */
  readonly removed: readonly RowRun[];
}

/** Periods that the history has already. */
export function knownPeriods({ periods }: HistoryIndex, records: readonly HistoryPeriod[]): readonly IndexedPeriod[] {
  const keys = new Set(records.map(({ key }) => key));
  return periods.filter(({ key }) => keys.has(key));
}

/** Adds periods to a history, each instead of its earlier self. `width`: used columns of the sheet, behind which new ones go. */
export function changeHistory(index: HistoryIndex, width: number, records: readonly HistoryPeriod[]): HistoryChange {
  const { places } = index.heading;
  const missing = historyColumnsFor(records).filter((column) => places[column] === undefined);
  const names = indicatorNames(records);
  const headings = missing.map((column, offset) => ({ column: width + offset, caption: captionOf(column, names) }));
  const known = new Map(
    (Object.entries(places) as [HistoryColumn, number][]).map(([column, place]) => [place, column]),
  );
  const end = headings.length > 0 ? width + missing.length : Math.max(...known.keys()) + 1;
  const columns = Array.from(
    { length: end },
    (_, place): HistoryColumn | null => (place < width ? known.get(place) : missing[place - width]) ?? null,
  );
  const removed = knownPeriods(index, records)
    .flatMap(({ runs }) => runs)
    .sort((a, b) => b.top - a.top);
  return { columns, headings, rows: historyRows(records, columns), removed };
}
