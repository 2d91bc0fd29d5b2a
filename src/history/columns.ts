import { vi } from '../catalogue/vi';
import type { IndicatorId } from '../core/scheme';

const indicatorColumns: readonly IndicatorId[] = [
  'transparency',
  'timeliness',
  'onlineService',
  'onlinePayment',
  'digitization',
  'reuse',
  'certifiedCopy',
  'satisfaction',
];

/** Columns of the sheet “Lịch sử”, in their order. */
export const historyColumns = [
  'key',
  'period',
  'kind',
  'closedOn',
  'provisional',
  'scheme',
  'group',
  'rank',
  'code',
  'name',
  'total',
  'grade',
  ...indicatorColumns,
  'version',
] as const;

export type HistoryColumn = (typeof historyColumns)[number];

/** Columns whose cells are text, whatever they look like. */
export const textColumns: ReadonlySet<HistoryColumn | null> = new Set([
  'key',
  'period',
  'kind',
  'closedOn',
  'provisional',
  'scheme',
  'group',
  'code',
  'name',
  'grade',
] as const);

/** True for a column of an indicator. */
export function isIndicator(column: HistoryColumn): column is IndicatorId {
  return indicatorColumns.some((id) => id === column);
}

/** The heading of a column. It is by these that a column is found again, wherever people have moved it. */
export function captionOf(column: HistoryColumn): string {
  return vi.history[column];
}
