import type { Finding } from '../core/finding';
import { en } from './english';
import { fill } from './fill';
import { vi } from './vi';

export { fill };

/** Languages of the screen; Vietnamese is the default. Documents are always Vietnamese. */
export type Language = 'vi' | 'en';

/** The catalogue of a language: `catalogue('vi').appendix.unit`. Both languages have the same keys (tested). */
export function catalogue(language: Language): typeof vi | typeof en {
  return language === 'en' ? en : vi;
}

/** A finding as a sentence, with what to do about it. */
export function messageOf(finding: Finding, language: Language): string {
  return fill(catalogue(language).findings[finding.code], finding.params);
}
