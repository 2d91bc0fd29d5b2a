import type { Area } from '../../src/core/area';
import { cellKey, type CellValue, type Grid } from '../../src/core/grid';

/** What a block of text can't show. Addresses as people write them. */
export interface Extras {
  readonly sheet?: string;
  readonly merges?: readonly string[];
  readonly percent?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

function place(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  return {
    row: Number(row) - 1,
    column: letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

function areaOf(address: string): Area {
  const [first = 'A1', last = first] = address.split(':');
  const [start, end] = [place(first), place(last)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** A cell of a block: a bare number is a number, a number in quotes is text, “↵” a line break, nothing an empty cell. */
function cell(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (trimmed === 'TRUE' || trimmed === 'FALSE') return trimmed === 'TRUE';
  if (/^-?\d+(?:\.\d+)?$/u.test(trimmed)) return Number(trimmed);
  const quoted = /^"(.*)"$/u.exec(trimmed);
  return (quoted?.[1] ?? trimmed).replace(/↵/gu, '\n');
}

/** A grid from a block of lines with “|” between cells; the first line break is not a row. */
export function gridOf(
  block: string,
  { sheet = 'Số liệu', merges = [], percent = [], hiddenRows = [] }: Extras = {},
): Grid {
  const lines = block
    .replace(/^\n/u, '')
    .replace(/\n\s*$/u, '')
    .split('\n');
  return {
    sheet,
    cells: lines.map((line) => line.split('|').map(cell)),
    merges: merges.map(areaOf),
    percentCells: new Set(percent.map(place).map(({ row, column }) => cellKey(row, column))),
    hiddenRows: hiddenRows.map((row) => row - 1),
  };
}
