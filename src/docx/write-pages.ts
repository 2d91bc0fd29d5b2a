import { type Page, type PageBlock, type PagesPlan, pageTextWidth } from '../report/pages/pages-plan';
import { figureTable, type PictureNumbers } from './figure-table';
import { closingTable, letterheadTable } from './frame';
import { lineParagraph } from './paragraph';
import { wordPicture } from './picture-run';
import { twips } from './word/length';
import { paragraph } from './word/paragraph';
import { wordFile } from './word/word-file';
import type { Xml } from './word/xml';

const alignments = { left: 'left', center: 'center', justify: 'both' } as const;

/** In twentieths of a point: 15 above and 12 below. */
const margins = {
  top: twips(15),
  bottom: twips(12),
  left: twips((210 - pageTextWidth) / 2),
  right: twips((210 - pageTextWidth) / 2),
  header: twips(8),
  footer: twips(8),
};

/** A paragraph too low to be seen: Word wants one between tables, and the break to a new page hangs on one. */
function thin(startsPage: { readonly pageBreakBefore?: true } = {}): Xml {
  return paragraph({ spacing: { line: 20, lineRule: 'exact' }, ...startsPage });
}

function blockChildren(block: PageBlock, numbers: PictureNumbers): Xml[] {
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
          mark: { size: block.size * 2 },
        }),
      ];
  }
}

function pageChildren({ blocks }: Page, index: number, numbers: PictureNumbers): Xml[] {
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

/** Pages that each stand for themselves as one Word file. Text is always text. */
export function writePages(plan: PagesPlan): Uint8Array<ArrayBuffer> {
  const numbers = pictureNumbers(plan);
  const children = plan.pages.flatMap((one, index) => pageChildren(one, index, numbers));
  return wordFile({
    fontSize: 24,
    sections: [{ children, orientation: 'portrait', margins, isNumbered: false }],
    pictures: [...numbers].map(([picture, number]) => wordPicture(picture, number)),
  });
}
