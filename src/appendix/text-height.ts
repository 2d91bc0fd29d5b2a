/*
 * No host tells the width of text before it is painted, and none fits the height of merged cells by itself; so heights are estimated, a
 * little too large rather than too small.
 */

/** Width of a text in units of a digit's width: capitals are wider than small letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{Lu}/u.test(letter) ? 1.45 : 1.05;
  return width;
}

/** Lines that a text takes in a cell so many characters wide, broken between words. */
export function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const needed = widthOf(word);
    if (used > 0 && used + 1 + needed > width) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used += needed + (used > 0 ? 1 : 0);
  }
  return lines;
}
