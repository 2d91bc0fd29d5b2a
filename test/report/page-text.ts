import { linesOfBlock, type Page } from '../../src/report/pages/pages-plan';
import { textOf } from '../../src/report/run';

/** The page as text, a line for each paragraph and row, cells apart by tabs. */
export function pageText({ blocks }: Page): string {
  return blocks
    .flatMap((block) => linesOfBlock(block).map(textOf))
    .filter((line) => line.trim() !== '')
    .join('\n');
}
