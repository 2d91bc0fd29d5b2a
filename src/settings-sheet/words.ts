import { formerWords, settingsSheet } from '../catalogue/vi/settings-sheet';
import { plainText } from '../core/text/plain-text';

/** Name of a word of the sheet: of a heading, a line, a choice. */
export type Word = keyof typeof settingsSheet;

function known(text: string): string {
  return plainText(text).replace(/\s*[:*]+$/u, '');
}

/** True where a cell names what is called so; letter case, accents and a colon behind matter as little as in headings. */
export function isSameText(text: string, name: string): boolean {
  return known(text) === known(name);
}

const words = Object.keys(settingsSheet) as readonly Word[];
const texts: ReadonlyMap<Word, readonly string[]> = new Map(
  words.map((word) => [word, [settingsSheet[word], ...(formerWords[word] ?? [])].map(known)]),
);

/** Every one of some words that a text means, as it is painted now or as it once was; letter case, accents and a colon behind matter as little as in headings. */
export function meaningOf<Some extends Word>(text: string, among: readonly Some[]): Some | undefined {
  const plain = known(text);
  return among.find((word) => texts.get(word)?.includes(plain));
}
