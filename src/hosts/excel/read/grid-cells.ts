import { type CellValue, cellKey, cellValueOf } from '../../../core/grid';
import { numberFormatKind } from './number-format-kind';

/** Some rows as Excel gives them. */
export interface RangeRows {
  /** Row of the sheet of the first one, from 0. */
  readonly top: number;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

const dayLength = 86_400_000;
/** Day 0 of Excel's count, from 1 March 1900 on. */
const firstDay = Date.UTC(1899, 11, 30);

function dateText(serial: number, shown: string): string {
  if (shown !== '' && !/^#+$/u.test(shown)) return shown;
  const date = new Date(firstDay + Math.floor(serial) * dayLength);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** The text that Excel gave; anything else is none. */
function textOf(given: unknown): string {
  return typeof given === 'string' ? given : '';
}

function cellOf(value: unknown, shown: string, format: string): CellValue {
  return typeof value === 'number' && numberFormatKind(format) === 'date' ? dateText(value, shown) : cellValueOf(value);
}

/** Cells of a grid: a date as the text that it shows (day/month/year where the column is too narrow to show it). */
export function gridCells(blocks: readonly RangeRows[]): {
  readonly cells: CellValue[][];
  readonly percentCells: ReadonlySet<string>;
} {
  const cells: CellValue[][] = [];
  const percentCells = new Set<string>();
  for (const { top, values, texts, formats } of blocks) {
    values.forEach((row, r) => {
      cells.push(
        row.map((value, c) => {
          const format = textOf(formats[r]?.[c]);
          if (typeof value === 'number' && numberFormatKind(format) === 'percent')
            percentCells.add(cellKey(top + r, c));
          return cellOf(value, textOf(texts[r]?.[c]), format);
        }),
      );
    });
  }
  return { cells, percentCells };
}
