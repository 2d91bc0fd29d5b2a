import type { settingsProblems as vi } from '../vi/settings-problems';

/** The same in English. */
export const settingsProblems: Readonly<Record<keyof typeof vi, string>> = {
  'settings-not-json': 'Mistake of syntax in line {line}, column {column}.',
  'settings-not-object': 'It must be one block { … }.',
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
  'own-shipped-id': 'the code “{id}” of the set of indicators is taken; choose another.',
  'own-bad-id':
    'the code “{id}” ({name}) cannot be used: 1–40 letters, figures, “.”, “-”, “_”, and no name of a common column (total, name, rank …).',
  'own-id-twice': 'the code “{id}” of “{name}” is that of “{other}” already; each indicator has its own.',
  'own-no-indicators': 'the set has no indicators.',
  'own-group-unknown':
    'the indicator “{name}” belongs to the group “{group}”, which the table of groups does not have.',
  'own-group-twice': 'the group “{group}” is there twice.',
  'own-group-empty': 'the group “{group}” has no indicators.',
  'own-weights': 'the points or weights of the indicators add up to {sum}, and must to {wanted}.',
  'own-group-weights':
    'the weights of the indicators in the group “{group}” add up to {sum}, and must to {wanted} (or 1, 100).',
  'own-bad-max': 'the maximum of “{name}” is {value}; it must be above 0.',
  'own-bad-weight': 'the weight of “{name}” is {value}; it must be above 0.',
  'own-bad-threshold': 'the threshold of “{name}” is {value}; it must be from 0 to {max}.',
  'own-bad-target':
    '“{name}”: the value for full points ({target}) and that for none ({worst}) must differ and be from 0 to {max}.',
  'own-steps': '“{name}”: the steps must go from low to high, each with points from 0 to {weight}.',
  'own-counts': '“{name}” comes from counts but lacks the heading of its numerator or of its denominator.',
  'own-counts-unit': '“{name}” comes from a numerator and a denominator; it has to be measured in points or in %.',
  'own-counts-nothing': '“{name}”: the value for a denominator of 0 is {value}; it has to be from 0 to {max}.',
  'own-heading-taken':
    '“{name}” has no heading of its own: all are those of “{other}”. Add another name, such as “Group › Column”.',
  'own-bands': 'the grades must fall, the last from 0, the first not above {max}.',
  'own-bad-scale': 'the scale must be above 0; points at the start are only for a “sum” (the scale is {max}).',
};
