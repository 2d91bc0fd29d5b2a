import { readSharedStrings } from '../read/shared-strings';
import { textElement } from './row-xml';
import { before } from './xml-parts';

/** How texts are written into a workbook of other people. */
export interface CellTexts {
  /** Type and inside of a cell that holds the text. */
  readonly cell: (text: string) => string;
  /** The part of shared texts with the new ones; null where it stays as it is. */
  readonly part: () => string | null;
}

/** Texts within their cells, for a workbook that has no list of them, or one that is not written as most programs do. */
const inline: CellTexts = {
  cell: (text) => ` t="inlineStr"><is>${textElement(text)}</is>`,
  part: () => null,
};

/** The texts of a workbook, and how a cell points to one of them; new ones go behind the old ones. @param xml - The part of shared texts; null where there is none. */
export function cellTexts(xml: string | null): CellTexts {
  if (xml?.includes('</sst>') !== true) return inline;
  const known = readSharedStrings(xml);
  const places = new Map(known.map((text, place) => [text, place]));
  const added: string[] = [];
  return {
    cell: (text) => {
      let place = places.get(text);
      if (place === undefined) {
        place = known.length + added.length;
        places.set(text, place);
        added.push(text);
      }
      return ` t="s"><v>${place}</v>`;
    },
    // Both counts may be left out (ECMA-376-1, 18.4.9), and who counts them wrongly is worse than who leaves them out.
    part: () =>
      before(
        xml.replace(/<sst\s[^>]*>/u, (tag) => tag.replace(/\s(?:uniqueC|c)ount="\d*"/gu, '')),
        ['</sst>'],
        added.map((text) => `<si>${textElement(text)}</si>`).join(''),
      ),
  };
}
