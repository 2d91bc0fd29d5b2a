import { cellAt, type Grid } from '../core/grid';
import { report2024, type Scheme } from '../core/scheme';
import type { Column } from './column-role';
import { parseScore } from './parse-score';

const sampleSize = 200;

function numberAt(grid: Grid, row: number, column: number): number | null {
  const score = parseScore(cellAt(grid, row, column));
  return score.kind === 'number' ? score.value : null;
}

/**
 * Which scheme a sheet follows: points of the portal's groups where its headings say so (“/18”, “(18 điểm)”), or where its figures never exceed the groups'
 * maxima and add up to the total, or name their groups by the portal's codes; else percentages.
 * @param portal - The scheme of the portal's points, with the office's own maxima.
 */
export function recogniseScheme(
  grid: Grid,
  rows: readonly number[],
  columns: readonly Column[],
  total: Column | null,
  portal: Scheme,
): Scheme {
  const groups = columns.flatMap((column) => {
    const indicator = portal.indicators.find(({ id }) => id === column.role);
    return indicator ? [{ column, max: indicator.max }] : [];
  });
  if (groups.filter(({ column, max }) => column.max === max).length >= 2) return portal;
  if (groups.filter(({ column }) => column.measure === 'percent').length >= 2) return report2024;

  let fitting = 0;
  let exceeding = 0;
  let adding = 0;
  let totals = 0;
  for (const row of rows.slice(0, sampleSize)) {
    const values = groups.map(({ column, max }) => ({ value: numberAt(grid, row, column.index), max }));
    if (values.every(({ value }) => value === null)) continue;
    if (values.some(({ value, max }) => value !== null && value > max + 0.005)) exceeding++;
    else fitting++;
    const given = total === null ? null : numberAt(grid, row, total.index);
    if (given === null) continue;
    totals++;
    /* Only a guess at the scheme: binary arithmetic is near enough. */
    if (Math.abs(values.reduce((partial, { value }) => partial + (value ?? 0), 0) - given) <= 0.06) adding++;
  }
  const complete = new Set(groups.map(({ column }) => column.role)).size === portal.indicators.length;
  const coded = groups.filter(({ column }) => column.coded).length >= 2;
  if (exceeding > fitting || fitting === 0) return coded && exceeding === 0 ? portal : report2024;
  if (complete && (totals === 0 || adding * 2 > totals)) return portal;
  return coded ? portal : report2024;
}

/** The scheme that the settings ask for; where they ask for none that is known, the recognised one. */
export function schemeFor(id: string, known: readonly Scheme[], recognise: () => Scheme): Scheme {
  return known.find((scheme) => scheme.id === id) ?? recognise();
}

/** One column for each indicator of the scheme, in its order; of several the one whose figures are what the scheme counts. */
export function indicatorColumns(
  scheme: Scheme,
  candidates: readonly Column[],
): {
  readonly used: readonly Column[];
  readonly doubles: readonly { readonly column: Column; readonly used: Column }[];
} {
  const used: Column[] = [];
  const doubles: { column: Column; used: Column }[] = [];
  for (const { id, unit } of scheme.indicators) {
    const columns = candidates.filter(({ role }) => role === id);
    const chosen =
      columns.find(({ measure }) => measure === unit) ?? columns.find(({ measure }) => measure === null) ?? columns[0];
    if (!chosen) continue;
    used.push(chosen);
    for (const column of columns)
      if (column !== chosen && (column.measure === null || column.measure === chosen.measure))
        doubles.push({ column, used: chosen });
  }
  return { used, doubles };
}
