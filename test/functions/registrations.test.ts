import { expect, test } from 'vitest';
import { sheetFunctions } from '../../src/functions/registry';
import { functionsMetadata } from '../../src/hosts/excel/functions/functions-metadata';
import { functionSource } from '../../src/hosts/sheets/functions/function-source';

/** What the JSDoc of Apps Script says of a function. */
function jsdocOf(source: string) {
  const parameters = [...source.matchAll(/^ \* @param \{(?<type>[^}]+)\} (?<name>\S+) (?<text>.+)$/gmu)].map(
    ({ groups }) => ({
      name: groups?.['name'] ?? '',
      description: (groups?.['text'] ?? '').replace(/ \(không bắt buộc\)$/u, ''),
      optional: groups?.['text']?.endsWith(' (không bắt buộc)') ?? false,
      dimensionality: groups?.['type']?.includes('Array') === true ? 'matrix' : 'scalar',
    }),
  );
  return {
    name: /^function ([A-Z0-9]+)\(/mu.exec(source)?.[1],
    description: /^ \* (.+)$/mu.exec(source)?.[1],
    parameters,
    passed: /runFunction\('[A-Z0-9]+', \[(.*)\]\)/u.exec(source)?.[1],
    result: /@return \{.*Array/u.test(source) ? 'matrix' : 'scalar',
  };
}

const metadata = functionsMetadata('https://example.vn', 'vi').functions;

test('both registrations have the same functions, in the same order', () => {
  expect(metadata.map(({ id }) => id)).toEqual(sheetFunctions.map((one) => jsdocOf(functionSource(one)).name));
});

test.each(sheetFunctions.map((one) => [one.name, one] as const))(
  'Excel and Google Sheets say the same of %s',
  (name, one) => {
    const excel = metadata.find(({ id }) => id === name);
    const sheets = jsdocOf(functionSource(one));
    expect({ name: sheets.name, description: sheets.description, result: sheets.result }).toEqual({
      name: excel?.name,
      description: excel?.description,
      result: excel?.result.dimensionality,
    });
    expect(sheets.parameters).toEqual(
      excel?.parameters.map(({ name: parameter, description, optional, dimensionality }) => ({
        name: parameter,
        description,
        optional,
        dimensionality,
      })),
    );
    expect(sheets.passed).toBe(excel?.parameters.map((parameter) => parameter.name).join(', '));
  },
);
