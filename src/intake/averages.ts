import type { Grid } from '../core/grid';
import type { BodyRow } from './body-rows';
import {
  figuresOf,
  isMeanOf,
  roundedTo,
  running,
  tolerance,
  varies,
  widest,
  type Figures,
  type Running,
} from './means';

/** So many columns have to agree before figures alone say that a row is no unit: fewer agree by chance. */
const agreeing = 3;
/** So many are enough at either end of the list, where a row of the whole stands. */
const agreeingAtEnd = 2;
/** In a shorter list the first or the last is the mean of the others too easily. */
const fewestForEnd = 8;
/** Runs of rows are tried for so many rows only; a sheet with more of them has plain names, whose runs would agree by chance. */
const tried = 60;
/** Of a row that nothing speaks against so many columns have to agree, and in a list of so many rows at most. */
const agreeingAnyway = 5;
const triedAnyway = 200;

/** Greatest and least figure of a column, where at least two rows have it; null where one row alone does. */
interface Extremes {
  readonly most: number | null;
  readonly least: number | null;
}

function extremesOf(figures: Figures): Extremes {
  const known = figures.filter((value) => value !== null);
  const shared = (extreme: number): number | null =>
    known.filter((value) => value === extreme).length > 1 ? extreme : null;
  return {
    most: shared(known.reduce((most, value) => Math.max(most, value), -Infinity)),
    least: shared(known.reduce((least, value) => Math.min(least, value), Infinity)),
  };
}

/** Rows that repeat the greatest figure of every column, or the least of every one, while no single other row has all of them. */
function extremesAmong(columns: readonly Figures[]): ReadonlySet<number> {
  const extremes = columns.map(extremesOf);
  const found = new Set<number>();
  const repeats = (row: number, which: keyof Extremes): boolean => {
    const all = columns.every((figures, place) => {
      const value = figures[row] ?? null;
      return value === null || value === extremes[place]?.[which];
    });
    return all && columns.filter((figures) => figures[row] !== null).length >= agreeing;
  };
  const isUnlikeOthers = (row: number): boolean =>
    columns[0]?.every((_, other) => other === row || columns.some((figures) => figures[other] !== figures[row])) ===
    true;
  for (const row of columns[0]?.keys() ?? [])
    if ((repeats(row, 'most') || repeats(row, 'least')) && isUnlikeOthers(row)) found.add(row);
  return found;
}

/**
 * Rows that are the mean or the sum of others, whatever they are called: of all of them, of some that follow, or of some before; and those that have the
 * greatest, or the least, of every column. At least three columns have to agree, two for the first row and the last, all that have a figure; binary arithmetic is near enough to tell. `perhaps`: the
 * first or the last, with the mean of all in the one column that it has.
 * @param unlikely - True for a row that may be none by its place and name: of these three columns are enough against the rows that follow, or that stand before, where five are of others, and one for the mean of all.
 */
export function averagesAmong(
  grid: Grid,
  rows: readonly BodyRow[],
  columns: readonly number[],
  unlikely: (row: BodyRow) => boolean,
): ReadonlyMap<BodyRow, 'mean' | 'extreme' | 'perhaps'> {
  const found = new Map<BodyRow, 'mean' | 'extreme' | 'perhaps'>();
  const sums = columns.map((column) => running(figuresOf(grid, rows, column))).filter(({ figures }) => varies(figures));
  if (sums.length === 0 || rows.length < 3) return found;
  const agrees = (index: number, from: number, to: number, needed = agreeing): boolean => {
    const [first] = sums;
    /* Nearly every row is told by its first figure that it is no mean. */
    if (first && first.figures[index] !== null && !isMeanOf(first, index, from, to, widest)) return false;
    const given = sums.filter(({ figures }) => figures[index] !== null);
    const nearOf = ({ figures }: Running): number =>
      given.length >= agreeing ? roundedTo(figures[index] ?? 0) : tolerance;
    return given.length >= needed && given.every((column) => isMeanOf(column, index, from, to, nearOf(column)));
  };
  const doubtful = rows.flatMap((row, index) => (unlikely(row) ? [index] : []));
  const anyway = rows.length > triedAnyway || sums.length < agreeingAnyway ? [] : [...rows.keys()];
  const runs = new Map<number, number>([
    ...anyway.map((index) => [index, agreeingAnyway] as const),
    ...(doubtful.length > tried ? [] : doubtful).map((index) => [index, agreeing] as const),
  ]);
  const alone = new Set(doubtful.length * 5 <= rows.length ? doubtful : []);
  const extremes = rows.length < 4 ? new Set() : extremesAmong(sums.map(({ figures }) => figures));
  for (const [index, row] of rows.entries()) {
    const isAtEnd = rows.length >= fewestForEnd && (index === 0 || index === rows.length - 1);
    if (agrees(index, 0, rows.length, alone.has(index) ? 1 : isAtEnd ? agreeingAtEnd : agreeing))
      found.set(row, 'mean');
    else if (extremes.has(index)) found.set(row, 'extreme');
    else if (
      isAtEnd &&
      agrees(index, 0, rows.length, 1) &&
      sums.every(({ figures }) => figures.some((value) => !Number.isInteger(value ?? 0)))
    )
      found.set(row, 'perhaps');
  }
  /* A run of equal rows has the figures of each of them: nothing tells which would be the mean. */
  const tells = (index: number, from: number, to: number): boolean =>
    sums.filter(({ figures }) => figures.slice(from, to).some((value) => value !== figures[index])).length >= agreeing;
  for (const [index, needed] of runs) {
    const isMean = [...rows.keys()].some((place) =>
      place < index
        ? agrees(index, place, index, needed) && tells(index, place, index)
        : agrees(index, index + 1, place + 1, needed) && tells(index, index + 1, place + 1),
    );
    const row = rows[index];
    if (isMean && row) found.set(row, 'mean');
  }
  return found;
}
