import type { Language } from './index';
import { whatIf as en } from './en/what-if';
import { whatIf as vi } from './vi/what-if';

/** The words of what-if, which are not in the catalogue that everybody loads. */
export function whatIfWords(language: Language): Readonly<Record<keyof typeof vi, string>> {
  return language === 'en' ? en : vi;
}
