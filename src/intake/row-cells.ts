import type { CellValue } from '../core/grid';
import type { BodyColumns } from './body-rows';
import { cellText } from './header';
import { isFormulaError, parseScore } from './parse-score';

export type Filling = 'empty' | 'text' | 'figures';

/** True for anything but words: also for “-”, which says that there is no figure. */
function isFigure(value: CellValue): boolean {
  return typeof value === 'string' ? value.trim() !== '' && parseScore(value).kind !== 'text' : value !== null;
}

/** A figure that no heading can be, unlike a year: a row that has one is not the header once more. */
export function isNoHeading(value: CellValue): boolean {
  return parseScore(value).kind === 'number' && !/^20\d\d$/u.test(String(value).trim());
}

export function fillingOf(cells: readonly CellValue[], values: readonly number[]): Filling {
  if (values.some((column) => isFigure(cells[column] ?? null))) return 'figures';
  return values.some((column) => cellText(cells[column] ?? null) !== '') ? 'text' : 'empty';
}

/** Name as it stands: in its own column, else to the left of it, where a cell may be merged over number and name. */
export function nameOf(
  cells: readonly CellValue[],
  { name, position, code, values }: BodyColumns,
): { readonly text: string; readonly column: number } {
  const own = textAsWritten(cells[name] ?? null);
  if (own !== '') return { text: own, column: name };
  for (const column of [position ?? 0, ...Array.from({ length: name }, (_, index) => index)]) {
    if (column === code || values.includes(column)) continue;
    const text = textAsWritten(cells[column] ?? null);
    if (/\p{L}{2}/u.test(text) && !isFormulaError(text)) return { text, column };
  }
  return { text: '', column: name };
}

function textAsWritten(value: CellValue): string {
  return value === null ? '' : String(value).normalize('NFC').trim();
}

/** What stands in the column that numbers the units; empty where there is no such column. */
export function positionOf(cells: readonly CellValue[], { position }: BodyColumns): string {
  return cellText(cells[position ?? -1] ?? null);
}

/** A row as one line of text. */
export function lineOf(cells: readonly CellValue[]): string {
  return cells.map(cellText).join(' ');
}
