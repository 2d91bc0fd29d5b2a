import { remembered } from '../core/remembered';

/*
 * No host tells the width of text before it is painted, and none fits the height of merged cells by itself; so heights are estimated, a
 * little too large rather than too small.
 */

/** No letter is wider. */
const widest = 1.15;

const widthOfLetter = remembered((letter) => (/\p{Lu}/u.test(letter) ? widest : /[\p{L}\d]/u.test(letter) ? 0.9 : 0.5));

/** Width of a text in Times New Roman 12, in characters as a column's width counts them: capitals are wide, spaces and stops narrow. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

/** Lines that a text takes in a cell so many characters wide, broken between words. */
export function lineCount(text: string, width: number): number {
  if (text.length * widest <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const needed = widthOf(word);
    if (used > 0 && used + 0.5 + needed > width) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used += needed + (used > 0 ? 0.5 : 0);
  }
  return lines;
}

/** Width of the longest word, in characters: what a column needs if none is to be broken. */
export function widestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/u).map(widthOf));
}
