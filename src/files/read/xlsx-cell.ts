import type { CellValue } from '../../core/grid';
import { notCalculated } from './never-calculated';
import { shownDate, shownSerial } from './shown-date';
import { unescaped } from './string-item';
import { damaged } from './xml';
import type { XlsxWorkbook } from './xlsx-workbook';

/** A cell as it stands in the sheet's XML. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  /** What stands in `<v>`; null where there is none. */
  readonly value: string | null;
  /** Text within the cell itself; null where there is none. */
  readonly text: string | null;
  readonly hasFormula: boolean;
}

type Shared = Pick<XlsxWorkbook, 'strings' | 'formats' | 'from1904'>;

/** What a cell with that number shows: a date as it looks. */
export function shownNumber(number: number, style: number, { formats, from1904 }: Shared): CellValue {
  const format = formats[style];
  return format?.isDate === true ? shownSerial(number, format.code, from1904 ? 1904 : 1900) : number;
}

function numberOf(text: string, style: number, shared: Shared): CellValue {
  const number = Number(text);
  // What is no number, or one that no program can hold, is for intake to speak of.
  return Number.isFinite(number) ? shownNumber(number, style, shared) : text;
}

/** A text that several cells may share. Throws where the file does not have it. */
export function sharedText(index: number, { strings }: Pick<Shared, 'strings'>): CellValue {
  const found = strings[index];
  if (found === undefined) throw new Error(damaged);
  return found || null;
}

function dateOf(text: string, format: string): CellValue {
  const date = new Date(/\d$/u.test(text) ? `${text}${text.includes('T') ? 'Z' : ''}` : text);
  return Number.isNaN(date.getTime()) ? text : shownDate(date, format);
}

/** The value that a cell shows. Throws where it points to a text that the file does not have. */
export function cellValue(cell: RawCell, shared: Shared): CellValue {
  const { type, value, text, style, hasFormula } = cell;
  if (type === 'inlineStr') return (text ?? value ?? '') || null;
  if (value === null) return hasFormula ? notCalculated : text === null || text === '' ? null : text;
  if (type === 'str') return unescaped(value) || null;
  const trimmed = value.trim();
  // A formula whose result is an empty text says so by its type.
  if (trimmed === '') return hasFormula ? notCalculated : null;
  switch (type) {
    case 's':
      return sharedText(Number(trimmed), shared);
    case 'b':
      return trimmed === '1' || trimmed === 'true';
    case 'e':
      return trimmed;
    case 'd':
      return dateOf(trimmed, shared.formats[style]?.code ?? '');
    default:
      return numberOf(trimmed, style, shared);
  }
}

/** True for a number that its cell shows as a percentage. */
export function isPercentCell(value: CellValue, style: number, { formats }: Shared): boolean {
  return typeof value === 'number' && formats[style]?.isPercent === true;
}
