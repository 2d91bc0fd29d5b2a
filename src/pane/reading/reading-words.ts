import type { Language } from '../../catalogue';
import { readingPane as en } from '../../catalogue/en/reading-pane';
import { readingPane as vi } from '../../catalogue/vi/reading-pane';
import { plainMeanings, type ColumnMeaning } from '../../core/settings/reading';
import type { Scheme } from '../../core/scheme';
import type { ColumnInterpretation } from '../../intake/interpretation';
import type { OptionGroup } from '../view/select-field';

/** The words of the fold in one language. */
export type ReadingWords = typeof vi;

/** The words of the fold. */
export function readingWords(language: Language): ReadingWords {
  return language === 'en' ? en : vi;
}

/** What a column is, in words; `schemes`: that of the table first. */
export function roleName(
  role: ColumnInterpretation['role'] | ColumnMeaning,
  schemes: readonly Scheme[],
  { roles }: ReadingWords,
): string {
  if (Object.hasOwn(roles, role)) return roles[role as keyof typeof roles];
  return schemes.flatMap(({ indicators }) => indicators).find(({ id }) => id === role)?.name ?? role;
}

/** All that a column may be said to be, the indicators of the table's scheme before others; the first choice takes the person's own back. */
export function columnOptions(auto: string, schemes: readonly Scheme[], words: ReadingWords): readonly OptionGroup[] {
  const ids = new Set(schemes.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const option = (as: ColumnMeaning) => ({ value: as, label: roleName(as, schemes, words) });
  return [
    { label: '', options: [{ value: '', label: auto }] },
    { label: words.figures, options: plainMeanings.filter((as) => as !== 'ignore').map(option) },
    { label: words.groups, options: [...ids].map(option) },
    { label: words.noPart, options: [option('ignore')] },
  ];
}
