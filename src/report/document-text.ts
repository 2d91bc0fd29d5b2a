import type { Appendix, Block, DocumentPlan, TableCell } from './document-plan';
import { textOf } from './run';

/** A row of as many cells as the table has columns, so that a pasted table keeps its columns. */
function rowText(row: readonly TableCell[], columns: number): string {
  const texts = new Array<string>(columns).fill('');
  for (const { column, text } of row) texts[column] = text;
  return texts.join('\t');
}

function appendixText({ titles, rows, columnWidths }: Appendix): string {
  return [...titles.map(textOf), '', ...rows.map((row) => rowText(row, columnWidths.length))].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
      return [block.parent, block.issuer, block.nation, block.motto, block.number, block.placeAndDate].map(textOf).filter((line) => line !== '').join('\n');
    case 'title':
      return [block.name, block.subject].map(textOf).join('\n');
    case 'addressees':
      return block.lines.map(textOf).join('\n');
    case 'paragraph':
      return textOf(block.runs);
    case 'closing':
      return [block.recipientsLabel, ...block.recipients, ...block.authority, block.signer].map(textOf).join('\n');
    case 'appendix':
      return appendixText(block);
  }
}

/** The document as text to copy: a blank line between its parts, tabs between the cells of the appendix. */
export function documentText(plan: DocumentPlan): string {
  return `${plan.blocks.map(blockText).join('\n\n')}\n`;
}
