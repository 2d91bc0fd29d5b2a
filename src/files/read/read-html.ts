import { Parser } from 'htmlparser2';
import type { Area } from '../../core/area';
import { type CellValue, cellKey } from '../../core/grid';
import type { FileSheet } from './file-sheet';
import { spellOut } from './named-characters';
import { sheetGrid } from './sheet-grid';

type Attributes = Readonly<Record<string, string>>;

/** Text of these is no text of the page. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'option', 'head', 'textarea']);

/** Elements that begin a line of their own. */
const blocks: ReadonlySet<string> = new Set([
  'p',
  'div',
  'br',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'center',
  'section',
  'header',
]);

/** Lines over a table that are its title: a page's menus stand further above. */
const titleLines = 4;

/** Rows and columns that one cell may cover: beyond them it is a mistake, and would cost much. */
const mostCovered = 1000;

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

function span(attributes: Attributes, name: string): number {
  return Math.min(mostCovered, Math.max(1, Math.trunc(Number(attributes[name] ?? 1)) || 1));
}

function isHidden({ style = '', hidden }: Attributes): boolean {
  return hidden !== undefined || /display\s*:\s*none/iu.test(style);
}

interface Table {
  readonly title: readonly string[];
  readonly rows: Map<number, CellValue[]>;
  readonly merges: Area[];
  readonly percentCells: Set<string>;
  readonly hiddenRows: number[];
  /** Cells that one above reaches down to, by row. */
  readonly covered: Map<number, Set<number>>;
  caption: string;
  row: number;
  column: number;
  cell: { readonly attributes: Attributes; text: string } | null;
  /** Tables within its cells: then it only lays out a page. */
  inner: number;
}

function valueOf({ attributes, text }: { readonly attributes: Attributes; readonly text: string }): CellValue {
  const shown = tidy(text);
  // Excel writes the whole figure beside the one that is shown.
  const exact = attributes['x:num'];
  return exact !== undefined && exact !== '' && Number.isFinite(Number(exact)) ? Number(exact) : shown || null;
}

function endCell(table: Table): void {
  const { cell, row } = table;
  if (cell === null) return;
  while (table.covered.get(row)?.has(table.column) === true) table.column += 1;
  const [down, across] = [span(cell.attributes, 'rowspan'), span(cell.attributes, 'colspan')];
  const value = valueOf(cell);
  const values = table.rows.get(row) ?? [];
  while (values.length < table.column) values.push(null);
  values[table.column] = value;
  table.rows.set(row, values);
  if (typeof value === 'number' && cell.text.includes('%')) table.percentCells.add(cellKey(row, table.column));
  if (down * across > 1)
    table.merges.push({ top: row, left: table.column, bottom: row + down - 1, right: table.column + across - 1 });
  for (let below = 1; below < down; below += 1) {
    const columns = table.covered.get(row + below) ?? new Set<number>();
    for (let index = 0; index < across; index += 1) columns.add(table.column + index);
    table.covered.set(row + below, columns);
  }
  table.column += across;
  table.cell = null;
}

function newTable(title: readonly string[]): Table {
  return {
    title,
    rows: new Map(),
    merges: [],
    percentCells: new Set(),
    hiddenRows: [],
    covered: new Map(),
    caption: '',
    row: -1,
    column: 0,
    cell: null,
    inner: 0,
  };
}

/** The tables of a page in their order, and what stands over each. */
function tablesOf(html: string): Table[] {
  const tables: Table[] = [];
  const open: Table[] = [];
  let lines: string[] = [];
  let line = '';
  let asleep = 0;
  let inCaption = false;
  const endLine = (): void => {
    const text = tidy(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (unseen.has(tag)) asleep += 1;
      const table = open[open.length - 1];
      if (tag === 'table') {
        endLine();
        if (table !== undefined) table.inner += 1;
        open.push(newTable(lines.slice(-titleLines)));
        lines = [];
        return;
      }
      if (table === undefined) {
        if (blocks.has(tag)) endLine();
        return;
      }
      if (tag === 'caption') inCaption = true;
      if (tag === 'tr') {
        endCell(table);
        table.row += 1;
        table.column = 0;
        if (isHidden(attributes)) table.hiddenRows.push(table.row);
      }
      if (tag === 'td' || tag === 'th') {
        endCell(table);
        if (table.row < 0) table.row = 0;
        table.cell = { attributes, text: '' };
      } else if (blocks.has(tag) && table.cell !== null) table.cell.text += '\n';
    },
    ontext: (text) => {
      if (asleep > 0) return;
      const table = open[open.length - 1];
      // Line breaks of the source are blanks; a break that is seen is an element.
      const flat = text.replace(/\s+/gu, ' ');
      if (table === undefined) line += flat;
      else if (inCaption) table.caption += flat;
      else if (table.cell !== null) table.cell.text += flat;
    },
    onclosetag: (tag) => {
      if (unseen.has(tag)) asleep -= 1;
      if (tag === 'caption') inCaption = false;
      const table = open[open.length - 1];
      if (table === undefined) {
        if (blocks.has(tag)) endLine();
      } else if (tag === 'td' || tag === 'th' || tag === 'tr') endCell(table);
      else if (tag === 'table') {
        endCell(table);
        open.pop();
        tables.push(table);
      }
    },
  });
  parser.end(spellOut(html));
  return tables.filter(({ rows, inner }) => inner === 0 && rows.size > 0);
}

/** The rows of a table below its title. */
function withTitle({ title, caption, rows, merges, percentCells, hiddenRows }: Table, name: string): FileSheet {
  const above = [...title, tidy(caption)].filter((text) => text !== '');
  const down = above.length;
  const moved = [...percentCells].map((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return cellKey(row + down, column);
  });
  const grid = sheetGrid({
    name,
    rows: new Map<number, CellValue[]>([
      ...above.map((text, row): [number, CellValue[]] => [row, [text]]),
      ...[...rows].map(([row, values]): [number, CellValue[]] => [row + down, values]),
    ]),
    merges: merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down })),
    percentCells: new Set(moved),
    hiddenRows: hiddenRows.map((row) => row + down),
  });
  return { grid, hidden: false };
}

/**
 * The tables of a web page, or of one that bears the name of a workbook, or what was copied from one: each a sheet, with the lines that stand over
 * it as its title. A table that only holds others is none.
 * @param name - The sheet's name where there is one table; several are numbered.
 */
export function readHtml(html: string, name: string): FileSheet[] {
  const tables = tablesOf(html);
  return tables.map((table, index) => withTitle(table, tables.length === 1 ? name : `${name} (${index + 1})`));
}
