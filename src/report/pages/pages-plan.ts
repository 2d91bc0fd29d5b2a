import type { Closing, Letterhead } from '../document-plan';
import type { Line } from '../run';
import type { Picture } from './picture';

/** A share of the whole width of its column, with a mark in it: a value beside the median. */
export interface Bar {
  /** Where the dark part begins and ends, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Where a black line stands, 0 to 1; null: none. */
  readonly mark: number | null;
}

/** A cell of a table of figures: text, a bar, or a picture. */
export interface FigureCell {
  readonly runs: Line;
  /** Paragraphs below the first. */
  readonly more?: readonly Line[];
  readonly bar?: Bar;
  /** Stands in the place of the text. */
  readonly picture?: Picture;
  readonly align: 'left' | 'center' | 'right';
  /** Grey of the background, from 0 (white) to 1 (black); grey prints on every printer. */
  readonly shade?: number;
  /** Columns that it covers; left out: one. */
  readonly span?: number;
}

/** A small table among the text, small enough to stand on the page whole. */
export interface Figures {
  readonly kind: 'figures';
  /** In millimetres. */
  readonly widths: readonly number[];
  /** In points. */
  readonly fontSize: number;
  readonly headerRows: number;
  readonly rows: readonly (readonly FigureCell[])[];
}

/** A paragraph in a size of its own. */
export interface TextLine {
  readonly kind: 'text';
  readonly runs: Line;
  /** In points. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'justify';
  /** White above it, in points. */
  readonly before: number;
}

/** A part of a page. */
export type PageBlock = Letterhead | Closing | TextLine | Figures;

/** What has to fit on one page of A4. */
export interface Page {
  /** What it is about, for a file of its own. */
  readonly name: string;
  readonly blocks: readonly PageBlock[];
}

/** A document whose pages each stand for themselves, with no host in it. */
export interface PagesPlan {
  readonly pages: readonly Page[];
}

/** Text between the margins, in millimetres: A4 with 20 on either side. */
export const pageTextWidth = 170;

/** What a block says, line by line; cells of a row apart by tabs. */
export function linesOfBlock(block: PageBlock): readonly Line[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.parent, block.issuer, block.nation, block.motto, block.number, block.placeAndDate];
    case 'closing':
      return [block.recipientsLabel, ...block.recipients, ...block.authority, block.signer];
    case 'text':
      return [block.runs];
    case 'figures':
      return block.rows.map((row) =>
        row.flatMap(({ runs, more = [] }, index) => [
          ...(index === 0 ? [] : [{ text: '\t' }]),
          ...runs,
          ...more.flatMap((line) => [{ text: ' | ' }, ...line]),
        ]),
      );
  }
}

/** What is left to fill in, in the order of the pages: one entry for each place. */
export function pagePlaceholdersOf({ pages }: PagesPlan): string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => linesOfBlock(block).flatMap((line) => line.flatMap((run) => run.placeholder ?? []))),
  );
}
