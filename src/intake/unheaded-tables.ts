import { cellAt, type Grid } from '../core/grid';
import { unitKey } from '../core/names/unit-name';
import { cellText } from './header';

/** True where the tables list the same units: at least half of those that the shorter one has. */
export function repeatsUnits(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size > 1 && [...small].filter((name) => large.has(name)).length * 2 >= small.size;
}

/** The units named in some rows. */
export function namesIn(grid: Grid, column: number, rows: readonly number[]): ReadonlySet<string> {
  const texts = rows.map((row) => cellText(cellAt(grid, row, column)));
  return new Set(texts.filter((text) => /\p{L}{2}/u.test(text)).map(unitKey));
}

/** Where the columns of names and of running numbers stand, from which it is told that a list begins anew. */
export interface ListColumns {
  readonly name: number;
  readonly position: number | null;
}

/**
 * Rows at which the units of a list come once more without a heading of their own: where a name is repeated right after a blank row, after a line that is no unit, or with number 1 again, and most
 * names of the shorter part are those of the longer. A name that is typed twice is none.
 * @param rows - Of the list, that are not blank, ascending.
 */
export function unheadedStarts(
  grid: Grid,
  rows: readonly number[],
  { name, position }: ListColumns,
): readonly number[] {
  const starts: number[] = [];
  let seen = new Set<string>();
  let from = 0;
  for (const [place, row] of rows.entries()) {
    const text = cellText(cellAt(grid, row, name));
    if (text === '' || !seen.has(text)) {
      seen.add(text);
      continue;
    }
    const before = rows[place - 1] ?? row;
    const apart =
      row - before > 1 ||
      cellText(cellAt(grid, before, name)) === '' ||
      (position !== null && cellText(cellAt(grid, row, position)) === '1') ||
      isLine(grid, before, name);
    const again =
      apart && repeatsUnits(namesIn(grid, name, rows.slice(from, place)), namesIn(grid, name, rows.slice(place)));
    if (!again) continue;
    starts.push(row);
    [seen, from] = [new Set([text]), place];
  }
  return starts;
}

/** A row with nothing but one text: a line over a table, or a caption. */
function isLine(grid: Grid, row: number, name: number): boolean {
  const filled = (grid.cells[row] ?? []).filter((value) => cellText(value) !== '');
  return filled.length === 1 && cellText(cellAt(grid, row, name)) !== '';
}
