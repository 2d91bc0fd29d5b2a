import type { Language } from '../../../catalogue';

/** Asked for once: an execution has its globals to itself and speaks to one person. */
let known: Language | null = null;

/** Language of the person's Google account: English where it is some English, else Vietnamese. Works in every authorization mode. */
export function personLanguage(): Language {
  known ??= Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi';
  return known;
}
