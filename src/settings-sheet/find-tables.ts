import { settingsSheet } from '../catalogue/vi/settings-sheet';
import type { Grid } from '../core/grid';
import { plainText } from '../core/text/plain-text';
import { type SheetCell, sheetCell } from './sheet-cell';
import { type Word, meaningOf } from './words';

/** Captions of a table; by the first, its key, and one other it is known. */
export type Captions = readonly [key: Word, ...others: Word[]];

/** A row of a table. */
export interface TableRow {
  /** The cell under that caption; undefined where the table has lost the column. */
  readonly cells: Readonly<Partial<Record<Word, SheetCell>>>;
}

interface Header {
  readonly key: Word;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** Column of each caption. */
  readonly columns: readonly (readonly [caption: Word, column: number])[];
}

const titles: readonly Word[] = [
  'general',
  'columns',
  'bands',
  'renamed',
  'office',
  'recommendations',
  'counts',
  'reading',
  'ownScheme',
  'ownIndicators',
  'ownRules',
  'ownGroups',
  'clusters',
  'ownCounts',
];
const titleTexts: ReadonlySet<string> = new Set(titles.map((title) => plainText(settingsSheet[title])));

function isTitle(text: string): boolean {
  return titleTexts.has(plainText(text));
}

/** Headers of one row, several where people have put tables beside each other. */
function headersOf(grid: Grid, row: number, kinds: readonly Captions[]): Header[] {
  const captions = kinds.flat();
  const meant = (grid.cells[row] ?? []).map((value) =>
    typeof value === 'string' ? meaningOf(value, captions) : undefined,
  );
  const keys = meant.flatMap((word, column) => kinds.filter(([key]) => key === word).map((kind) => ({ kind, column })));
  return keys.flatMap(({ kind: [key, ...others], column: left }, index) => {
    const end = keys[index + 1]?.column ?? meant.length;
    const found = others.flatMap((caption) => {
      const column = meant.findIndex((word, place) => place > left && place < end && word === caption);
      return column < 0 ? [] : [[caption, column] as const];
    });
    if (found.length === 0) return [];
    return [
      {
        key,
        row,
        left,
        right: Math.max(...found.map(([, column]) => column)),
        columns: [[key, left] as const, ...found],
      },
    ];
  });
}

/** Rows of a table: to the next heading in its columns, so that a table beside it does not end it. */
function rowsOf(grid: Grid, header: Header, headers: readonly Header[]): TableRow[] {
  const next = headers.find(
    (other) => other.row > header.row && other.left <= header.right && other.right >= header.left,
  );
  const rows: TableRow[] = [];
  for (let row = header.row + 1; row < (next?.row ?? grid.cells.length); row += 1) {
    if (isTitle(sheetCell(grid, row, header.left).text)) break;
    rows.push({
      cells: Object.fromEntries(header.columns.map(([caption, column]) => [caption, sheetCell(grid, row, column)])),
    });
  }
  return rows;
}

/** Rows of the tables of each kind, by their key; found by their captions, wherever on the sheet they stand. */
export function findTables(grid: Grid, kinds: readonly Captions[]): ReadonlyMap<Word, readonly TableRow[]> {
  const headers = grid.cells.flatMap((_, row) => headersOf(grid, row, kinds));
  const found = new Map<Word, TableRow[]>();
  for (const header of headers)
    found.set(header.key, [...(found.get(header.key) ?? []), ...rowsOf(grid, header, headers)]);
  return found;
}
