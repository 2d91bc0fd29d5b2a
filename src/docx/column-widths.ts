import type { Appendix } from '../report/document-plan';

/** Of the smallest heading, 8.5 points, in twentieths of a point. */
const fontSize = 170;
/** Those of a cell, and its frame, in twentieths of a point. */
const margins = 135;

/** Letters of Times New Roman, bold, whose width is not that of most capitals, in shares of the font's size. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[IJ]/u, 0.45],
  [/[GHKOQ]/u, 0.78],
  [/[MW]/u, 0.97],
  [/\p{Lu}/u, 0.72],
  [/[mw]/u, 0.83],
  [/[\p{L}\d]/u, 0.54],
];

function widthOf(word: string): number {
  // A letter without its marks is as wide as with them.
  const letters = word.normalize('NFD').match(/\P{M}/gu) ?? [];
  return letters.reduce<number>((sum, one) => sum + (widths.find(([is]) => is.test(one))?.[1] ?? 0.34), 0);
}

/** Width under which the longest word over a column would be broken. */
function narrowest({ rows, headerRows }: Appendix, column: number): number {
  const captions = rows
    .slice(0, headerRows)
    .flatMap((row) => row.filter((cell) => cell.column === column && cell.columnSpan === 1));
  const words = captions.flatMap(({ text }) => text.split(/[\s/]+/u));
  return Math.ceil(margins + fontSize * Math.max(0, ...words.map(widthOf)));
}

/**
 * Widths of the columns of a table that is `total` wide, in twentieths of a point: by the shares of the workbook, but none so narrow that a word of its heading breaks; the
 * wide ones give way. By the shares alone where there is no room for that.
 */
export function columnWidths(appendix: Appendix, total: number): number[] {
  const shares = appendix.columnWidths;
  const least = shares.map((_, column) => narrowest(appendix, column));
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
