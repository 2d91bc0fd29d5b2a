import { cellAt, type Grid } from '../core/grid';
import type { BodyRows } from './body-rows';
import { rangeOf, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';
import { parseScore } from './parse-score';
import { isRowOfMaxima, saysConverted, scaleInLines, scalesInLines } from './stated-scale';

/** A table of totals that are all below is not out of 100: its scale is only left out of the heading. */
const leastScale = 20;

/** What a row of maxima (“Điểm tối đa”) has in the column of totals; null where there is no such row, or nothing in it. */
export function scaleOfRows(
  grid: Grid,
  { sections, asides, underNotes }: BodyRows,
  total: Column,
  figures: FiguresOf,
): number | null {
  const most = rangeOf(figures(total))?.most ?? 0;
  for (const { row, name } of [...sections, ...asides, ...underNotes]) {
    const score = parseScore(cellAt(grid, row, total.index));
    if (score.kind === 'number' && isRowOfMaxima(name, score.value, most)) return score.value;
  }
  return null;
}

/** What is said of the scale, over the table, in a row and under it: what contradicts a “thang 100” goes before it, but for totals that were converted. */
function statedScale(
  titles: readonly string[],
  foot: readonly string[],
  inRow: number | null,
  most: number,
): number | null {
  const above = scaleInLines(titles, most);
  if (above !== 100) return above ?? inRow ?? scaleInLines(foot, most);
  if (saysConverted(titles)) return above;
  return inRow ?? scalesInLines(foot).find((max) => max !== 100 && max >= most) ?? above;
}

/** So many rows tell that one column is another in percent of its scale. */
const fewestShares = 4;

/** The scale of which a column beside the total is the share in percent, row by row: 84 where 69.11 stands beside 82.27. Null where there is none, or it is 100. */
function sharedScale(total: Column, columns: readonly Column[], figures: FiguresOf): number | null {
  const own = figures(total);
  for (const column of columns) {
    if (column.index === total.index || column.previous || isIndicatorRole(column.role)) continue;
    const shares = figures(column);
    if ((rangeOf(shares)?.most ?? 101) > 100) continue;
    const ratios = own.flatMap((value, row) => (value && shares[row] ? [(value / shares[row]) * 100] : []));
    const range = rangeOf(ratios);
    if (range === null || ratios.length < fewestShares || range.most - range.least > 0.1) continue;
    const scale = Math.round(range.least + (range.most - range.least) / 2);
    if (scale !== 100 && range.least <= scale + 0.05 && range.most >= scale - 0.05) return scale;
  }
  return null;
}

/** What every total is written out of (“69,11/84”); null where one is written otherwise. */
export function scaleOfCells(grid: Grid, { units }: BodyRows, total: Column): number | null {
  const scores = units.map(({ row }) => parseScore(cellAt(grid, row, total.index)));
  const [first = null, ...others] = scores.flatMap((score) => (score.kind === 'number' ? [score.outOf] : []));
  return others.every((outOf) => outOf === first) ? first : null;
}

/**
 * The scale of totals where it is not 100; null: it is 100, or nothing is said.
 * @param titles - Lines over the table. What they state, unless it is 100, goes before a row of maxima, and that before the lines under the table.
 * @param inRow - What a row of maxima states.
 * @param foot - Lines under the table.
 */
export function otherScale(
  total: Column,
  columns: readonly Column[],
  titles: readonly string[],
  figures: FiguresOf,
  inRow: number | null = null,
  foot: readonly string[] = [],
): { readonly max: number; readonly column: Column; readonly varies: boolean } | null {
  const own = rangeOf(figures(total));
  if (own === null) return null;
  if (total.max !== null && total.max !== 100 && own.most <= total.max)
    return { max: total.max, column: total, varies: false };
  const stated = statedScale(titles, foot, inRow, own.most) ?? sharedScale(total, columns, figures) ?? 100;
  if (stated !== 100 && own.most <= stated) return { max: stated, column: total, varies: false };
  const grouped = columns.some(({ role }) => isIndicatorRole(role));
  if (!grouped && figures(total).length >= 3 && own.most > 1 && own.most <= leastScale)
    return { max: own.most <= 5 ? 5 : own.most <= 10 ? 10 : leastScale, column: total, varies: false };
  for (const maximum of columns.filter(({ role, index }) => role === 'maximum' && index !== total.index)) {
    const range = rangeOf(figures(maximum));
    const tops = figures(maximum);
    const belongs = figures(total).every(
      (value, row) => value === null || (tops[row] ?? null) === null || value <= (tops[row] ?? 0) + 0.005,
    );
    if (range && belongs && range.least > 22 && (range.least !== 100 || range.most !== 100))
      return { max: range.most, column: maximum, varies: range.least !== range.most };
  }
  return null;
}

/**
 * A scale other than 100 that the heading or a line states and a total passes, by a quarter at most, as with a bonus; null where there is none: by more it is the scale of something else.
 * @param lines - Those over and under the table.
 */
export function exceededScale(total: Column, lines: readonly string[], figures: FiguresOf): number | null {
  const most = rangeOf(figures(total))?.most ?? 0;
  const stated = total.max === null ? scalesInLines(lines) : [total.max];
  if (stated.includes(100)) return null;
  return stated.find((max) => max < most && most <= 1.25 * max) ?? null;
}
