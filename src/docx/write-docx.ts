import type { Appendix, Block, DocumentPlan } from '../report/document-plan';
import { appendixChildren } from './appendix-children';
import { addresseeParagraphs, closingTable, letterheadTable, titleParagraphs } from './frame';
import { lineParagraph } from './paragraph';
import { twips } from './word/length';
import { paragraph } from './word/paragraph';
import { type Section, wordFile } from './word/word-file';
import type { Xml } from './word/xml';

const reportMargins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 };

/** Body 14, justified, first line 12.7 mm in, 6 pt between paragraphs, lines a little over single (Nghị định 30/2020/NĐ-CP). */
function blockChildren(block: Exclude<Block, Appendix>): Xml[] {
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
          alignment: 'both',
          indent: { firstLine: twips(12.7) },
          spacing: { before: 120, line: 252, lineRule: 'auto' },
          keepNext: block.keepWithNext,
        }),
      ];
    case 'closing':
      return [paragraph({ spacing: { line: 240, lineRule: 'exact' }, keepNext: true }), closingTable(block)];
  }
}

function section(
  children: readonly Xml[],
  orientation: Appendix['orientation'],
  { top, bottom, left, right, header }: Appendix['margins'],
): Section {
  const margins = {
    top: twips(top),
    bottom: twips(bottom),
    left: twips(left),
    right: twips(right),
    header: twips(header),
    footer: twips(header),
  };
  return { children, orientation, margins, isNumbered: true };
}

/** The document as a Word file. Text is always text. */
export function writeDocx(plan: DocumentPlan): Uint8Array<ArrayBuffer> {
  const body = plan.blocks.flatMap((block) => (block.kind === 'appendix' ? [] : blockChildren(block)));
  const appendices = plan.blocks.flatMap((block) => (block.kind === 'appendix' ? [block] : []));
  return wordFile({
    fontSize: 28,
    sections: [
      section(body, 'portrait', reportMargins),
      ...appendices.map((appendix) => section(appendixChildren(appendix), appendix.orientation, appendix.margins)),
    ],
    pictures: [],
  });
}
