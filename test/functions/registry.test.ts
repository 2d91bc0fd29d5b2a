import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functions as english } from '../../src/catalogue/en/functions';
import { vi } from '../../src/catalogue/vi';
import { isProblem } from '../../src/functions/cell-result';
import { sheetFunctions } from '../../src/functions/registry';

const promised = [
  'XEPLOAI',
  'XEPHANG',
  'TANGGIAM',
  'CANTHEM',
  'DIEM766',
  'DIEMTONG',
  'DIEMCONGKHAI',
  'DIEMTIENDO',
  'DIEMDVCTT',
  'DIEMTHANHTOAN',
  'DIEMSOHOA',
  'DIEMHAILONG',
  'BANGXEPHANG',
  'CHISOYEU',
  'CHUANTEN',
];

describe('the list of custom functions', () => {
  it('has every function that the guide promises, and no other', () => {
    expect(sheetFunctions.map(({ name }) => name)).toEqual(promised);
  });

  it.each(sheetFunctions.map((one) => [one.name, one] as const))(
    '%s can be registered in Excel and in Google Sheets',
    (name, { description, parameters }) => {
      expect(name).toMatch(/^[A-Z][A-Z0-9]{0,30}$/u);
      expect(name, 'no cell of a sheet has that name').not.toMatch(/^[A-Z]{1,3}\d+$/u);
      expect(description.length).toBeGreaterThan(20);
      expect(parameters.length).toBeGreaterThan(0);
      for (const parameter of parameters) {
        expect(parameter.name, 'an identifier').toMatch(/^[\p{Ll}][\p{Ll}\d_]*$/u);
        expect(parameter.name).toBe(parameter.name.normalize('NFC'));
        expect(parameter.description).not.toBe('');
        expect(parameter.description, 'one line of JSDoc').not.toMatch(/\n|\*\//u);
      }
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      const firstOptional = parameters.findIndex((parameter) => parameter.optional);
      expect(
        parameters
          .slice(firstOptional === -1 ? parameters.length : firstOptional)
          .every((parameter) => parameter.optional),
        'optional ones come last',
      ).toBe(true);
    },
  );

  it.each(sheetFunctions.map((one) => [one.name, one] as const))(
    '%s asks for an argument left out, with how it is written',
    (name, { parameters, run }) => {
      const result = run([]);
      expect(isProblem(result) && result.message).toContain(`Thiếu ${parameters[0]?.name ?? ''}. Cách viết: ${name}(`);
    },
  );

  it('answers anything that a cell can hold without throwing', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, '', '#REF!', '86,59', 'Infinity', '=1+1', 'xã', 1e308),
    );
    const argument = fc.oneof(
      cell,
      fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sheetFunctions), fc.array(argument, { maxLength: 9 }), ({ run }, args) => {
        const result = run(args);
        const cells = Array.isArray(result) ? result.flat() : [result];
        for (const value of cells) {
          expect(value).not.toBeNull();
          expect(typeof value === 'string' || Number.isFinite(value) || isProblem(value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('both languages say the same of each function', () => {
  const holes = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/gu)].map(([hole]) => hole).sort();
  const sentences: Readonly<Record<string, string>> = english;
  for (const [key, sentence] of Object.entries(vi.functions))
    expect([key, holes(sentences[key] ?? '')]).toEqual([key, holes(sentence)]);
});
