import type { Line } from './run';

/** Two columns at the head of the first page: who issues, and the name of the state. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** Body above the issuing one; empty: none. */
  readonly parent: Line;
  readonly issuer: Line;
  readonly nation: Line;
  readonly motto: Line;
  readonly number: Line;
  readonly placeAndDate: Line;
}

/** Name of the kind of document, and what it is about. */
export interface Title {
  readonly kind: 'title';
  readonly name: Line;
  readonly subject: Line;
}

/** “Kính gửi”: one body on the same line, several each on a line of its own below. */
export interface Addressees {
  readonly kind: 'addressees';
  readonly lines: readonly Line[];
}

/** A paragraph of the body. Numbers and dashes before it are part of its text. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Line;
  /** Never the last line of a page: a heading. */
  readonly keepWithNext: boolean;
}

/** “Nơi nhận” beside the signature. */
export interface Closing {
  readonly kind: 'closing';
  readonly recipientsLabel: Line;
  readonly recipients: readonly Line[];
  /** “TM. …”, “KT. …”, office: one line each. */
  readonly authority: readonly Line[];
  readonly signer: Line;
}

/** A cell of the appendix, merged over as many columns and rows as its spans say. */
export interface TableCell {
  /** Counted from 0. */
  readonly column: number;
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** In points. */
  readonly fontSize: number;
  /** `#RRGGBB`; null: black. */
  readonly color: string | null;
  /** Background, `#RRGGBB`; null: none. */
  readonly fill: string | null;
}

/** The appendix: a section of its own with its own page numbers. */
export interface Appendix {
  readonly kind: 'appendix';
  readonly orientation: 'portrait' | 'landscape';
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
  };
  /** Lines above the table. */
  readonly titles: readonly Line[];
  /** In characters; what counts is their proportion. */
  readonly columnWidths: readonly number[];
  /** First rows, printed again on each page. */
  readonly headerRows: number;
  /** Cells that a merge covers are left out, as in HTML. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Lines under the table. */
  readonly notes: readonly Line[];
}

/** A part of the document. */
export type Block = Letterhead | Title | Addressees | Paragraph | Closing | Appendix;

/** A document to be written, with no host in it. */
export interface DocumentPlan {
  readonly blocks: readonly Block[];
}

/** The lines of a part, without the rows of its table; of the letterhead, line by line across both columns. */
export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.parent, block.issuer, block.nation, block.motto, block.number, block.placeAndDate];
    case 'title':
      return [block.name, block.subject];
    case 'addressees':
      return block.lines;
    case 'paragraph':
      return [block.runs];
    case 'closing':
      return [block.recipientsLabel, ...block.recipients, ...block.authority, block.signer];
    case 'appendix':
      return [...block.titles, ...block.notes];
  }
}

/** What is left to fill in, in the order of the document: one entry for each place. */
export function placeholdersOf(plan: DocumentPlan): string[] {
  return plan.blocks.flatMap((block) =>
    linesOf(block)
      .flat()
      .flatMap(({ placeholder }) => placeholder ?? []),
  );
}
