import { textWidth } from '../core/text/text-width';
import type { Appendix } from '../report/document-plan';

/** Of the smallest heading, 8.5 points, in twentieths of a point. */
const fontSize = 170;
/** Those of a cell, and its frame, in twentieths of a point. */
const margins = 135;

/** Letters of what is not broken between its words either: grades and figures. */
const shortText = 12;

/** Width that a column of short texts needs, so that “XUẤT SẮC” stays in one line; 0 where a text is longer. */
function unbroken({ rows, headerRows }: Appendix, column: number, size: number): number {
  let widest = 0;
  for (const row of rows.slice(headerRows)) {
    const cell = row.find((one) => one.column === column && one.columnSpan === 1);
    if (cell === undefined) continue;
    if (cell.text.length > shortText) return 0;
    widest = Math.max(widest, textWidth(cell.text, cell.bold ? 'bold' : 'regular'));
  }
  return Math.ceil(margins + size * 20 * widest);
}

/** Width under which the longest word over a column would be broken. */
function narrowest({ rows, headerRows }: Appendix, column: number): number {
  const captions = rows
    .slice(0, headerRows)
    .flatMap((row) => row.filter((cell) => cell.column === column && cell.columnSpan === 1));
  const words = captions.flatMap(({ text }) => text.split(/[\s/]+/u));
  return Math.ceil(margins + fontSize * Math.max(0, ...words.map((word) => textWidth(word, 'bold'))));
}

/**
 * Widths of the columns of a table that is `total` wide, in twentieths of a point: by the shares of the workbook, but none so narrow that a word of its heading breaks, or a
 * grade or figure under it, of `size` points; the wide ones give way. By the shares alone where there is no room for that.
 */
export function columnWidths(appendix: Appendix, total: number, size: number): number[] {
  const shares = appendix.columnWidths;
  const least = shares.map((_, column) => Math.max(narrowest(appendix, column), unbroken(appendix, column, size)));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const fixed = new Set<number>();
  const shareOf = (share: number): number => {
    const room = total - sum(least.filter((_, column) => fixed.has(column)));
    return (room * share) / sum(shares.filter((_, column) => !fixed.has(column)));
  };
  if (sum(least) > total) return shares.map((share) => Math.floor(shareOf(share)));
  for (let before = -1; before !== fixed.size;) {
    before = fixed.size;
    shares.forEach((share, column) => {
      if (!fixed.has(column) && shareOf(share) < (least[column] ?? 0)) fixed.add(column);
    });
  }
  return shares.map((share, column) => Math.floor(fixed.has(column) ? (least[column] ?? 0) : shareOf(share)));
}
