import { expect, it } from 'vitest';
import { bringUpToDate } from '../../src/core/own-sheets/bring-up-to-date';

const steps = [(form: string) => `${form} → 1`, (form: string) => `${form} → 2`, (form: string) => `${form} → 3`];

it.each([
  [0, 'x → 1 → 2 → 3'],
  [1, 'x → 2 → 3'],
  [2, 'x → 3'],
  [3, 'x'],
  [7, 'x'],
  [-1, 'x → 1 → 2 → 3'],
])('what is of form %i goes through every step since, in their order', (from, expected) => {
  expect(bringUpToDate('x', from, steps)).toBe(expected);
});
