import type { PlanValue } from '../appendix/sheet-plan';
import { vi } from '../catalogue/vi';
import { indicatorIn, isFixed, type HistoryColumn } from './columns';
import type { HistoryPeriod, HistoryRow } from './history';
import { historyVersion } from './migrations';

const words = vi.history;

function valueOf(
  column: HistoryColumn,
  { key, period, closedOn, provisional, scheme }: HistoryPeriod,
  row: HistoryRow,
): PlanValue {
  if (!isFixed(column)) return row.values[indicatorIn(column) ?? ''] ?? null;
  switch (column) {
    case 'key':
      return key;
    case 'period':
      return period.label;
    case 'kind':
      return words[`kind-${period.kind}`];
    case 'closedOn':
      return closedOn;
    case 'provisional':
      return provisional ? words.yes : null;
    case 'scheme':
      return scheme;
    case 'group':
      return words[`group-${row.group}`];
    case 'version':
      return historyVersion;
    case 'rank':
    case 'code':
    case 'name':
    case 'total':
    case 'grade':
      return row[column];
  }
}

/** Rows of some periods as they stand on the sheet; `columns[i]` is what the sheet's column i is, null where it is people's own. */
export function historyRows(
  periods: readonly HistoryPeriod[],
  columns: readonly (HistoryColumn | null)[],
): readonly (readonly PlanValue[])[] {
  return periods.flatMap((period) =>
    period.rows.map((row) => columns.map((column) => (column === null ? null : valueOf(column, period, row)))),
  );
}
