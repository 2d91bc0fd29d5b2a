import type { Finding } from '../core/finding';
import { cellAt, type Grid } from '../core/grid';
import { rowList } from '../core/row-list';
import type { CountsScheme } from '../core/scheme/counts-types';
import { indicatorsOf } from '../core/scheme/counts-schemes';
import { columnsOf, unitHeadings } from './count-headings';
import { countFindings, type CountedUnit } from './counts-reading';
import { officialDifferences } from './official-differences';
import { pointsOf } from './points-of';
import { isLongHeader, readLongCounts } from './read-long-counts';
import { isWideHeader, readWideCounts } from './read-wide-counts';

/** A sheet of counts, read. */
export interface CountsReading {
  /** `long`: one row per unit and indicator; `wide`: one row per unit; null: the sheet has no counts. */
  readonly layout: 'long' | 'wide' | null;
  /** In the order of the sheet, the row of the whole among them. */
  readonly units: readonly CountedUnit[];
  readonly findings: readonly Finding[];
}

const rowsSearched = 30;
/** A sentence names this many of the indicators that lack counts. */
const named = 3;

/**
 * Reads counts in either layout; the header is looked for in the first thirty rows. Units whose counts are not complete have a finding each, as have published points
 * that the scheme does not reproduce. A sheet without counts is no finding here: whether it should have any is for the caller to say.
 */
export function readCounts(grid: Grid, scheme: CountsScheme): CountsReading {
  const rows = Array.from({ length: Math.min(rowsSearched, grid.cells.length) }, (_, row) => row);
  const findings = countFindings(grid);
  const long = rows.find((row) => isLongHeader(grid, row));
  const header = long ?? rows.find((row) => isWideHeader(grid, row, scheme));
  if (header === undefined) return { layout: null, units: [], findings: [] };
  const units =
    long === undefined
      ? readWideCounts(grid, header, scheme, findings)
      : readLongCounts(grid, header, scheme, findings);
  if (units.length === 0) findings.add('no-units', null, {});

  const unitColumn = columnsOf(grid, header, unitHeadings).get('unit') ?? 0;
  const hidden = grid.hiddenRows.filter((row) => row > header && (cellAt(grid, row, unitColumn) ?? '') !== '');
  if (hidden[0] !== undefined)
    findings.add('hidden-rows', [hidden[0], unitColumn], { count: hidden.length, rows: rowList(hidden) });
  const names = new Map([
    ...scheme.groups.map(({ id, name }) => [id as string, name.vi] as const),
    ...indicatorsOf(scheme).map(({ code, name }) => [code, name.vi] as const),
  ]);
  for (const { name, row, counts, official } of units) {
    const points = pointsOf(scheme, counts);
    /* Published points of a group stand for the counts that it lacks. */
    const given = new Set(
      scheme.groups.flatMap(({ id, parts }) => (official[id] === undefined ? [] : parts.map(({ code }) => code))),
    );
    const missing = points.problems.flatMap(({ code, indicator }) =>
      code === 'missing' && !given.has(indicator) ? [names.get(indicator) ?? indicator] : [],
    );
    const shown = `${missing.slice(0, named).join('; ')}${missing.length > named ? ' …' : ''}`;
    if (missing.length > 0)
      findings.add('counts-missing', [row, unitColumn], { name, count: missing.length, columns: shown });
    for (const { of, ...figures } of officialDifferences(scheme, points, official)) {
      findings.add('points-differ', [row, unitColumn], { name, column: names.get(of) ?? of, ...figures });
    }
  }
  return { layout: long === undefined ? 'wide' : 'long', units, findings: findings.all };
}
