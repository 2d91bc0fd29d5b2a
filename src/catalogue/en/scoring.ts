import type { scoring as vi } from '../vi/scoring';

/** The same in English. */
export const scoring: Readonly<Record<keyof typeof vi, string>> = {
  'scheme.maxima-not-100': 'The maxima of the groups add up to {sum}; they must add up to 100. Change the maxima.',
  'scheme.group-max': 'Group “{group}”: its maximum says {max}, its indicators add up to {sum}. Make them equal.',
  'scheme.group-empty': 'Group “{group}” has no indicator. Add one, or remove the group.',
  'scheme.group-twice': 'Group “{group}” is there twice. Keep one.',
  'scheme.code-twice': 'Indicator code {code} is there twice. Each indicator needs its own.',
  'scheme.bad-max': '{code}: the maximum {value} can’t be. It must be over 0, at most 100, with at most two decimals.',
  'scheme.bad-target':
    '{code}: the target {value} can’t be. It must be a share over 0 and at most 1, with at most two decimals (80 % is 0.8).',
  'scheme.bad-when-nothing':
    '{code}: the points for nothing to count, {value}, can’t be. Leave them empty, or give 0 to {max}.',
  'scheme.no-counts': '{code}: its numerator or denominator has no column.',
  'scheme.action-without-count': '{code}: the sentence of what to do has no place for the number {count}.',
  'scheme.no-bands': 'There are no grades. Add them.',
  'scheme.band-floor': 'Grade “{label}”: its floor {floor} must be from 0 to 100.',
  'scheme.band-label': 'Grade name “{label}” is empty or there twice. Give each grade its own.',
  'scheme.band-order':
    'Grade “{label}” (from {floor}) comes after “{above}” (from {aboveFloor}), so its floor must be lower.',
  'scheme.band-gap':
    'The lowest grade “{label}” begins at {floor}: totals under {floor} have no grade. Make its floor 0.',
  'scheme.bad-tolerance': 'The tolerance {value} can’t be. It must be from 0 to under 1.',

  'count.missing': '{indicator}: there is no count, so that its group and the total are not known. Add the count.',
  'count.not-a-number': '{indicator}: the value is not a number. Mend the count.',
  'count.negative': '{indicator}: {value} is negative. Mend the count.',
  'count.not-whole': '{indicator}: {value} is not a whole number. Mend the count.',
  'count.too-large': '{indicator}: {value} is too large for a count. Check it.',
  'count.over-denominator': '{indicator}: the numerator {value} is over the denominator. Check both.',
  'count.ratio-out-of-range': '{indicator}: the ratio {value} is outside 0–100 %. Check it.',
  'count.unknown-indicator': 'Code {indicator} is not in the scheme and was left out.',

  'explain.rest': 'Not explained by any group',
  'explain.not-comparable': 'The formulas of the two periods differ: no comparison.',
};
