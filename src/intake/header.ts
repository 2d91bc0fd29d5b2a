import { cellAt, rowAt, type CellValue, type Grid } from '../core/grid';
import { readCaption } from './caption';
import { isUntimed } from './column-role';
import { isOnlyRelativeTime } from './relative-time';
import { meaningOf, type Vocabulary } from './vocabulary';

/** Where the header stands, in rows counted from 0, both ends included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** What the search for a header found. */
export interface HeaderSearch {
  readonly rows: HeaderRows | null;
  /** Row most like a header, null where no row has a known heading. */
  readonly nearest: number | null;
}

/** Headings are looked for in so many rows that are not blank: enough for any title, and no table is that far down. */
const searchedRows = 300;

interface Candidate {
  readonly row: number;
  readonly meanings: ReadonlySet<string>;
}

/** True for a figure; a year standing as a heading is none, nor is a month of one: “9.2026”. */
function isFigure(value: CellValue): boolean {
  if (typeof value === 'number' && ((value >= 13 && value < 2000) || value >= 2100)) return true;
  const text = String(value).trim();
  return (
    (typeof value === 'string' ? /^[+-]?\d+(?:[.,]\d+)?%?$/u.test(text) : value !== null) &&
    !/^(?:(?:0?[1-9]|1[0-2])\.)?20\d\d$/u.test(text)
  );
}

function candidateOf(grid: Grid, row: number, vocabulary: Vocabulary): Candidate {
  const meanings = new Set<string>();
  const cells = rowAt(grid, row);
  /* Each text once: most of a wide row is blank. */
  for (const text of cells.some(isFigure) ? [] : new Set(cells.map(cellText))) {
    const { keys, period, day, months, round, stage } = readCaption(text);
    const isTimed = !isUntimed({ period, day, months, round });
    const isTime = keys.length === 0 ? isTimed || stage !== null : isOnlyRelativeTime(keys[0] ?? '');
    const meaning = meaningOf(keys, vocabulary) ?? (isTime ? 'period' : null);
    /* “Ngày chốt: | 06/5/2024” over a table is no heading. */
    if (meaning !== null && meaning !== 'note')
      meanings.add(`${meaning} ${period?.label ?? day ?? round ?? stage ?? (isTime ? text : '')}`);
  }
  return { row, meanings };
}

const naming = /^(?:position|code|name) $/u;

function worth(meanings: ReadonlySet<string>): number {
  const hasValues = [...meanings].some((meaning) => !naming.test(meaning));
  return meanings.size + (meanings.has('name ') && hasValues ? 100 : 0);
}

/**
 * Finds the one to three rows that name the columns: of all runs of rows with two known headings or more, the one that knows the unit column and the most
 * others; where two know as much, the shorter, then the upper. A row with figures is never a heading.
 */
export function findHeader(grid: Grid, filledRows: readonly number[], vocabulary: Vocabulary): HeaderSearch {
  const candidates = filledRows.slice(0, searchedRows).map((row) => candidateOf(grid, row, vocabulary));
  let best: { worth: number; rows: HeaderRows } | null = null;
  let nearest: Candidate | null = null;
  for (const [start, candidate] of candidates.entries()) {
    if (candidate.meanings.size > (nearest?.meanings.size ?? 0)) nearest = candidate;
    const meanings = new Set<string>();
    for (const { row, meanings: more } of candidates.slice(start, start + 3)) {
      if (more.size < 2) break;
      for (const meaning of more) meanings.add(meaning);
      const value = worth(meanings);
      if (value > (best?.worth ?? 1)) best = { worth: value, rows: { first: candidate.row, last: row } };
    }
  }
  return { rows: best?.rows ?? null, nearest: nearest?.row ?? null };
}

/** True for a row that is a heading by itself: it names the unit column and what is scored. */
export function isHeadingRow(grid: Grid, row: number, vocabulary: Vocabulary): boolean {
  const { meanings } = candidateOf(grid, row, vocabulary);
  return meanings.has('name ') && worth(meanings) > 101;
}

/* “a”, “b”, “c” under the headings number the columns. */
const columnLetter = /^\p{L}?$/u;

/** The header with the rows under it that only continue it (“/18”, “(điểm)”, “%”): they have no figures, and nothing in the columns that name a unit. */
export function extendHeader(
  grid: Grid,
  filledRows: readonly number[],
  header: HeaderRows,
  namingColumns: readonly number[],
): HeaderRows {
  const start = filledRows.indexOf(header.last) + 1;
  let { last } = header;
  for (const row of filledRows.slice(start, start + 2)) {
    const cells = rowAt(grid, row);
    const named = namingColumns.some((column) => cellText(cellAt(grid, row, column)) !== '');
    if (named || cells.some(isFigure) || cells.every((value) => columnLetter.test(cellText(value)))) break;
    last = row;
  }
  return { first: header.first, last };
}

/* Most texts are in NFC and tidy already: composed letters, single spaces within. */
const tidy = /^(?:[!-~¡-ɏẠ-ỹ]+(?: [!-~¡-ɏẠ-ỹ]+)*)?$/u;

/** Text of a cell on one line, in Unicode NFC, trimmed; empty for an empty cell. */
export function cellText(value: CellValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  if (tidy.test(value)) return value;
  return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Heading texts over each column, top first. A caption over a group, merged or written once, stands over each of its columns. */
export function headingsByColumn(grid: Grid, header: HeaderRows, width: number): readonly (readonly string[])[] {
  const headings = Array.from({ length: width }, (): string[] => []);
  const own = (row: number, column: number): string => cellText(cellAt(grid, row, column));
  const rows = Array.from({ length: header.last - header.first + 1 }, (_, index) => header.first + index);
  for (const row of rows) {
    const merges = grid.merges.filter(({ top, bottom }) => top <= row && bottom >= row);
    let group = '';
    for (const [column, texts] of headings.entries()) {
      const merge = merges.find(({ left, right }) => left <= column && right >= column);
      const text = merge ? (merge.top === row ? own(row, merge.left) : '') : own(row, column);
      const hasOwnBelow = rows.some((lower) => lower > row && own(lower, column) !== '');
      /* In a CSV, or where nobody merged, only the first cell of a group has its caption. */
      if (text !== '') group = hasOwnBelow && merge === undefined ? text : '';
      else if (merge !== undefined || rows.some((upper) => upper < row && own(upper, column) !== '')) group = '';
      const heading = text === '' && hasOwnBelow ? group : text;
      if (heading !== '') texts.push(heading);
    }
  }
  return headings;
}

/** True where a cell has a text, or a figure. */
export function isFilled(value: CellValue): boolean {
  return typeof value === 'string' ? /\S/u.test(value) : value !== null;
}
