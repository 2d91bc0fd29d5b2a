import { cellName } from '../core/area';
import { cellAt, type Grid } from '../core/grid';
import type { CountsScheme } from '../core/scheme/counts-types';
import { typedUnitKey } from '../core/unit-name';
import { columnsOf, unitHeadings, wideColumns } from './count-headings';
import { readCount, unitOf, type CountedUnit, type CountFindings } from './counts-reading';

/**
 * True where the row is the header of the wide form: it names a unit, and what is counted and out of how many for at least one indicator. A ratio alone is no count:
 * tables of percentages have it too.
 */
export function isWideHeader(grid: Grid, row: number, scheme: CountsScheme): boolean {
  return (
    columnsOf(grid, row, unitHeadings).has('unit') &&
    wideColumns(grid, row, scheme).some(({ numerator, denominator }) => numerator !== null && denominator !== null)
  );
}

/** Reads one row per unit. A column that several indicators share (a common denominator) is read for each of them. */
export function readWideCounts(
  grid: Grid,
  header: number,
  scheme: CountsScheme,
  findings: CountFindings,
): readonly CountedUnit[] {
  const columns = columnsOf(grid, header, unitHeadings);
  const unitColumn = columns.get('unit') ?? 0;
  const codeColumn = columns.get('code');
  const places = wideColumns(grid, header, scheme);
  const figures = places.flatMap(({ numerator, denominator, ratio }) => [
    ...(numerator ?? []),
    ...(denominator ?? []),
    ...(ratio === null ? [] : [ratio]),
  ]);
  const rows = new Map<string, number>();
  const units: CountedUnit[] = [];

  for (let row = header + 1; row < grid.cells.length; row++) {
    const { name, code } = unitOf(
      cellAt(grid, row, unitColumn),
      codeColumn === undefined ? null : cellAt(grid, row, codeColumn),
    );
    const filled = figures.some((column) => (cellAt(grid, row, column) ?? '') !== '');
    if (!filled) continue;
    if (name === '') {
      findings.add('unnamed-unit', [row, unitColumn], {});
      continue;
    }
    const key = `${code ?? ''}|${typedUnitKey(name)}`;
    const earlier = rows.get(key);
    if (earlier !== undefined) {
      findings.add('duplicate-unit', [row, unitColumn], { name, other: cellName(earlier, unitColumn) });
      continue;
    }
    rows.set(key, row);
    const counts = Object.fromEntries(
      places.map(({ indicator, ...place }) => [
        indicator.code,
        readCount(grid, indicator, { row, ...place }, findings),
      ]),
    );
    units.push({ name, code, row, counts, official: {} });
  }
  return units;
}
