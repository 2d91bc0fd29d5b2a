import type { Language } from '../../catalogue';

/** Language of the person's Google account: English where it is some English, else Vietnamese. Works in every authorization mode. */
export function personLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi';
}
