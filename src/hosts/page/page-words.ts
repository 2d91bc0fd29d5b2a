import type { Language } from '../../catalogue';
import { page as en } from '../../catalogue/en/page';
import { page as vi } from '../../catalogue/vi/page';

/** The page's own words. */
export type PageWords = typeof en;

/** The page's own words in one language. */
export function pageWords(language: Language): PageWords {
  return language === 'en' ? en : vi;
}
