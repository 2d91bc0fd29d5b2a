import type { Appendix, Block, Closing, DocumentPlan, Letterhead } from '../../../report/document-plan';
import { textOf } from '../../../report/run';
import type { Line } from '../../../report/run';

type Body = GoogleAppsScript.Document.Body;
type Cell = GoogleAppsScript.Document.TableCell;

/** How a paragraph is set; sizes in points. */
interface Look {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly before?: number;
  readonly firstLine?: number;
}

const points = 72 / 25.4;
const fontName = 'Times New Roman';

function alignment(align: Look['align']): GoogleAppsScript.Document.HorizontalAlignment {
  const { LEFT, CENTER, RIGHT, JUSTIFY } = DocumentApp.HorizontalAlignment;
  return { left: LEFT, center: CENTER, right: RIGHT, justify: JUSTIFY }[align];
}

/** A new paragraph has the looks of the one before it, so everything is said anew. */
function addLine(to: Body | Cell, line: Line, { size, align, before = 0, firstLine = 0 }: Look): void {
  const paragraph = to.appendParagraph(textOf(line));
  paragraph
    .setAlignment(alignment(align))
    .setSpacingBefore(before)
    .setSpacingAfter(0)
    .setLineSpacing(1.05)
    .setIndentFirstLine(firstLine);
  const text = paragraph.editAsText().setFontFamily(fontName).setFontSize(size).setBold(false).setItalic(false);
  let start = 0;
  for (const { text: piece, bold, italic, placeholder } of line) {
    const end = start + piece.length - 1;
    if (end >= start) {
      if (bold) text.setBold(start, end, true);
      if (italic) text.setItalic(start, end, true);
      if (placeholder !== undefined) text.setBackgroundColor(start, end, '#ffff00');
    }
    start = end + 1;
  }
}

/** Two columns without lines, each cell some lines. */
function addColumns(
  body: Body,
  left: readonly (readonly [Line, Look])[],
  right: readonly (readonly [Line, Look])[],
): void {
  const table = body.appendTable([['', '']]).setBorderWidth(0);
  [left, right].forEach((lines, column) => {
    const cell = table.getCell(0, column);
    for (const [line, look] of lines) addLine(cell, line, look);
    cell.getChild(0).removeFromParent();
  });
}

function addLetterhead(body: Body, { parent, issuer, nation, motto, number, placeAndDate }: Letterhead): void {
  const look = (size: number, before = 0): Look => ({ size, align: 'center', before });
  const bodies = [parent, issuer].filter((line) => line.length > 0).map((line): [Line, Look] => [line, look(12)]);
  addColumns(
    body,
    [...bodies, [number, look(13, 9)]],
    [
      [nation, look(12)],
      [motto, look(13)],
      [placeAndDate, look(13, 9)],
    ],
  );
}

function addClosing(body: Body, { recipientsLabel, recipients, authority, signer }: Closing): void {
  const list = [[recipientsLabel, 12] as const, ...recipients.map((line) => [line, 11] as const)].map(
    ([line, size]): [Line, Look] => [line, { size, align: 'left' }],
  );
  const office = authority.map((line): [Line, Look] => [line, { size: 14, align: 'center' }]);
  addColumns(body, list, [...office, [signer, { size: 14, align: 'center', before: 75 }]]);
}

/** The table without merged cells, which DocumentApp does not make, and upright: it has no page of its own orientation. */
function addAppendix(body: Body, { titles, rows, columnWidths, headerRows, notes }: Appendix): void {
  body.appendPageBreak();
  for (const line of titles)
    addLine(body, line, { size: line.some(({ italic }) => italic) ? 13 : 14, align: 'center' });
  const texts = rows.map((row) => {
    const line = columnWidths.map(() => '');
    for (const { column, text } of row) line[column] = text;
    return line;
  });
  const table = body.appendTable(texts);
  table.editAsText().setFontFamily(fontName).setFontSize(8).setBold(false).setItalic(false);
  rows.forEach((row, index) => {
    if (index < headerRows) table.getRow(index).editAsText().setBold(true);
    for (const { column, bold, underline, align, text } of row) {
      const cell = table.getCell(index, column);
      cell.getChild(0).asParagraph().setAlignment(alignment(align)).setIndentFirstLine(0);
      if (bold && text !== '') cell.editAsText().setBold(true);
      if (underline && text !== '') cell.editAsText().setUnderline(true);
    }
  });
  for (const line of notes) addLine(body, line, { size: 11, align: 'left', before: 3 });
}

function addBlock(body: Body, block: Block): void {
  switch (block.kind) {
    case 'letterhead':
      addLetterhead(body, block);
      break;
    case 'title':
      addLine(body, block.name, { size: 14, align: 'center', before: 18 });
      addLine(body, block.subject, { size: 14, align: 'center', before: 3 });
      break;
    case 'addressees':
      for (const line of block.lines) addLine(body, line, { size: 14, align: 'center', before: 6 });
      break;
    case 'paragraph':
      addLine(body, block.runs, { size: 14, align: 'justify', before: 6, firstLine: 12.7 * points });
      break;
    case 'closing':
      addClosing(body, block);
      break;
    case 'appendix':
      addAppendix(body, block);
  }
}

/** Writes the document as a new Google Doc, A4 with the margins of Nghị định 30/2020/NĐ-CP, and gives its address. */
export function writeDocument(name: string, { blocks }: DocumentPlan): string {
  const document = DocumentApp.create(name);
  const body = document.getBody();
  body.setPageWidth(210 * points).setPageHeight(297 * points);
  body
    .setMarginTop(20 * points)
    .setMarginBottom(20 * points)
    .setMarginLeft(30 * points)
    .setMarginRight(15 * points);
  for (const block of blocks) addBlock(body, block);
  // The empty paragraph with which every new document begins.
  body.getChild(0).removeFromParent();
  const address = document.getUrl();
  document.saveAndClose();
  return address;
}
