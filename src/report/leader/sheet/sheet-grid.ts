import { type LaidCell, type LaidLine, laidCell } from '../../../appendix/lay-lines';
import type { CellStyle, PlanValue } from '../../../appendix/sheet-plan';
import { lineCount, tallestRow } from '../../../appendix/text-height';

/**
 * The columns that all tables of the sheet share, in characters: a figure, a name, two figures; one between the halves; the same again, the name in two so that five cells of a strip lie
 * there. On A4 standing they print at nine tenths.
 */
export const columnWidths = [8, 20.5, 8, 9.5, 7.5, 8, 10, 10.5, 8, 9.5] as const;
/** Columns of the left half and of the right one: figure, name (over two on the right), figure, figure. */
export const halves = [
  { figure: 0, name: [1, 1], more: [2, 3] },
  { figure: 5, name: [6, 7], more: [8, 9] },
] as const;
/** Between the halves. */
export const between = 4;
export const lastColumn = columnWidths.length - 1;

/** Of the tables, and of the sentences, in points. */
export const size = 11;
/** Of a row of one line. */
export const lineHeight = 15.5;

const grey = '#E7E6E6';

/** Cells of tables. */
export const looks = {
  figure: { border: true, horizontal: 'center' },
  right: { border: true, horizontal: 'right' },
  name: { border: true, horizontal: 'left', wrap: true },
  small: { border: true, horizontal: 'left', wrap: true, fontSize: 10 },
  head: { border: true, bold: true, horizontal: 'center', wrap: true, fill: grey, fontSize: 10 },
  leftHead: { border: true, bold: true, horizontal: 'left', wrap: true, fill: grey, fontSize: 10 },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** What a column is wider than its characters, in characters: five pixels, of seven. */
const edges = 5 / 7;

/** Width of some columns together, in characters. */
export function widthOf(left: number, right: number): number {
  return columnWidths.slice(left, right + 1).reduce((sum, one) => sum + one + edges, -edges);
}

/** A cell over several columns. */
export function over(left: number, right: number, value: PlanValue, style: CellStyle): LaidCell {
  return { left, right, value, style };
}

/** A row as high as its texts need. */
export function lineOf(cells: readonly LaidCell[]): LaidLine {
  const lines = cells.map(({ left, right, value, style }) =>
    typeof value === 'string' && style.wrap === true
      ? lineCount(value, widthOf(left, right), {
          size: style.fontSize ?? size,
          weight: style.bold === true ? 'bold' : 'regular',
        }) *
        ((style.fontSize ?? size) / size)
      : 1,
  );
  return { height: Math.min(tallestRow, Math.max(1, ...lines) * lineHeight), cells };
}

/** A text across the sheet. */
export function textLine(text: string, style: CellStyle = {}): LaidLine {
  return lineOf([over(0, lastColumn, text, { horizontal: 'left', wrap: true, ...style })]);
}

/** An empty row between two parts. */
export const gap: LaidLine = { height: 6, cells: [laidCell(0, null, {})] };
