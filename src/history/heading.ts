import type { CellValue } from '../core/grid';
import { plainText } from '../core/text/plain-text';
import type { IndicatorId } from '../core/scheme';
import { captionOf, columnOf, historyColumns, ownIndicatorIn, type HistoryColumn } from './columns';

/** Where the heading of a history stands, and its columns; rows and columns are counted from 0. */
export interface HistoryHeading {
  readonly row: number;
  readonly places: Readonly<Partial<Record<HistoryColumn, number>>>;
  /** What the office's own indicators are called, by their headings. */
  readonly names: Readonly<Partial<Record<IndicatorId, string>>>;
}

/** Rows at the top among which the heading is looked for: people put titles above it. */
export const searchedRows = 30;
/** Columns among which its captions are looked for, where a host has to ask for them. */
export const searchedColumns = 100;
/** No other sheet has these together. */
const needed: readonly HistoryColumn[] = ['key', 'group', 'name', 'total'];

function placesIn(row: readonly CellValue[]): Omit<HistoryHeading, 'row'> | null {
  const captions = row.map((value) => (typeof value === 'string' ? plainText(value) : ''));
  const shipped = historyColumns.flatMap((column) => {
    const place = captions.indexOf(plainText(captionOf(column)));
    return place < 0 ? [] : [[column, place] as const];
  });
  const own = row.flatMap((value, place) => {
    const found = typeof value === 'string' ? ownIndicatorIn(value) : null;
    return found === null ? [] : [{ ...found, place }];
  });
  const places: HistoryHeading['places'] = Object.fromEntries([
    ...own.map(({ id, place }) => [columnOf(id), place] as const).reverse(),
    ...shipped,
  ]);
  const names = Object.fromEntries(own.map(({ id, name }) => [id, name]));
  return needed.every((column) => places[column] !== undefined) ? { places, names } : null;
}

/** The heading of a sheet “Lịch sử”, by its words, wherever people have moved it; null for any other sheet. */
export function findHeading(cells: readonly (readonly CellValue[])[]): HistoryHeading | null {
  for (const [row, values] of cells.slice(0, searchedRows).entries()) {
    const found = placesIn(values);
    if (found) return { row, ...found };
  }
  return null;
}
