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

function textCells(grid: Grid): { readonly row: number; readonly column: number; readonly text: string }[] {
  return grid.cells.flatMap((values, row) =>
    values.flatMap((text, column) => (typeof text === 'string' ? [{ row, column, text }] : [])),
  );
}

/** The old font that a sheet is written in, which is told by its words: none of them is Vietnamese as it stands, and they are in that font. Null for all other sheets. */
export function oldFontIn(grid: Grid): FoundFont | null {
  const texts = textCells(grid);
  let best: FoundFont | null = null;
  let most = 0;
  for (const font of fonts) {
    const counted = texts
      .map((cell) => ({ ...cell, words: oldWords(cell.text, font) }))
      .filter(({ words }) => words > 0);
    const words = counted.reduce((sum, cell) => sum + cell.words, 0);
    const [first] = counted;
    if (first === undefined || counted.length < fewestCells || words <= most) continue;
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
