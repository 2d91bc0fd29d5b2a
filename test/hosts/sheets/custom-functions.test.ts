import { beforeAll, describe, expect, it } from 'vitest';
import { sheetFunctions } from '../../../src/functions/registry';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { runScript } from '../../sheets-host/run-script';
import { newWorkbook } from '../../sheets-host/workbook';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

function formula(name: string, ...args: unknown[]): unknown {
  const { result, error, calls } = runScript(code.script, newWorkbook(), name, args, { mode: 'CUSTOM_FUNCTION' });
  expect(calls).toEqual([]);
  return error ?? JSON.parse(JSON.stringify(result));
}

describe('custom functions in a cell of Google Sheets', () => {
  it('take one cell', () => {
    expect(formula('XEPLOAI', 89.996)).toBe('TỐT');
    expect(formula('XEPLOAI', '86,59')).toBe('TỐT');
    expect(formula('XEPLOAI', 55, 'đầy đủ')).toBe('TRUNG BÌNH');
    expect(formula('XEPHANG', 89.04, [[89.21], [89.04], [89.04]])).toBe(2);
    expect(formula('TANGGIAM', 75.17, 81.99)).toBe(-6.82);
  });

  it('take a range in one call and give the same shape', () => {
    expect(
      formula('XEPLOAI', [
        [90, 80],
        ['', 49.99],
      ]),
    ).toEqual([
      ['XUẤT SẮC', 'TỐT'],
      ['', 'YẾU'],
    ]);
    expect(formula('TANGGIAM', [[89.21], [81.09], ['']], [[77.38], [81.09], [70]])).toEqual([[11.83], [0], ['']]);
  });

  it('leave a blank a blank', () => {
    expect(formula('XEPLOAI', '')).toBe('');
    expect(formula('TANGGIAM', 80, '')).toBe('');
  });

  it('tell what is wrong in the words of Excel: a single cell as an error, a cell of a range in its place', () => {
    const message = '“tốt” không phải là số. Cần một số (ví dụ 86,59); để trống nếu chưa công bố.';
    expect(runScript(code.script, newWorkbook(), 'XEPLOAI', ['tốt'], { mode: 'CUSTOM_FUNCTION' }).error).toBe(message);
    expect(formula('XEPLOAI', [['tốt'], [80]])).toEqual([[message], ['TỐT']]);
  });

  it('ask what 86,59 % is, which arrives as 0.8659, and take it times a hundred', () => {
    expect(runScript(code.script, newWorkbook(), 'XEPLOAI', [0.8659], { mode: 'CUSTOM_FUNCTION' }).error).toContain(
      '0,8659 là 86,59 %',
    );
    expect(formula('XEPLOAI', 0.8659 * 100)).toBe('TỐT');
    expect(formula('CANTHEM', [[0.8659], [86.59]])).toEqual([[expect.stringContaining('C5*100')], [3.41]]);
  });

  it('take a cell with a date for the text that it shows', () => {
    expect(formula('XEPLOAI', [[new Date(2024, 4, 6)]])).toEqual([[expect.stringContaining('“6/5/2024”')]]);
  });

  it('are all there with a JSDoc that autocompletion shows, in Vietnamese', () => {
    for (const { name, description, parameters } of sheetFunctions) {
      const block = new RegExp(`/\\*\\*\\n((?: \\*[^\\n]*\\n)+) \\*/\\nfunction ${name}\\(([^)]*)\\) \\{`, 'u').exec(
        code.text,
      );
      const jsdoc = block?.[1] ?? '';
      expect(jsdoc, name).toContain(` * ${description}\n`);
      expect(jsdoc, name).toContain(' * @customfunction\n');
      expect(jsdoc, name).toMatch(/ \* @return \{.+\} /u);
      for (const parameter of parameters) expect(jsdoc, name).toContain(` ${parameter.name} ${parameter.description}`);
      expect(block?.[2], name).toBe(parameters.map((parameter) => parameter.name).join(', '));
    }
  });
});
