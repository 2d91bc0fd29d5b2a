import { widestRow } from '../../core/grid';

/** A row of CSV with the line of the file on which it ends. */
export interface CsvRow {
  readonly fields: readonly string[];
  readonly line: number;
  /** True for the last row of a text that ends within quotation marks. */
  readonly isOpen: boolean;
}

/** A row that has more or fewer fields than its table has columns, so that its figures may stand under the wrong headings. */
export interface RaggedRow {
  readonly line: number;
  readonly fields: number;
  readonly columns: number;
  /** What it begins with, as far as it tells the row from others. */
  readonly text: string;
  /** So many rows of the table do not fit. */
  readonly count: number;
}

function isFigure(field: string): boolean {
  return /^\s*-?\d+(?:[.,]\d+)*\s*%?\s*$/u.test(field);
}

function figuresIn({ fields }: CsvRow): number {
  return fields.filter(isFigure).length;
}

function filled({ fields }: CsvRow): number {
  let { length } = fields;
  while (length > 0 && (fields[length - 1] ?? '').trim() === '') length -= 1;
  return length;
}

/** Rows that follow each other: a blank line, or a line with one field, ends a table. */
function blocksOf(rows: readonly CsvRow[]): CsvRow[][] {
  const blocks: CsvRow[][] = [[]];
  for (const row of rows) {
    if (filled(row) > 1) blocks[blocks.length - 1]?.push(row);
    else if (filled(row) === 0) blocks.push([]);
  }
  return blocks.filter(({ length }) => length > 0);
}

/** A row of data: a running number and a figure, or two figures. */
function isData(row: CsvRow): boolean {
  return figuresIn(row) > 1 || (figuresIn(row) === 1 && filled(row) === 2);
}

/** Characters of a row that are shown. */
const shown = 40;

function beginningOf({ fields }: CsvRow): string {
  const text = fields.map((field) => field.replace(/\s+/gu, ' ').trim()).join(' | ');
  return text.length > shown ? `${text.slice(0, shown).trim()} …` : text;
}

/**
 * The first row of data that does not fit its table; null where all do. A table is as wide as its widest heading, or, where it has none, as most of its
 * rows. Programs that pad rows to one width, as Excel does, never write such a row.
 */
export function raggedRow(rows: readonly CsvRow[]): RaggedRow | null {
  for (const block of blocksOf(rows)) {
    const data = block.filter(isData);
    const first = block.findIndex(isData);
    const columns = widestRow(block.slice(0, Math.max(0, first)).map(({ fields }) => fields));
    if (columns < 2) continue;
    const wrong = data.filter((row) => filled(row) > columns || (row.fields.length < columns && row.fields.length > 2));
    const [one] = wrong;
    if (one !== undefined)
      return { line: one.line, fields: one.fields.length, columns, text: beginningOf(one), count: wrong.length };
  }
  return null;
}
