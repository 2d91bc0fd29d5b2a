import { fill } from '../../catalogue';
import { linesOf } from '../../report/document-plan';
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

/** The letterhead as it is read in one narrow column: the left column of the paper, then the right one. */
function shownLines(block: Block): readonly Line[] {
  return block.kind === 'letterhead'
    ? [block.parent, block.issuer, block.number, block.nation, block.motto, block.placeAndDate]
    : linesOf(block);
}

function blockOf(block: Block, appendixFollows: string): HTMLElement {
  const lines = shownLines(block)
    .filter((line) => line.length > 0)
    .map(lineOf);
  const note =
    block.kind === 'appendix'
      ? [h('p', { class: 'hint' }, fill(appendixFollows, { count: block.rows.length - block.headerRows }))]
      : [];
  return h('div', { class: `draft-${block.kind}`, lang: 'vi' }, ...lines, ...note);
}

/** The draft to be read in the pane: all its text but the table, its open places marked. */
export function draftView(draft: DocumentPlan, appendixFollows: string): HTMLElement[] {
  return draft.blocks.map((block) => blockOf(block, appendixFollows));
}
