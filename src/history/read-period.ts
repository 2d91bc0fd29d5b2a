import { cellName } from '../core/area';
import { bringUpToDate } from '../core/own-sheets/bring-up-to-date';
import type { Finding } from '../core/finding';
import { cellAt, type Grid } from '../core/grid';
import type { IndicatorId } from '../core/scheme';
import { cellFindings } from './cell-findings';
import { textOf } from './cell-text';
import { captionOf, columnOf, indicatorIn, type HistoryColumn } from './columns';
import { groupOf } from './groups';
import type { HistoryPeriod, HistoryRow } from './history';
import type { HistoryHeading } from './heading';
import { historyMigrations, type RowCells } from './migrations';
import type { IndexedPeriod } from './index-history';

/** Reads the rows of one period. An error where a cell is no number, or a unit is there twice. */
export function readPeriod(
  grid: Grid,
  { places, names }: HistoryHeading,
  { runs, ...known }: IndexedPeriod,
): { readonly record: HistoryPeriod; readonly findings: readonly Finding[] } {
  const seen = new Map<string, number>();
  const used = new Set<IndicatorId>();

  const present = Object.entries(places) as [HistoryColumn, number][];
  const indicators = [...present].sort(([, a], [, b]) => a - b).flatMap(([column]) => indicatorIn(column) ?? []);
  const cellsOf = (row: number): RowCells => {
    const cells: RowCells = Object.fromEntries(present.map(([column, place]) => [column, cellAt(grid, row, place)]));
    const { version } = cells;
    return bringUpToDate(cells, typeof version === 'number' ? version : 0, historyMigrations);
  };
  const { findings, find } = cellFindings(grid, { places });
  const numberIn = (cells: RowCells, row: number, column: HistoryColumn): number | null => {
    const value = cells[column] ?? null;
    if (typeof value === 'number' || value === null) return value;
    if (textOf(value) !== null)
      find('not-a-number', row, column, { value: String(value), column: captionOf(column, names) });
    return null;
  };
  const valuesIn = (cells: RowCells, row: number): HistoryRow['values'] => {
    const values: Partial<Record<IndicatorId, number | null>> = {};
    for (const id of indicators) {
      const value = numberIn(cells, row, columnOf(id));
      if (value !== null) used.add(id);
      values[id] = value;
    }
    return values;
  };
  const readRow = (row: number): HistoryRow[] => {
    const cells = cellsOf(row);
    const text = (column: HistoryColumn): string | null => textOf(cells[column] ?? null);
    const name = text('name');
    if (name === null) return [];
    const code = text('code');
    const group = groupOf(text('group'));
    const unit = `${group === 'summary' ? group : ''}|${code ?? ''}|${name}`;
    const twin = seen.get(unit);
    if (twin !== undefined) find('duplicate-unit', row, 'name', { name, other: cellName(twin, places.name ?? 0) });
    seen.set(unit, row);
    return [
      {
        group,
        name,
        code,
        total: numberIn(cells, row, 'total'),
        grade: text('grade'),
        rank: numberIn(cells, row, 'rank'),
        values: valuesIn(cells, row),
      },
    ];
  };

  const rows = runs.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap(readRow),
  );
  const found = indicators.filter((id) => used.has(id));
  const own = Object.entries(names).filter(([id]) => used.has(id));
  const record = { ...known, indicators: found, rows, ...(own.length > 0 && { names: Object.fromEntries(own) }) };
  return { record, findings };
}
