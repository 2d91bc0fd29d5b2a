import { cellAt, type Grid } from '../core/grid';
import type { BodyRow, BodyRows } from './body-rows';
import { rangeOf } from './column-figures';
import { numberIn } from './parse-score';

/** How far a printed mean may lie from the exact one. */
export const tolerance = 0.006;
/** Figures of a column, row by row. */
export type Figures = readonly (number | null)[];

/** The figures that rows have in a column. */
export function figuresOf(grid: Grid, rows: readonly BodyRow[], column: number): Figures {
  return rows.map(({ row }) => numberIn(cellAt(grid, row, column)));
}

/** Sums and counts up to each row, so that the mean of any run is one subtraction. */
export interface Running {
  readonly figures: Figures;
  readonly sums: readonly number[];
  readonly counts: readonly number[];
}

/** Adds up a column. */
export function running(figures: Figures): Running {
  const sums = [0];
  const counts = [0];
  for (const [index, value] of figures.entries()) {
    sums.push((sums[index] ?? 0) + (value ?? 0));
    counts.push((counts[index] ?? 0) + (value === null ? 0 : 1));
  }
  return { figures, sums, counts };
}

/** How far a mean may lie from a figure that is printed with one decimal, and from any. */
export const widest = 0.0501;

/** How far a mean may lie from a figure as it is printed. */
export function roundedTo(value: number): number {
  return !Number.isInteger(value) && Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? widest : tolerance;
}

/** Whether the row at `index` is the mean, or the sum, of the rows `from` (included) to `to` (not included) without itself. */
export function isMeanOf(
  { figures, sums, counts }: Running,
  index: number,
  from: number,
  to: number,
  near = tolerance,
): boolean {
  const value = figures[index] ?? null;
  if (value === null) return false;
  const inside = index >= from && index < to;
  const count = (counts[to] ?? 0) - (counts[from] ?? 0) - (inside ? 1 : 0);
  const sum = (sums[to] ?? 0) - (sums[from] ?? 0) - (inside ? value : 0);
  if (count < 2) return false;
  return Math.abs(value - sum / count) <= near || Math.abs(value - sum) <= tolerance;
}

/** True where a row has the mean, or the sum, of the units in at least one column of figures that differ. */
export function isMeanOrSum(grid: Grid, row: BodyRow, units: readonly BodyRow[], columns: readonly number[]): boolean {
  const last = units.length;
  return columns.some((column) => {
    const figures = figuresOf(grid, [...units, row], column);
    return varies(figures.slice(0, last)) && isMeanOf(running(figures), last, 0, last);
  });
}

/** True where a row has the sum of the units in at least one column. */
export function isSumOf(grid: Grid, row: BodyRow, units: readonly BodyRow[], columns: readonly number[]): boolean {
  return columns.some((column) => {
    const figures = figuresOf(grid, [...units, row], column);
    const own = figures[units.length] ?? null;
    const known = figures.slice(0, units.length).filter((value) => value !== null);
    const sum = known.reduce((before, value) => before + value, 0);
    return own !== null && known.length > 1 && Math.abs(own - sum) <= tolerance;
  });
}

/** The rows with the rows of sums out of those of the whole: what adds up the units to more than 100 points is no result of the whole. */
export function withoutSums(grid: Grid, rows: BodyRows, total: number | null): BodyRows {
  if (total === null) return rows;
  const isSum = (row: BodyRow): boolean => {
    const figures = figuresOf(grid, [...rows.units, row], total);
    return (
      (figures[rows.units.length] ?? 0) > 100 && isMeanOf(running(figures), rows.units.length, 0, rows.units.length)
    );
  };
  const sums = new Set(rows.summaries.filter(isSum));
  if (sums.size === 0) return rows;
  return {
    ...rows,
    summaries: rows.summaries.filter((row) => !sums.has(row)),
    asides: [...rows.asides, ...sums],
  };
}

/** True where the figures of a column differ by more than what rounding does. */
export function varies(figures: Figures): boolean {
  const range = rangeOf(figures.filter((value) => value !== null).slice(0, 1000));
  return range !== null && range.most - range.least > 0.05;
}
