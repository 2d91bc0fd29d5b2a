import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { ISectionOptions, Table } from 'docx';
import type { Appendix, Block, DocumentPlan } from '../report/document-plan';
import { appendixChildren } from './appendix-children';
import { coreProperties } from './core-properties';
import { withFixedTime } from './fixed-time';
import { addresseeParagraphs, closingTable, letterheadTable, titleParagraphs } from './frame';
import { lineParagraph } from './paragraph';

/** A4 in twentieths of a point. */
const a4 = { width: 11906, height: 16838 };

const reportMargins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 };

/** Body 14, justified, first line 12.7 mm in, 6 pt between paragraphs, lines a little over single (Nghị định 30/2020/NĐ-CP). */
function blockChildren(block: Exclude<Block, Appendix>): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block)];
    case 'title':
      return titleParagraphs(block);
    case 'addressees':
      return addresseeParagraphs(block);
    case 'paragraph':
      return [
        lineParagraph(block.runs, 14, {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: convertMillimetersToTwip(12.7) },
          spacing: { before: 120, line: 252, lineRule: LineRuleType.AUTO },
          keepNext: block.keepWithNext,
        }),
      ];
    case 'closing':
      return [
        new Paragraph({ spacing: { line: 240, lineRule: LineRuleType.EXACT }, keepNext: true, children: [] }),
        closingTable(block),
      ];
  }
}

function section(
  children: (Paragraph | Table)[],
  orientation: Appendix['orientation'],
  margins: Appendix['margins'],
): ISectionOptions {
  const { top, bottom, left, right, header } = margins;
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...a4,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: convertMillimetersToTwip(top),
          bottom: convertMillimetersToTwip(bottom),
          left: convertMillimetersToTwip(left),
          right: convertMillimetersToTwip(right),
          header: convertMillimetersToTwip(header),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }) },
    children,
  };
}

/** The document as a Word file. Text is always text: the library escapes it. */
export async function writeDocx(plan: DocumentPlan): Promise<Uint8Array<ArrayBuffer>> {
  const body = plan.blocks.flatMap((block) => (block.kind === 'appendix' ? [] : blockChildren(block)));
  const appendices = plan.blocks.flatMap((block) => (block.kind === 'appendix' ? [block] : []));
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28, language: { value: 'vi-VN' } } } } },
    sections: [
      section(body, 'portrait', reportMargins),
      ...appendices.map((appendix) => section(appendixChildren(appendix), appendix.orientation, appendix.margins)),
    ],
  });
  return withFixedTime(await Packer.toArrayBuffer(document, false, [coreProperties]));
}
