import type { Language } from './index';
import { sensitivity as en } from './en/sensitivity';
import { sensitivity as vi } from './vi/sensitivity';

/** The words of how firmly ranks stand, which are not in the catalogue that everybody loads. */
export function sensitivityWords(language: Language): Readonly<Record<keyof typeof vi, string>> {
  return language === 'en' ? en : vi;
}
