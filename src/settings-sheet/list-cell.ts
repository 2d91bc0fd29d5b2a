import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { isNone, meantText, shownText } from './literal';

/** Some texts as one cell shows them: parted by semicolons, one that is part of a text behind a backslash. Undefined: an empty cell. */
export function shownList(texts: readonly string[] | undefined): string | null {
  if (texts === undefined) return null;
  if (texts.length === 0) return words.none;
  return texts.map((text) => shownText(text).replace(/[\\;]/gu, '\\$&')).join('; ');
}

/** The texts that a cell shows, as given by {@link shownList}. */
export function readList(shown: string): readonly string[] {
  if (isNone(shown)) return [];
  const parts = shown.match(/(?:\\[\\;]|[^;])+/gu) ?? [];
  return parts.map((part) => meantText(part.trim().replace(/\\([\\;])/gu, '$1'))).filter((text) => text !== '');
}
