import { evidenceOf } from '../../core/counts';
import type { CountedUnit } from '../../core/counted-unit';
import { divide, round, subtract } from '../../core/decimal';
import type { Finding } from '../../core/finding';
import { cellKey, type CellValue, type Grid, widestRow } from '../../core/grid';
import { ownCountNames, valueOfCount } from '../../core/scheme/own-counts';
import type { Indicator, IndicatorId, Scheme } from '../../core/scheme/types';
import type { Settings } from '../../core/settings/settings';
import { findingList } from '../finding-list';
import { readCounts, type CountsReading } from './read-counts';

/** A sheet in which the values of an office's own indicators stand where their counts stood. */
export interface SheetOfValues {
  readonly grid: Grid;
  /** Null where the sheet has no counts: then it is as it came. */
  readonly counts: CountsReading | null;
  /** Indicators whose values stand in no cell of the sheet as it came. */
  readonly placed: ReadonlySet<IndicatorId>;
}

/* Published with two decimals, and a half of the last for what was rounded before. */
const tolerance = 0.015;

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

/** What a unit has by its counts; null where they give nothing, or can't be. */
function computedValue(indicator: Indicator, { counts }: CountedUnit): number | null {
  const count = counts[indicator.id] ?? null;
  const { state } = evidenceOf({ code: indicator.id, ...indicator.counts }, count);
  return count === null || state === 'missing' || state === 'wrong' ? null : valueOfCount(indicator, count);
}

/** Tells where a published value is another than that of the counts beside it; the published one stands. */
function reportDifferences(
  sheet: string,
  units: readonly CountedUnit[],
  indicators: readonly Indicator[],
  nameColumn: number,
): readonly Finding[] {
  const findings = findingList(sheet);
  for (const unit of units)
    for (const indicator of indicators) {
      const [official, computed] = [unit.official[indicator.id], computedValue(indicator, unit)];
      if (official === undefined || computed === null || Math.abs(subtract(official, computed)) <= tolerance) continue;
      const params = { name: unit.name, column: indicator.name, official, computed: round(computed, 2) };
      const difference = round(subtract(official, computed), 2);
      findings.at(unit.row, nameColumn, 'points-differ', { ...params, difference });
    }
  return findings.all();
}

/**
 * Puts the values of counted indicators into a sheet, under their own captions, in the place of their counts; so that one reader of points reads what is given and what is
 * computed. Of a row per unit and indicator the first row of each unit is left, with all its values.
 */
export function withOwnValues(grid: Grid, scheme: Scheme, settings: Settings): SheetOfValues {
  const names = ownCountNames(scheme);
  const counts = names && readCounts(grid, names, settings);
  if (counts === null) return { grid, counts, placed: new Set() };
  const { header, layout, nameColumn, codeColumn, columns: used } = counts;
  const units = counts.summary === null ? counts.units : [...counts.units, counts.summary];
  const found = scheme.indicators.filter(
    ({ id, counts: of }) =>
      of !== undefined && units.some((unit) => unit.counts[id] !== undefined || unit.official[id] !== undefined),
  );
  const width = widestRow(grid.cells);
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
      const value = unit.official[indicator.id] ?? computedValue(indicator, unit);
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
  const differences = reportDifferences(grid.sheet, units, found, nameColumn);
  const compared = { ...counts, findings: [...counts.findings, ...differences] };
  return {
    grid: { ...grid, cells, percentCells, merges },
    counts: compared,
    placed: new Set(found.map(({ id }) => id)),
  };
}
