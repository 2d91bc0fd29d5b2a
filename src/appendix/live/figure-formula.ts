import { toDecimal, multiply } from '../../core/decimal';
import { cellReference, sheetReference } from '../../core/formula/cell-reference';
import { numberLiteral } from '../../core/formula/number-literal';
import type { CellValue } from '../../core/grid';
import type { FigureSource } from './live-row';

/** What the figure of a cell was multiplied by when it was read: 100 for a ratio; null where the cell does not tell. */
export function scaleOf(cell: CellValue, value: number | null): 1 | 100 | null {
  if (typeof cell !== 'number' || value === null || cell === 0) return null;
  const written = toDecimal(cell);
  return written !== value && multiply(written, 100) === value ? 100 : 1;
}

/** A text such as “86,59”, “98,41%”, “86.59/100 điểm” as a number, whatever the decimal mark of the locale: its digits, then divided. */
function textAsNumber(reference: string): string {
  const part = `LEFT(${reference},FIND("/",${reference}&"/")-1)`;
  const bare = ['điểm', 'đ', '%', ' '].reduce((text, word) => `SUBSTITUTE(${text},"${word}","")`, `LOWER(${part})`);
  const text = `SUBSTITUTE(${bare},".",",")`;
  return `IFERROR(VALUE(SUBSTITUTE(${text},",",""))/10^MAX(0,LEN(${text})-FIND(",",${text}&",")),"")`;
}

/**
 * The formula that reads a figure: a number, or the empty text where there is none; never 0 for a blank. A cell that held text when the sheet was made is read as text
 * too.
 *
 * @param scale - by which the numbers of this column are multiplied
 * @param indicators - range of the row's indicators, for a sum
 */
export function figureFormula(source: FigureSource, value: number | null, scale: 1 | 100, indicators: string): string {
  switch (source.kind) {
    case 'none':
      return '=""';
    case 'constant':
      return `=${numberLiteral(source.value)}`;
    case 'sum':
      return `=IF(COUNT(${indicators})=COLUMNS(${indicators}),ROUND(SUM(${indicators}),10),"")`;
    case 'cell': {
      const reference = `${sheetReference(source.sheet)}${cellReference(source.row, source.column)}`;
      /* Rounded, since a formula of the raw sheet may give 86.58999999999994 for 86.59: no tie and another grade. */
      const times = (scaleOf(source.cell, value) ?? scale) === 100 ? '*100' : '';
      const isText = typeof source.cell === 'string' && value !== null;
      return `=IF(ISNUMBER(${reference}),ROUND(${reference}${times},10),${isText ? textAsNumber(reference) : '""'})`;
    }
  }
}
