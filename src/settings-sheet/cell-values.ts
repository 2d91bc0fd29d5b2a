import { meantText } from './literal';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { isFilled, type SheetCell, type Tell } from './sheet-cell';
import type { Word } from './words';

/** What a cell says as a number; one that is none is told, and is left out. */
export function numberOf(cell: SheetCell | undefined, label: Word, tell: Tell): number | undefined {
  if (!isFilled(cell)) return undefined;
  if (cell.number === null) tell(cell, 'config-own-number', { value: cell.text, label: words[label] });
  return cell.number ?? undefined;
}

/** The text that is meant; undefined for an empty cell. */
export function textOf(cell: SheetCell | undefined): string | undefined {
  return isFilled(cell) ? meantText(cell.text) : undefined;
}

/** Only the entries that say something. */
export function said<Entries extends object>(
  entries: Entries,
): { [Key in keyof Entries]: Exclude<Entries[Key], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Entries]: Exclude<Entries[Key], undefined>;
  };
}

/** Tells that a filled cell is none of its choices. */
export function choiceError(cell: SheetCell | undefined, label: Word, allowed: readonly string[], tell: Tell): void {
  if (isFilled(cell))
    tell(cell, 'config-choice', { value: cell.text, label: words[label], allowed: allowed.join('; ') });
}
