import type { Language } from './index';
import { papers as en } from './en/papers';
import { papers as vi } from './vi/papers';

/** The words of the papers beside the report, which are not in the catalogue that everybody loads. */
export function papersWords(language: Language): Readonly<Record<keyof typeof vi, string>> {
  return language === 'en' ? en : vi;
}
