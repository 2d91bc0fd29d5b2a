import type { settingsProblems as vi } from '../vi/settings-problems';

/** The same in English. */
export const settingsProblems: Readonly<Record<keyof typeof vi, string>> = {
  'settings-not-json': 'It is not JSON (line {line}, column {column}).',
  'settings-not-object': 'It must be a JSON object { … }.',
  'settings-newer':
    'A newer version of this tool has written it (version {version}; this one knows {known}). Nothing was changed. Update the tool and try again.',
  'settings-unknown-key': '{place}: there is no such entry. Known ones: {allowed}.',
  'settings-missing-key': '{place}: is missing.',
  'settings-text': '{place}: must be text in quotation marks.',
  'settings-number': '{place}: must be a number.',
  'settings-boolean': '{place}: must be true or false.',
  'settings-list': '{place}: must be a list [ … ].',
  'settings-object': '{place}: must be an object { … }.',
  'settings-choice': '{place}: must be one of: {allowed}.',
  'settings-blank': '{place}: may not be empty.',
  'settings-share': '{place}: must be a share from 0 to 1 (80 % is 0.8).',
  'settings-range': '{place}: must be from 0 to 100.',
  'settings-sheet-name':
    '{place}: a sheet’s name has 1 to 31 characters, none of [ ] : * ? / \\, and no apostrophe at its start or end.',
  'settings-repeated': '{place}: something is listed twice.',
  'settings-day': '{place}: write the day as YEAR-MONTH-DAY, for example 2025-07-01.',
  'settings-bands': '{place}: grades go from the highest floor to the lowest, the last of which is 0.',
};
