import { appendixPage } from '../appendix/page-setup';
import type { PlanValue, SheetPlan, StyleRun } from '../appendix/sheet-plan';
import { vi } from '../catalogue/vi';
import type { Area } from '../core/area';
import { captionOf, historyColumnsFor, textColumns, type HistoryColumn } from './columns';
import { historyRows } from './history-rows';
import { indicatorNames, type HistoryPeriod } from './history';

const leftColumns: ReadonlySet<HistoryColumn | null> = new Set(['period', 'group', 'name'] as const);
const widths: Readonly<Partial<Record<HistoryColumn, number>>> = {
  key: 13,
  period: 23,
  closedOn: 12,
  scheme: 13,
  group: 20,
  name: 30,
  rank: 8,
  grade: 11,
  version: 9,
  code: 13,
};
const [otherWidth, headingHeight, rowHeight] = [12, 45, 16];

/** A sheet “Lịch sử” with given rows below its heading; `columns[i]` is what column i is, null where it is people's own. */
export function layHistory(
  columns: readonly (HistoryColumn | null)[],
  titles: readonly (readonly PlanValue[])[],
  headings: readonly PlanValue[],
  rows: readonly (readonly PlanValue[])[],
): SheetPlan {
  const top = titles.length;
  const bottom = top + rows.length;
  const right = columns.length - 1;
  const whole: Area = { top: 0, left: 0, bottom, right };
  const columnsIn = (set: ReadonlySet<HistoryColumn | null>): Area[] =>
    columns.flatMap((column, index) =>
      set.has(column) && bottom > top ? [{ top: top + 1, left: index, bottom, right: index }] : [],
    );
  const styles: readonly StyleRun[] = [
    { areas: [whole], style: { fontName: 'Times New Roman', fontSize: 11, vertical: 'middle', horizontal: 'center' } },
    { areas: top > 0 ? [{ ...whole, bottom: top - 1 }] : [], style: { horizontal: 'left' } },
    {
      areas: [{ ...whole, top, bottom: top }],
      style: { bold: true, wrap: true, numberFormat: '@', border: true, fill: '#E7E6E6' },
    },
    { areas: columnsIn(textColumns), style: { numberFormat: '@' } },
    { areas: columnsIn(leftColumns), style: { horizontal: 'left' } },
  ];
  return {
    name: vi.history.sheet,
    values: [...titles, headings, ...rows],
    merges: [],
    styles: styles.filter(({ areas }) => areas.length > 0),
    columnWidths: columns.map((column) => (column === null ? undefined : widths[column]) ?? otherWidth),
    rowHeights: [...titles.map(() => rowHeight), headingHeight, ...rows.map(() => rowHeight)],
    frozenRows: top + 1,
    page: { ...appendixPage(0), repeatRows: { first: top, last: top } },
  };
}

/**
 * A new sheet “Lịch sử”: one heading row at the top, then a row for each unit and period, the latest period last; nothing merged, no blank row, so that filters and
 * pivot tables take it as it is.
 */
export function planHistory(periods: readonly HistoryPeriod[]): SheetPlan {
  const columns = historyColumnsFor(periods);
  const names = indicatorNames(periods);
  const headings = columns.map((column) => captionOf(column, names));
  return layHistory(columns, [], headings, historyRows(periods, columns));
}
