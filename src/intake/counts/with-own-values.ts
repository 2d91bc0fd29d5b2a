import { evidenceOf } from '../../core/counts';
import type { CountedUnit } from '../../core/counted-unit';
import { divide } from '../../core/decimal';
import { cellKey, type CellValue, type Grid } from '../../core/grid';
import { ownCountNames, valueOfCount } from '../../core/scheme/own-counts';
import type { Indicator, Scheme } from '../../core/scheme/types';
import type { Settings } from '../../core/settings';
import { readCounts, type CountsReading } from './read-counts';

/** A sheet in which the values of an office's own indicators stand where their counts stood. */
export interface SheetOfValues {
  readonly grid: Grid;
  /** Null where the sheet has no counts: then it is as it came. */
  readonly counts: CountsReading | null;
}

/** Where each value is to stand: in the first of its count's columns that no other has, else behind the last. */
function columnsOfValues(
  indicators: readonly Indicator[],
  { places }: Pick<CountsReading, 'places'>,
  width: number,
): ReadonlyMap<Indicator, number> {
  const columns = new Map<Indicator, number>();
  let next = width;
  for (const indicator of indicators) {
    const taken = new Set(columns.values());
    columns.set(indicator, places.get(indicator.id)?.find((column) => !taken.has(column)) ?? next++);
  }
  return columns;
}

/** What a unit has by its counts, published points first; null where they give none, or can't be. */
export function ownValueOf(indicator: Indicator, { counts, official }: CountedUnit): number | null {
  const published = official[indicator.id];
  if (published !== undefined) return published;
  const count = counts[indicator.id] ?? null;
  const { state } = evidenceOf({ code: indicator.id, ...indicator.counts }, count);
  return count === null || state === 'missing' || state === 'wrong' ? null : valueOfCount(indicator, count);
}

/**
 * Puts the values of counted indicators into a sheet, under their own captions, in the place of their counts; so that one reader of points reads what is given and what is
 * computed. Of a row per unit and indicator the first row of each unit is left, with all its values.
 */
export function withOwnValues(grid: Grid, scheme: Scheme, settings: Settings): SheetOfValues {
  const names = ownCountNames(scheme);
  const counts = names && readCounts(grid, names, settings);
  if (counts === null) return { grid, counts };
  const { header, layout, nameColumn, codeColumn, columns: used } = counts;
  const units = counts.summary === null ? counts.units : [...counts.units, counts.summary];
  const found = scheme.indicators.filter(
    ({ id, counts: of }) =>
      of !== undefined && units.some((unit) => unit.counts[id] !== undefined || unit.official[id] !== undefined),
  );
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  const columns = columnsOfValues(found, counts, width);
  const byRow = new Map(units.map((unit) => [unit.row, unit]));
  const kept = new Set([nameColumn, ...(codeColumn === null ? [] : [codeColumn])]);
  const isUsed = new Set(used);
  /* A caption that stands over other columns too is theirs as well. */
  const shared = grid.merges.filter(
    ({ top, left, right }) =>
      top < header.last && Array.from({ length: right - left + 1 }, (_, at) => left + at).some((at) => !isUsed.has(at)),
  );
  const isShared = (row: number, column: number): boolean =>
    shared.some(({ top, left }) => top === row && left === column);
  const isCleared = (row: number, column: number): boolean => {
    if (layout === 'wide') return row >= header.first && isUsed.has(column) && !isShared(row, column);
    if (row <= header.last) return row >= header.first && !kept.has(column);
    return !kept.has(column) || !byRow.has(row);
  };
  const cells = grid.cells.map((row, r) => row.map((value, c): CellValue => (isCleared(r, c) ? null : value)));
  const percentCells = new Set(
    [...grid.percentCells].filter((key) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return !isCleared(row, column);
    }),
  );
  const put = (row: number, column: number, value: CellValue): void => {
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
  for (const [indicator, column] of columns) {
    put(header.last, column, indicator.caption);
    for (const [row, unit] of byRow) {
      const value = ownValueOf(indicator, unit);
      /* As a share under a format of percent: 0.8 alone might be 80 %. */
      const isShare = value !== null && indicator.unit === 'percent';
      put(row, column, isShare ? divide(value, 100) : value);
      if (isShare) percentCells.add(cellKey(row, column));
    }
  }
  const merges = grid.merges.filter((merge) => {
    if (layout === 'long') return merge.bottom < header.first;
    return (
      merge.bottom < header.first || shared.includes(merge) || !used.some((at) => at >= merge.left && at <= merge.right)
    );
  });
  return { grid: { ...grid, cells, percentCells, merges }, counts };
}
