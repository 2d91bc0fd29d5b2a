import { cellName } from '../../core/area';
import type { CellValue, Grid } from '../../core/grid';
import { isSyllable } from './syllable';
import { type OldFont, fromOldFont } from './tables';

/** Text in a font of before Unicode: which one, and the first cell that has it. */
export interface FoundFont {
  readonly font: OldFont;
  readonly cell: string;
  readonly text: string;
  /** The same text as Unicode. */
  readonly converted: string;
}

const fonts: readonly OldFont[] = ['TCVN3', 'VNI'];

/** Letters that only Unicode has: text with one of them is in no old font. */
const unicodeOnly = /[\u0100-\u024F\u1E00-\u1EFF]|\p{Mn}/u;

/** Cells it takes: one may hold a foreign name or a sign. */
const fewestCells = 2;

function wordsOf(text: string): string[] {
  return text.split(/[\s\d!-/:-@[-`{-~]+/u).filter((word) => word.length > 1);
}

/** Words that are no Vietnamese as they stand, and are in a font. */
function oldWords(text: string, font: OldFont): number {
  if (unicodeOnly.test(text) || !/[\u00A1-\u00FF]/u.test(text)) return 0;
  return wordsOf(text).filter(
    (word) =>
      /[\u00A1-\u00FF]/u.test(word) && /[a-z]/iu.test(word) && !isSyllable(word) && isSyllable(fromOldFont(word, font)),
  ).length;
}

/** What speaks for a font: words in it, the cells that have them, and the first of these. */
interface Evidence {
  words: number;
  cells: number;
  first: { readonly row: number; readonly column: number; readonly text: string } | null;
}

function evidenceFor(font: OldFont, { cells }: Grid): Evidence {
  const evidence: Evidence = { words: 0, cells: 0, first: null };
  // The sheets of a year say the same few thousand texts again and again.
  const known = new Map<string, number>();
  cells.forEach((values, row) => {
    values.forEach((text, column) => {
      if (typeof text !== 'string') return;
      let words = known.get(text);
      if (words === undefined) {
        words = oldWords(text, font);
        known.set(text, words);
      }
      if (words === 0) return;
      evidence.words += words;
      evidence.cells += 1;
      evidence.first ??= { row, column, text };
    });
  });
  return evidence;
}

/** The old font that a sheet is written in, which is told by its words: none of them is Vietnamese as it stands, and they are in that font. Null for all other sheets. */
export function oldFontIn(grid: Grid): FoundFont | null {
  let best: FoundFont | null = null;
  let most = 0;
  for (const font of fonts) {
    const { words, cells, first } = evidenceFor(font, grid);
    if (first === null || cells < fewestCells || words <= most) continue;
    most = words;
    best = { font, cell: cellName(first.row, first.column), text: first.text, converted: converted(first.text, font) };
  }
  return best;
}

/** Capitals of TCVN3 are its small letters in another font, so that the word around them says what they are. */
function converted(text: string, font: OldFont): string {
  if (unicodeOnly.test(text)) return text;
  return text.replace(/[^\s\d]+/gu, (word) => {
    const unicode = fromOldFont(word, font);
    return /[A-Z]/u.test(word) && !/[a-z]/u.test(word) && word.length > 2 ? unicode.toUpperCase() : unicode;
  });
}

/** A sheet with all its text as Unicode; what is Unicode already stays. */
export function withoutOldFont(grid: Grid, font: OldFont): Grid {
  const value = (cell: CellValue): CellValue => (typeof cell === 'string' ? converted(cell, font) : cell);
  return { ...grid, cells: grid.cells.map((row) => row.map(value)) };
}
