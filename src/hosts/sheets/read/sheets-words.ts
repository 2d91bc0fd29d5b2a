import { sheets as en } from '../../../catalogue/en/sheets';
import { sheets as vi } from '../../../catalogue/vi/sheets';
import { personLanguage } from './language';

/** The host's own words in the language of the person, without the rest of the catalogue: Code.js has no more of it. */
export function sheetsWords(): typeof vi | typeof en {
  return personLanguage() === 'en' ? en : vi;
}
