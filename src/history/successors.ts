import type { Grid } from '../core/grid';
import { cellAt } from '../core/grid';
import { textOf } from './cell-text';
import type { HistoryChange } from './change-history';
import type { HistoryColumn } from './columns';
import type { HistoryIndex } from './index-history';

const unitColumns: readonly HistoryColumn[] = ['group', 'code', 'name'];

/** Of each row that a change takes away the place of the new row of the same unit and period; a unit that is there twice has none. Rows are counted from 0. */
export function successors(
  grid: Grid,
  { heading, periods }: HistoryIndex,
  { columns, rows }: Pick<HistoryChange, 'columns' | 'rows'>,
): ReadonlyMap<number, number> {
  const unitAt = (at: (column: HistoryColumn) => string | null): string =>
    unitColumns.map((column) => at(column) ?? '').join('\n');
  const keyAt = columns.indexOf('key');
  const places = new Map<string, number | null>();
  rows.forEach((row, index) => {
    const unit = unitAt((column) => textOf(row[columns.indexOf(column)] ?? null));
    const known = `${String(row[keyAt])}\n${unit}`;
    places.set(known, places.has(known) ? null : index);
  });
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { key, runs } of periods)
    for (const { top, bottom } of runs)
      for (let row = top; row <= bottom; row += 1) {
        const unit = unitAt((column) => {
          const place = heading.places[column];
          return place === undefined ? null : textOf(cellAt(grid, row, place));
        });
        const place = places.get(`${key}\n${unit}`) ?? null;
        if (place === null || taken.has(place)) continue;
        taken.add(place);
        found.set(row, place);
      }
  return found;
}
