type Widths = readonly (readonly [letters: string, width: number])[];

/*
 * Advance widths of Times New Roman in thousandths of its size, by letters of the same width (Liberation Serif, which has the same ones on purpose: “metric-compatible”, liberationfonts on GitHub).
 * A letter with marks is as wide as without them, but for ơ and ư, which are letters of their own.
 */
const regular: Widths = [
  ["'", 180],
  ['|', 200],
  [' ,.', 250],
  ['/:;\\ijlt', 278],
  ['!()-I[]`fr', 333],
  ['Js', 389],
  ['?acez“”', 444],
  ['^', 469],
  ['{}', 480],
  ['ơ', 529],
  ['~ư', 542],
  ['FPS', 556],
  ['+<=>', 564],
  ['ELTZ', 611],
  ['BCR', 667],
  ['ADGHKNOQUVXYwĐƠ', 722],
  ['&mƯ', 778],
  ['%', 833],
  ['MW@', 930],
  ['…▲▼', 1000],
];
const bold: Widths = [
  ['|', 220],
  [" ,.'/\\il", 260],
  ['!()-:;[]`fjt', 333],
  ['Is', 389],
  ['{}cerz', 444],
  ['Sbdhknpquđơ', 556],
  ['+<=>', 570],
  ['ư', 600],
  ['FP', 611],
  ['BELTZ', 667],
  ['ACDNRUVXYwĐ', 722],
  ['GHKOQƠƯ', 785],
  ['&m', 833],
  ['@M', 940],
  ['%W…▲▼', 1000],
];
/** Of digits and most small letters. */
const usual = 500;

function tableOf(widths: Widths): Map<string, number> {
  return new Map(widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width])));
}
const tables = { regular: tableOf(regular), bold: tableOf(bold) };

/** The letter without its marks; the horn of ơ and ư belongs to it. */
function bare(letter: string): string {
  const [first = '', ...marks] = letter.normalize('NFD');
  return marks.includes('\u031B') ? `${first}\u031B`.normalize('NFC') : first;
}

/** How wide a text is in Times New Roman, in shares of the font's size: 1 is as wide as the font is high. */
export function textWidth(text: string, weight: 'regular' | 'bold'): number {
  const table = tables[weight];
  let sum = 0;
  for (const letter of text.normalize('NFC')) {
    let width = table.get(letter);
    if (width === undefined) {
      width = table.get(bare(letter)) ?? usual;
      table.set(letter, width);
    }
    sum += width;
  }
  return sum / 1000;
}
