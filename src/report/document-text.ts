import { linesOf } from './document-plan';
import type { Appendix, Block, DocumentPlan, TableCell } from './document-plan';
import { textOf } from './run';

/** A row of as many cells as the table has columns, so that a pasted table keeps its columns. */
function rowText(row: readonly TableCell[], columns: number): string {
  const texts = new Array<string>(columns).fill('');
  for (const { column, text } of row) texts[column] = text;
  return texts.join('\t');
}

function appendixText({ titles, rows, columnWidths, notes }: Appendix): string {
  return [
    ...titles.map(textOf),
    '',
    ...rows.map((row) => rowText(row, columnWidths.length)),
    ...notes.map(textOf),
  ].join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'appendix') return appendixText(block);
  const lines = linesOf(block).map(textOf);
  return (block.kind === 'letterhead' ? lines.filter((line) => line !== '') : lines).join('\n');
}

/** The document as text to copy: a blank line between its parts, tabs between the cells of the appendix. */
export function documentText(plan: DocumentPlan): string {
  return `${plan.blocks.map(blockText).join('\n\n')}\n`;
}
