import type { SheetFunction } from '../../../functions/sheet-function';

/**
 * Source of the top-level function of a custom function, with the JSDoc by which Google Sheets offers it while a formula is typed. Optional
 * parameters are named as such: Google has no notation for them.
 */
export function functionSource({ name, description, parameters, result }: SheetFunction): string {
  const names = parameters.map((parameter) => parameter.name);
  const types = { cells: '{number|Array<Array<number>>}', range: '{Array<Array<number>>}', cell: '{string}' } as const;
  const returned =
    result === 'cell'
      ? '{string|number}'
      : result === 'table'
        ? '{Array<Array<string|number>>}'
        : '{string|number|Array<Array<string|number>>}';
  return [
    '/**',
    ` * ${description}`,
    ' *',
    ...parameters.map(
      (parameter) =>
        ` * @param ${types[parameter.takes]} ${parameter.name} ${parameter.description}${parameter.optional ? ' (không bắt buộc)' : ''}`,
    ),
    ` * @return ${returned} ${description}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names.join(', ')}) {`,
    `  return xepLoai766.runFunction('${name}', [${names.join(', ')}]);`,
    '}',
    '',
  ].join('\n');
}
