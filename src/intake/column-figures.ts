import { cellAt, type Grid } from '../core/grid';
import { parseScore } from './parse-score';

/** Figures of a column in the sampled rows, null where there is none. Binary arithmetic on them only ever tells which column is which. */
export type FiguresOf = (column: { readonly index: number }) => readonly (number | null)[];

/** So many rows tell what a column is. */
const sampled = 200;
/** How far printed figures may lie from what they add up to. */
const near = 0.06;

/** Reads the figures of columns as they are asked for, once each. */
export function columnFigures(grid: Grid, rows: readonly number[]): FiguresOf {
  const known = new Map<number, readonly (number | null)[]>();
  const read = (index: number): readonly (number | null)[] =>
    rows.slice(0, sampled).map((row) => {
      const score = parseScore(cellAt(grid, row, index));
      return score.kind === 'number' || score.kind === 'ambiguous' ? score.value : null;
    });
  return ({ index }) => {
    const figures = known.get(index) ?? read(index);
    known.set(index, figures);
    return figures;
  };
}

/**
 * Whether `expected` gives a column's figure in most of the rows that have both; a row where the other side lacks a figure does not count.
 * @returns False where fewer than a half of the column's rows can be held against it.
 */
export function mostlyEquals(
  figures: readonly (number | null)[],
  expected: (row: number) => number | null,
  tolerance = near,
): boolean {
  let given = 0;
  let compared = 0;
  let equal = 0;
  for (const [row, value] of figures.entries()) {
    if (value === null) continue;
    given++;
    const other = expected(row);
    if (other === null) continue;
    compared++;
    if (Math.abs(other - value) <= tolerance) equal++;
  }
  return compared > 0 && compared * 2 >= given && equal * 4 >= compared * 3;
}

/** Sum of columns in a row, each with its sign; null where one has no figure. */
export function sumAt(columns: readonly { readonly figures: readonly (number | null)[]; readonly sign: 1 | -1 }[]) {
  return (row: number): number | null => {
    let sum = 0;
    for (const { figures, sign } of columns) {
      const value = figures[row] ?? null;
      if (value === null) return null;
      sum += sign * value;
    }
    return sum;
  };
}

/** Least and greatest figure of a column; null for a column without any. */
export function rangeOf(figures: readonly (number | null)[]): { readonly least: number; readonly most: number } | null {
  let [least, most] = [Infinity, -Infinity];
  for (const value of figures) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least > most ? null : { least, most };
}

/** True where no figure has a fraction. */
export function isWhole(figures: readonly (number | null)[]): boolean {
  return figures.every((value) => value === null || Number.isInteger(value));
}

/** True where half of the figures, or more, have a fraction: numbers of things have none, but for a row of averages. */
export function isFractional(figures: readonly (number | null)[]): boolean {
  const known = figures.filter((value) => value !== null);
  return known.length > 0 && known.filter((value) => !Number.isInteger(value)).length * 2 >= known.length;
}
