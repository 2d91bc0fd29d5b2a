import { AlignmentType, convertMillimetersToTwip, Document, LineRuleType, Packer, Paragraph } from 'docx';
import type { Table } from 'docx';
import { type Page, type PageBlock, type PagesPlan, pageTextWidth } from '../report/pages/pages-plan';
import { withFixedTime } from './fixed-time';
import { closingTable, letterheadTable } from './frame';
import { figureTable, type PictureNumbers } from './figure-table';
import { lineParagraph } from './paragraph';
import { coreProperties } from './core-properties';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** A4 with 15 above and below, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: convertMillimetersToTwip(15),
    bottom: convertMillimetersToTwip(12),
    left: convertMillimetersToTwip((210 - pageTextWidth) / 2),
    right: convertMillimetersToTwip((210 - pageTextWidth) / 2),
    header: convertMillimetersToTwip(8),
    footer: convertMillimetersToTwip(8),
  },
};

/** A paragraph too low to be seen: Word wants one between tables, and the break to a new page hangs on one. */
function thin(startsPage: { readonly pageBreakBefore?: true } = {}): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, ...startsPage, children: [] });
}

function blockChildren(block: PageBlock, numbers: PictureNumbers): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block), thin()];
    case 'closing':
      return [thin(), closingTable(block), thin()];
    case 'figures':
      return [figureTable(block, numbers), thin()];
    case 'text':
      return [
        lineParagraph(block.runs, block.size, {
          alignment: alignments[block.align],
          spacing: { before: block.before * 20 },
          // The height of a paragraph without text is that of its mark.
          run: { size: block.size * 2 },
        }),
      ];
  }
}

function pageChildren({ blocks }: Page, index: number, numbers: PictureNumbers): (Paragraph | Table)[] {
  return [
    ...(index === 0 ? [] : [thin({ pageBreakBefore: true })]),
    ...blocks.flatMap((block) => blockChildren(block, numbers)),
  ];
}

function pictureNumbers({ pages }: PagesPlan): PictureNumbers {
  const pictures = pages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figures' ? block.rows.flat() : []))
    .flatMap(({ picture }) => picture ?? []);
  return new Map(pictures.map((picture, index) => [picture, index + 1]));
}

/** Pages that each stand for themselves as one Word file. Text is always text: the library escapes it. */
export async function writePages(plan: PagesPlan): Promise<Uint8Array<ArrayBuffer>> {
  const numbers = pictureNumbers(plan);
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24, language: { value: 'vi-VN' } } } } },
    sections: [
      { properties: { page }, children: plan.pages.flatMap((one, index) => pageChildren(one, index, numbers)) },
    ],
  });
  return withFixedTime(await Packer.toArrayBuffer(document, false, [coreProperties]));
}
