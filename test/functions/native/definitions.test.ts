import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnName } from '../../../src/core/area';
import { toDecimal } from '../../../src/core/decimal';
import { nativeFunctions } from '../../../src/functions/native/definitions';
import { isProblem } from '../../../src/functions/cell-result';
import { call, column } from '../call';
import { expectedTable } from '../../helpers/report-865';
import { judge } from './judge';
import { layOut } from './lay-out';

type Cell = string | number | null;

const native = (name: string) => {
  const found = nativeFunctions.find((one) => one.name === name);
  if (!found) throw new Error(`no native ${name}`);
  return found;
};
const names = { value: '#VALUE!', num: '#NUM!', na: '#N/A' };
const asCell = (result: unknown): unknown => (isProblem(result) ? names[result.kind] : result);
const tidy = (value: unknown): unknown => (typeof value === 'number' ? toDecimal(value) : value);

/** The native formula for each row of arguments, by the judge. */
function byJudge(name: string, cells: readonly (readonly Cell[])[], more: readonly string[] = []): unknown[] {
  const sheet = cells.map((row, index) => {
    const addresses = row.map((_, column) => `${columnName(column)}${index + 1}`);
    return [
      ...row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell)),
      ...layOut(native(name), [...addresses, ...more], index + 1, row.length),
    ];
  });
  return judge(sheet).map((row) => tidy(row[row.length - 1]));
}

const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const fine = fc.integer({ min: 0, max: 10_000_000 }).map((parts) => parts / 100_000);
const typed = score.map((value) => String(value).replace('.', ','));
const cell = fc.oneof(
  score,
  fine,
  typed,
  fc.constantFrom<Cell>(
    null,
    0,
    50,
    70,
    80,
    90,
    100,
    89.996,
    '',
    '-',
    '98,41%',
    ' 75.17 ',
    'tám mươi',
    101,
    -1,
    '1.234',
  ),
);
const runs = { numRuns: 8 };
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 40 });

describe('native formulas give what the custom functions give, by HyperFormula', () => {
  it('XEPLOAI, short and written out', () => {
    fc.assert(
      fc.property(some(cell), fc.constantFrom('', 'đầy đủ', 'DAY DU', 'ngắn gọn', 'dài'), (cells, way) => {
        expect(
          byJudge(
            'XEPLOAI',
            cells.map((one) => [one]),
            [`"${way}"`],
          ),
        ).toEqual(cells.map((one) => asCell(call('XEPLOAI', one, way))));
      }),
      runs,
    );
  });

  it('TANGGIAM, exact to the last digit', () => {
    fc.assert(
      fc.property(some(fc.tuple(cell, cell)), (pairs) => {
        expect(byJudge('TANGGIAM', pairs)).toEqual(pairs.map(([now, before]) => asCell(call('TANGGIAM', now, before))));
      }),
      runs,
    );
    const report = expectedTable.slice(1).map((row) => [Number(row[2]), Number(row[4])] as const);
    expect(byJudge('TANGGIAM', report)).toEqual(expectedTable.slice(1).map((row) => Number(row[5])));
  });

  it('CANTHEM, to the next grade, to a grade, to a total', () => {
    const level = fc.oneof(
      score,
      typed,
      fc.constantFrom<Cell>(null, 'TỐT', 'tốt', 'TB', 'TRUNG BÌNH', 'Xuất sắc', 'YẾU', 'giỏi', 101),
    );
    fc.assert(
      fc.property(some(fc.tuple(cell, level)), (pairs) => {
        const results = pairs.map(([total, wanted]) => asCell(call('CANTHEM', total, wanted)));
        expect(byJudge('CANTHEM', pairs)).toEqual(results);
      }),
      runs,
    );
  });

  it('XEPHANG, with and without a gap after shared ranks', () => {
    const listed = fc.oneof(score, fc.constantFrom(50, 60, 0), fc.constantFrom<Cell>(null, 'ĐIỂM'));
    fc.assert(
      fc.property(some(listed), fc.constantFrom('', 'liên tục'), (list, way) => {
        const range = `$A$1:$A$${list.length}`;
        const sheet = judge(
          list.map((one, row) => [one, ...layOut(native('XEPHANG'), [`A${row + 1}`, range, `"${way}"`], row + 1, 1)]),
        );
        const ranked = list.map((one, row) => (one === 'ĐIỂM' ? null : tidy(sheet[row]?.[sheet[row].length - 1])));
        expect(ranked).toEqual(list.map((one) => (one === 'ĐIỂM' ? null : call('XEPHANG', one, column(list), way))));
      }),
      runs,
    );
    const inList = (total: string, ...list: (number | string)[]): unknown =>
      judge([[...list, ...layOut(native('XEPHANG'), [total, 'A1:B1'], 1, 2)]])[0]?.pop();
    expect([
      inList('90', 89.21, 88),
      inList('88', 89.21, 88),
      inList('88', 89.21, '=80+8'),
      inList('0.3', 0.1, '=A1+0.2'),
      inList('C9', 89.21, 88),
    ]).toEqual(['#N/A', 2, 2, 1, '']);
  });

  it('DIEM766, each group against its maximum', () => {
    const group = (max: number) =>
      fc.oneof(
        fc.integer({ min: 0, max: max * 100 }).map((hundredths) => hundredths / 100),
        fc.constantFrom<Cell>(null, max, max + 1),
      );
    fc.assert(
      fc.property(some(fc.tuple(group(18), group(20), group(12), group(10), group(22), group(18))), (all) => {
        // Native: blank wins over a value out of range; the function names the bad value first.
        const expected = all.map((cells) => asCell(cells.some((one) => one === null) ? '' : call('DIEM766', ...cells)));
        expect(byJudge('DIEM766', all)).toEqual(expected);
      }),
      runs,
    );
  });
});
