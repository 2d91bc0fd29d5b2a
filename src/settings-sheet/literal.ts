import { settingsSheet as words } from '../catalogue/vi/settings-sheet';

const literal = /^\(+(?:không|trống)\)+$/iu;

function isWord(text: string, word: string): boolean {
  return text.normalize('NFC').toLowerCase() === word;
}

/** True for “(không)”: deliberately none, where an empty cell means the default. */
export function isNone(text: string): boolean {
  return isWord(text, words.none);
}

/** True for “(trống)”: deliberately an empty text. */
function isBlank(text: string): boolean {
  return isWord(text, words.blank);
}

/** A text as its cell shows it. One that is itself “(không)” or “(trống)” stands in a second pair of brackets. */
export function shownText(text: string): string {
  if (text === '') return words.blank;
  return literal.test(text.normalize('NFC')) ? `(${text})` : text;
}

/** The text that a cell shows, as given by {@link shownText}. */
export function meantText(shown: string): string {
  if (isBlank(shown)) return '';
  return shown.startsWith('((') && literal.test(shown.normalize('NFC')) ? shown.slice(1, -1) : shown;
}
