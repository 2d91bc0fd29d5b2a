import { appendixPage } from './page-setup';
import type { PageSetup } from './sheet-plan';
import { type Font, widestWord } from './text-height';

type Margins = PageSetup['margins'];
/** A4, in millimetres. */
const paper = { short: 210, long: 297 } as const;

/** What the width of a column depends on. */
interface SizedColumn {
  readonly id: string;
  readonly caption: string;
  /** In characters. */
  readonly width: number;
  readonly rankOf?: string;
}

/** Between the margins of A4: across in pixels of 96 an inch, as columns are measured, down in points, as rows are. */
function pageSize({ orientation, margins }: Pick<PageSetup, 'orientation' | 'margins'>): {
  readonly width: number;
  readonly height: number;
} {
  const [across, down] = orientation === 'landscape' ? [paper.long, paper.short] : [paper.short, paper.long];
  return {
    width: ((across - margins.left - margins.right) / 25.4) * 96,
    height: ((down - margins.top - margins.bottom) / 25.4) * 72,
  };
}
function landscape(margins: Margins): { readonly width: number; readonly height: number } {
  return pageSize({ orientation: 'landscape', margins });
}
const { margins: ofAppendix } = appendixPage(0);
/** In points: the body's font as it is set, and the least that is to be left of it on paper (the report's own appendix has 11). */
const bodySize = 12;
const leastSize = 9.1;
/** No figure of ours is wider: “-26.42” and “100”. Ranks have three digits at most. */
const leastFigure = 8;
const leastRank = 5;
/** “BÌNH THẠNH ĐÔNG” in one line. */
const leastName = 22;
/** “XUẤT SẮC”, in bold; “(TĂNG/GIẢM)” over a change needs as much, and one width less is one call less in Google Sheets. */
export const gradeWidth = 12.9;
/** Of the headings over the columns. */
export const headingFont: Font = { size: 10, weight: 'bold' };

/** Width on the screen of a column so many characters wide, in pixels: 7 for each, and 5 at the sides. */
function pixels(width: number): number {
  return width * 7 + 5;
}

function scaleOf(widths: readonly number[], margins: Margins): number {
  return Math.min(1, landscape(margins).width / widths.reduce((sum, width) => sum + pixels(width), 0));
}

/** To what share of its size a sheet is printed that is fitted to one page. */
export function pageScale(
  widths: readonly number[],
  heights: readonly number[],
  page: Pick<PageSetup, 'orientation' | 'margins'>,
): number {
  const { width, height } = pageSize(page);
  return Math.min(
    1,
    width / widths.reduce((sum, one) => sum + pixels(one), 0),
    height / heights.reduce((sum, one) => sum + one, 0),
  );
}

/** How high the rows of a page may be in sum, in points before they are scaled as the columns are; a little is kept back. */
export function pageRoom(widths: readonly number[], margins = ofAppendix): number {
  return (landscape(margins).height * 0.98) / scaleOf(widths, margins);
}

function leastWidth({ id, rankOf, caption, width }: SizedColumn): number {
  if (id === 'grade' || id === 'position') return width;
  const figure = id === 'name' ? leastName : rankOf === undefined ? leastFigure : leastRank;
  return Math.min(width, Math.max(figure, widestWord(caption, headingFont)));
}

/**
 * Columns as narrow as the page asks for: where many of them would print the body below nine points, each gives of its width in proportion to
 * what its figures and the words of its heading can spare.
 */
export function fitWidths<Column extends SizedColumn>(columns: readonly Column[]): Column[] {
  const room = (landscape(ofAppendix).width * bodySize) / leastSize;
  const wanted = columns.reduce((sum, { width }) => sum + pixels(width), 0);
  if (wanted <= room) return [...columns];
  const spare = columns.reduce((sum, column) => sum + (column.width - leastWidth(column)) * 7, 0);
  const share = spare === 0 ? 0 : Math.min(1, (wanted - room) / spare);
  return columns.map((column) => {
    const width = column.width - share * (column.width - leastWidth(column));
    // Half characters, so that a host paints few different widths.
    return { ...column, width: Math.max(leastWidth(column), Math.floor(width * 2) / 2) };
  });
}
