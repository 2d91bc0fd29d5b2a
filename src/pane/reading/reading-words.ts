import type { Language } from '../../catalogue';
import { readingPane as en } from '../../catalogue/en/reading-pane';
import { readingPane as vi } from '../../catalogue/vi/reading-pane';
import { plainMeanings, type ColumnMeaning } from '../../core/reading';
import { schemes } from '../../core/scheme';
import type { ColumnInterpretation } from '../../intake/interpretation';
import type { OptionGroup } from '../view/select-field';

/** The words of the fold in one language. */
export type ReadingWords = typeof vi;

/** The words of the fold. */
export function readingWords(language: Language): ReadingWords {
  return language === 'en' ? en : vi;
}

/** Names of indicators, those of the scheme in use first. */
function indicatorNames(scheme: string): ReadonlyMap<string, string> {
  const inOrder = [...schemes].sort((a, b) => Number(b.id === scheme) - Number(a.id === scheme));
  const all = inOrder.flatMap(({ indicators }) => indicators);
  return new Map([...all].reverse().map(({ id, name }) => [id, name]));
}

/** What a column is, in words. */
export function roleName(
  role: ColumnInterpretation['role'] | ColumnMeaning,
  scheme: string,
  { roles }: ReadingWords,
): string {
  return Object.hasOwn(roles, role) ? roles[role as keyof typeof roles] : (indicatorNames(scheme).get(role) ?? role);
}

/** All that a column may be said to be; the first choice takes the person's own back. */
export function columnOptions(auto: string, scheme: string, words: ReadingWords): readonly OptionGroup[] {
  const known = schemes.find(({ id }) => id === scheme)?.indicators ?? [];
  const others = schemes.flatMap(({ indicators }) => indicators);
  const groups = new Map([...others, ...known].map(({ id, name }) => [id, name]));
  const own = known.map(({ id }) => id);
  const rest = [...groups.keys()].filter((id) => !own.includes(id));
  const label = (as: ColumnMeaning): string => roleName(as, scheme, words);
  return [
    { label: '', options: [{ value: '', label: auto }] },
    {
      label: words.figures,
      options: plainMeanings.filter((as) => as !== 'ignore').map((as) => ({ value: as, label: label(as) })),
    },
    { label: words.groups, options: [...own, ...rest].map((id) => ({ value: id, label: groups.get(id) ?? id })) },
    { label: words.noPart, options: [{ value: 'ignore', label: label('ignore') }] },
  ];
}
