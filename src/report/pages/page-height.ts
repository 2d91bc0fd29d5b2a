import { textWidth } from '../../core/text/text-width';
import type { Line } from '../run';
import { type Figures, type Page, type PageBlock, pageTextWidth } from './pages-plan';

const pointsPerMillimetre = 72 / 25.4;
/** Of a line, what its last word leaves empty because the next one does not fit. */
const leftEmpty = 1.04;
/* Measured on pages as LibreOffice and Word lay them: a line is this much higher than its font. */
const lineHeight = 1.16;

/** Height between the margins of a page, in points, with a little kept back, since no two programs break lines alike. */
export const pageHeight = 750;

function linesIn(runs: Line, size: number, width: number): number {
  const ems = runs.reduce((all, { text, bold }) => all + textWidth(text, bold ? 'bold' : 'regular'), 0);
  const lines = (ems * size) / (width * pointsPerMillimetre);
  return lines <= 1 ? 1 : Math.ceil(lines * leftEmpty);
}

function figuresHeight({ widths, fontSize, rows }: Figures): number {
  const padding = 2.2;
  return rows.reduce((all, row) => {
    let at = 0;
    const heights = row.map(({ runs, more = [], picture, span = 1 }) => {
      const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
      at += span;
      if (picture) return picture.height * pointsPerMillimetre;
      const lines = [runs, ...more].map((line) => linesIn(line, fontSize, width - padding));
      return lines.reduce((sum, one) => sum + one, 0) * fontSize * lineHeight;
    });
    const hasBar = row.some(({ bar }) => bar !== undefined);
    return all + Math.max(fontSize * lineHeight, ...heights) + (hasBar ? 8.5 : 4.5);
  }, 1);
}

function heightOf(block: PageBlock): number {
  switch (block.kind) {
    case 'text':
      return block.before + linesIn(block.runs, block.size, pageTextWidth) * block.size * lineHeight;
    case 'figures':
      return figuresHeight(block) + 1;
    case 'letterhead':
      return 62 + Math.max(0, linesIn(block.issuer, 12, 65) - 1 + linesIn(block.parent, 12, 65) - 1) * 14;
    case 'closing':
      return Math.max(
        75 + (block.authority.length + 1) * 16.5,
        14 + block.recipients.reduce((all, line) => all + linesIn(line, 11, 80) * 12.8, 0),
      );
  }
}

/** About how high the page is, in points. */
export function heightOfPage({ blocks }: Page): number {
  return blocks.reduce((all, block) => all + heightOf(block), 0);
}

/** The first of the pages that fits on one sheet of A4, else the last; from the roomiest to the tightest. */
export function fittingPage(pages: readonly [() => Page, ...(() => Page)[]]): Page {
  const [first, ...rest] = pages;
  let page = first();
  for (const tighter of rest) {
    if (heightOfPage(page) <= pageHeight) return page;
    page = tighter();
  }
  return page;
}
