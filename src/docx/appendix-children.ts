import type { Appendix, TableCell } from '../report/document-plan';
import { columnWidths } from './column-widths';
import { lineParagraph } from './paragraph';
import { twips } from './word/length';
import { type Line, paragraph, textRun } from './word/paragraph';
import { type Cell, table } from './word/table';
import type { Xml } from './word/xml';

const line: Line = { style: 'single', size: 4, color: 'auto' };
const lines = { top: line, left: line, bottom: line, right: line, insideH: line, insideV: line };

/** Text between the margins, in millimetres. */
function textWidth({ orientation, margins }: Appendix): number {
  return (orientation === 'landscape' ? 297 : 210) - margins.left - margins.right;
}

/** How much the sheet shrinks to fit the page's width, as the workbook's own print does; 1 where it fits as it is. */
function scaleOf(appendix: Appendix): number {
  const millimetresPerCharacter = 1.96;
  const wished = appendix.columnWidths.reduce((sum, width) => sum + width, 0) * millimetresPerCharacter;
  return Math.min(1, textWidth(appendix) / wished);
}

/** Of the body of a sheet, in points. */
const bodySize = 12;

/** A size on the sheet as it is on paper, never less than 8.5 points. */
function halfPoints(size: number, scale: number): number {
  return Math.max(17, Math.round(size * scale * 2));
}

/** A heading may break after a stroke: “(TĂNG/GIẢM)” is too long for its column. */
function cellOf(cell: TableCell, width: number, scale: number, row: 'header' | 'body' | 'keptWithNext'): Cell {
  const size = halfPoints(cell.fontSize, scale);
  const text = row === 'header' ? cell.text.replace(/\//gu, '/\u200B') : cell.text;
  const look = {
    size,
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.italic ? { italic: true } : {}),
    ...(cell.underline ? { underline: true } : {}),
    ...(cell.color === null ? {} : { color: cell.color }),
  };
  return {
    width,
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    centred: true,
    ...(cell.fill === null ? {} : { fill: cell.fill }),
    children: [
      paragraph(
        {
          alignment: cell.align,
          spacing: { before: 20, after: 20 },
          ...(row === 'keptWithNext' ? { keepNext: true } : {}),
          mark: { size },
        },
        [textRun(text, look)],
      ),
    ],
  };
}

/** The appendix's titles, its table and its notes, whose header is printed again on each page. Title lines 14, the line of reference 13. */
export function appendixChildren(appendix: Appendix): Xml[] {
  const scale = scaleOf(appendix);
  const total = twips(textWidth(appendix));
  const widths = columnWidths(appendix, total, halfPoints(bodySize, scale) / 2);
  const widthOf = ({ column, columnSpan }: TableCell): number =>
    widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
  // Notes never stand alone on a page: the last row goes with them.
  const last = appendix.notes.length > 0 ? appendix.rows.length - 1 : Infinity;
  const kindOf = (row: number): 'header' | 'body' | 'keptWithNext' =>
    row < appendix.headerRows ? 'header' : row < last ? 'body' : 'keptWithNext';
  return [
    ...appendix.titles.map((line) =>
      lineParagraph(line, line.some(({ italic }) => italic) ? 13 : 14, { alignment: 'center' }),
    ),
    paragraph({ spacing: { line: 120 } }),
    table({
      widths,
      edges: lines,
      margins: { left: 60, right: 60 },
      rows: appendix.rows.map((row, index) => ({
        isHeader: index < appendix.headerRows,
        cells: row.map((cell) => cellOf(cell, widthOf(cell), scale, kindOf(index))),
      })),
    }),
    /* Word wants a paragraph after a table: one too low to open a page of its own. */
    ...(appendix.notes.length > 0
      ? appendix.notes.map((line) => lineParagraph(line, 11, { spacing: { before: 60 } }))
      : [paragraph({ spacing: { line: 20, lineRule: 'exact' } })]),
  ];
}
