import { cellAt, rowAt, type Grid, widestRow } from '../../core/grid';
import { plainText } from '../../core/text/plain-text';
import { cellText, type HeaderRows } from '../header';
import { parseScore } from '../parse-score';

/** Where a table of unknown headings stands. */
export interface FoundBody {
  readonly header: HeaderRows;
  /** Rows of units, as far as they look like some. */
  readonly rows: readonly number[];
  /** Row “Điểm tối đa”, which has the maximum of each column; null: none. */
  readonly maxima: number | null;
  /** Column of the units' names. */
  readonly name: number;
}

const maximaWord = /\b(?:toi da|diem chuan|diem tran|thang diem)\b/u;

function isNumber(grid: Grid, row: number, column: number): boolean {
  return parseScore(cellAt(grid, row, column)).kind === 'number';
}

function figuresIn(grid: Grid, row: number): number {
  return rowAt(grid, row).filter((_, column) => isNumber(grid, row, column)).length;
}

function filledIn(grid: Grid, row: number): number {
  return rowAt(grid, row).filter((value) => cellText(value) !== '').length;
}

/** “1 | 2 | 3 | 4” under the headings numbers the columns. */
function isNumbering(grid: Grid, row: number): boolean {
  const numbers = rowAt(grid, row)
    .filter((value) => cellText(value) !== '')
    .map(Number);
  return numbers.length > 2 && numbers.every((value, index) => value === (numbers[0] ?? 0) + index);
}

function wordsIn(grid: Grid, row: number, column: number): boolean {
  const text = cellText(cellAt(grid, row, column));
  return /\p{L}/u.test(text) && parseScore(text).kind !== 'number';
}

/** The table of a sheet whose headings nobody knows: figures under up to three rows without any; null where there is none. */
export function findBody(grid: Grid): FoundBody | null {
  const filled = grid.cells.flatMap((_, row) => (filledIn(grid, row) > 0 ? [row] : []));
  const figures = filled.filter((row) => figuresIn(grid, row) >= 2 && !isNumbering(grid, row));
  const [first] = figures;
  if (first === undefined) return null;
  const above = filled.filter((row) => row < first && filledIn(grid, row) >= 2 && !isNumbering(grid, row));
  const last = above[above.length - 1];
  if (last === undefined) return null;
  const run = above.filter((row) => row > last - 3 && above.every((one) => one < row || figuresIn(grid, one) < 2));
  const width = widestRow(figures.map((row) => rowAt(grid, row)));
  const columns = Array.from({ length: width }, (_, column) => column);
  const textual = columns.map((column) => ({
    column,
    texts: new Set(
      figures.filter((row) => wordsIn(grid, row, column)).map((row) => cellText(cellAt(grid, row, column))),
    ).size,
  }));
  const name = textual.reduce((best, one) => (one.texts > best.texts ? one : best), { column: 0, texts: 0 });
  if (name.texts === 0) return null;
  const maxima =
    figures.slice(0, 2).find((row) => rowAt(grid, row).some((value) => maximaWord.test(plainText(cellText(value))))) ??
    null;
  const rows = figures.filter((row) => row !== maxima && wordsIn(grid, row, name.column));
  return rows.length === 0 ? null : { header: { first: run[0] ?? last, last }, rows, maxima, name: name.column };
}
