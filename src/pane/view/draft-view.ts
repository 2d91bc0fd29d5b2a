import { fill } from '../../catalogue';
import type { Block, DocumentPlan } from '../../report/document-plan';
import type { Line } from '../../report/run';
import { h } from './dom';

function lineOf(line: Line): HTMLElement {
  const pieces = line.map(({ text, bold, italic, placeholder }) => {
    const tag = placeholder !== undefined ? 'mark' : bold ? 'strong' : italic ? 'em' : 'span';
    return h(tag, placeholder === undefined ? {} : { title: placeholder }, text);
  });
  return h('p', {}, ...pieces);
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.parent, block.issuer, block.number, block.nation, block.motto, block.placeAndDate];
    case 'title':
      return [block.name, block.subject];
    case 'addressees':
      return block.lines;
    case 'paragraph':
      return [block.runs];
    case 'closing':
      return [block.recipientsLabel, ...block.recipients, ...block.authority, block.signer];
    case 'appendix':
      return block.titles;
  }
}

function blockOf(block: Block, appendixFollows: string): HTMLElement {
  const lines = linesOf(block).filter((line) => line.length > 0).map(lineOf);
  const note = block.kind === 'appendix' ? [h('p', { class: 'hint' }, fill(appendixFollows, { count: block.rows.length - block.headerRows }))] : [];
  return h('div', { class: `draft-${block.kind}`, lang: 'vi' }, ...lines, ...note);
}

/** The draft to be read in the pane: all its text but the table, its open places marked. */
export function draftView(draft: DocumentPlan, appendixFollows: string): HTMLElement[] {
  return draft.blocks.map((block) => blockOf(block, appendixFollows));
}
