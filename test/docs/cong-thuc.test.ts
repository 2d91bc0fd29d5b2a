import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nativeFunctions } from '../../src/functions/native/definitions';
import { sheetsNamedFunction } from '../../src/functions/native/sheets-named-function';
import { sheetFunctions } from '../../src/functions/registry';
import { evaluate, exampleSheet, examples } from './formula-page';

const page = readFileSync('docs/huong-dan/cong-thuc.md', 'utf8');
const sheet = exampleSheet(page);

test('the page has an example of every function', () => {
  const shown = new Set(examples(page).map(({ formula }) => /^=([A-Z0-9]+)/u.exec(formula)?.[1]));
  expect([...shown].sort()).toEqual(sheetFunctions.map(({ name }) => name).sort());
});

test.each(examples(page))('$formula gives what the page says', ({ formula, gives }) => {
  expect(evaluate(formula, sheet)).toBe(gives);
});

test.each(nativeFunctions.map((native) => [native.name, sheetsNamedFunction(native)] as const))(
  'the page has %s as a named function of Google Sheets, ready to paste',
  (name, { formula, parameters }) => {
    expect(page).toContain(
      `**${name}**, đối số: ${parameters.map((parameter) => `\`${parameter}\``).join(', ')}\n\n    ${formula}\n`,
    );
  },
);
