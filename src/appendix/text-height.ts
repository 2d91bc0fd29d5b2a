import { textWidth } from '../core/text/text-width';

/*
 * No host tells the width of text before it is painted, and none fits the height of merged cells by itself; so heights are computed from the widths of letters, a
 * little too large rather than too small.
 */

/** How a text is set, in Times New Roman. */
export interface Font {
  /** In points. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
}

/** Of the body of our sheets. */
export const bodyFont: Font = { size: 12, weight: 'regular' };

/** On the screen letters are set on whole pixels, so that a line is at times a little wider than on paper. */
const roundedUp = 1.035;
/** Pixels in a character of a column's width, and in a point. */
const [pixelsPerCharacter, pixelsPerPoint] = [7, 96 / 72];

/** A column has five pixels more than its characters, of which the cell's sides take three; in characters. */
const spare = 2 / pixelsPerCharacter;

/** In characters as a column's width counts them, in one line. */
export function widthOf(text: string, { size, weight }: Font): number {
  return (textWidth(text, weight) * size * pixelsPerPoint * roundedUp) / pixelsPerCharacter;
}

/** The tallest row that Excel takes, in whole points (support.microsoft.com, “Excel specifications and limits”: 409). */
export const tallestRow = 409;

/** Lines that a text takes in a cell so many characters wide, broken between words. */
export function lineCount(text: string, column: number, font: Font = bodyFont): number {
  const width = column + spare;
  const space = widthOf(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const needed = widthOf(word, font);
    if (used > 0 && used + space + needed > width) {
      lines++;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(needed / width) - 1);
    lines += broken;
    used = broken > 0 ? needed - broken * width : used + needed + (used > 0 ? space : 0);
  }
  return lines;
}

/** Width of the longest word, in characters: what a column needs if none is to be broken. */
export function widestWord(text: string, font: Font): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => widthOf(word, font)));
}
