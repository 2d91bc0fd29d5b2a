import {
  AlignmentType,
  convertMillimetersToTwip,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IRunOptions } from 'docx';
import type { Appendix, TableCell as Cell } from '../report/document-plan';
import { columnWidths } from './column-widths';
import { lineParagraph } from './paragraph';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

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
function cellOf(cell: Cell, width: number, scale: number, row: 'header' | 'body' | 'keptWithNext'): TableCell {
  const size = halfPoints(cell.fontSize, scale);
  const text: IRunOptions = {
    text: row === 'header' ? cell.text.replace(/\//gu, '/\u200B') : cell.text,
    size,
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.italic ? { italics: true } : {}),
    ...(cell.underline ? { underline: {} } : {}),
    ...(cell.color === null ? {} : { color: cell.color }),
  };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill: cell.fill } }),
    children: [
      new Paragraph({
        alignment: alignments[cell.align],
        spacing: { before: 20, after: 20 },
        ...(row === 'keptWithNext' ? { keepNext: true } : {}),
        run: { size },
        children: [new TextRun(text)],
      }),
    ],
  });
}

/** The appendix's titles, its table and its notes, whose header is printed again on each page. Title lines 14, the line of reference 13. */
export function appendixChildren(appendix: Appendix): (Paragraph | Table)[] {
  const scale = scaleOf(appendix);
  const total = convertMillimetersToTwip(textWidth(appendix));
  const widths = columnWidths(appendix, total, halfPoints(bodySize, scale) / 2);
  const widthOf = ({ column, columnSpan }: Cell): number =>
    widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
  // Notes never stand alone on a page: the last row goes with them.
  const last = appendix.notes.length > 0 ? appendix.rows.length - 1 : Infinity;
  const kindOf = (row: number): 'header' | 'body' | 'keptWithNext' =>
    row < appendix.headerRows ? 'header' : row < last ? 'body' : 'keptWithNext';
  return [
    ...appendix.titles.map((line) =>
      lineParagraph(line, line.some(({ italic }) => italic) ? 13 : 14, { alignment: AlignmentType.CENTER }),
    ),
    new Paragraph({ spacing: { line: 120 }, children: [] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: total, type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: 60, right: 60 },
      rows: appendix.rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            ...(index < appendix.headerRows ? { tableHeader: true } : {}),
            children: row.map((cell) => cellOf(cell, widthOf(cell), scale, kindOf(index))),
          }),
      ),
    }),
    /* Word wants a paragraph after a table: one too low to open a page of its own. */
    ...(appendix.notes.length > 0
      ? appendix.notes.map((line) => lineParagraph(line, 11, { spacing: { before: 60 } }))
      : [new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] })]),
  ];
}
