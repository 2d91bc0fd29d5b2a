import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, ranksOf } from '../../src/core/table/rank';
import type { Rankable } from '../../src/core/table/rank';
import { alphabeticalKey } from '../../src/core/names/vietnamese-order';

const unit = (
  name: string,
  total: number | null,
  previous: number | null = null,
  code: string | null = null,
): Rankable => ({ name, code, total, previous });
const names = (units: readonly Rankable[]): string[] => units.map(({ name }) => name);

describe('units are put in order', () => {
  it('by their total, highest first', () => {
    expect(names(inOrder([unit('B', 80), unit('A', 70), unit('C', 90)]))).toEqual(['C', 'B', 'A']);
  });

  it('on equal totals by the compared period, highest first: TÂN HÒA before PHÚ THÀNH as in the report', () => {
    expect(names(inOrder([unit('PHÚ THÀNH', 89.04, 88.75), unit('TÂN HÒA', 89.04, 89.06)]))).toEqual([
      'TÂN HÒA',
      'PHÚ THÀNH',
    ]);
  });

  it('on equal totals a unit with no compared period comes after those that have one', () => {
    expect(names(inOrder([unit('A', 80), unit('B', 80, 0)]))).toEqual(['B', 'A']);
  });

  it('on equal totals by the name at once, or as the raw sheet has them, where the office wants it so', () => {
    const given = [unit('TÂN HÒA', 89.04, 89.06), unit('PHÚ THÀNH', 89.04, 88.75), unit('AN BÌNH', 90)];
    expect(names(inOrder(given, 'name'))).toEqual(['AN BÌNH', 'PHÚ THÀNH', 'TÂN HÒA']);
    expect(names(inOrder(given, 'sheet'))).toEqual(['AN BÌNH', 'TÂN HÒA', 'PHÚ THÀNH']);
  });

  it('then by the Vietnamese alphabet', () => {
    expect(names(inOrder(['Ư', 'Đức', 'Dương', 'Ấp', 'An', 'Ăn', 'Ê', 'É'].map((name) => unit(name, 50))))).toEqual([
      'An',
      'Ăn',
      'Ấp',
      'Dương',
      'Đức',
      'É',
      'Ê',
      'Ư',
    ]);
  });

  it('a missing total comes last, and is not 0', () => {
    expect(names(inOrder([unit('A', null), unit('B', 0), unit('C', 10)]))).toEqual(['C', 'B', 'A']);
  });

  it('the same way whatever the order of the raw sheet', () => {
    const units = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('Phú An', 'Phú Ân', 'phú an', 'PHÚ AN', 'Hòa', 'Hoà', 'P2', 'P10'),
        code: fc.constantFrom(null, 'H1', 'H2', 'H10'),
        total: fc.option(fc.integer({ min: 0, max: 3 })),
        previous: fc.option(fc.integer({ min: 0, max: 2 })),
      }),
      { selector: (one) => JSON.stringify([one.name, one.code, one.total, one.previous]) },
    );
    fc.assert(
      fc.property(
        units.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(inOrder(shuffled)).toEqual(inOrder(list));
        },
      ),
    );
  });

  it('two spellings of one name always the same way, and two rows of one name as the raw sheet has them', () => {
    const [older, newer] = [unit('HÒA LẠC', 50), unit('HOÀ LẠC', 50)];
    expect(names(inOrder([older, newer]))).toEqual(['HOÀ LẠC', 'HÒA LẠC']);
    expect(names(inOrder([newer, older]))).toEqual(['HOÀ LẠC', 'HÒA LẠC']);
    const twice = [
      { ...unit('PHÚ AN', 50), row: 2 },
      { ...unit('PHÚ AN', 50), row: 3 },
    ];
    expect(inOrder(twice).map(({ row }) => row)).toEqual([2, 3]);
  });

  it('two units of one name by their codes, numbers as numbers, the one without a code first', () => {
    const given = [unit('PHÚ MỸ', 50, null, 'H44.129'), unit('PHÚ MỸ', 50, null, 'H44.13'), unit('PHÚ MỸ', 50)];
    const inTheirOrder = [null, 'H44.13', 'H44.129'];
    expect(inOrder(given).map(({ code }) => code)).toEqual(inTheirOrder);
    expect(inOrder([...given].reverse()).map(({ code }) => code)).toEqual(inTheirOrder);
  });

  it('without touching what was given', () => {
    const given = [unit('A', 1), unit('B', 2)];
    inOrder(given);
    expect(names(given)).toEqual(['A', 'B']);
  });
});

describe('a rank', () => {
  it('is shared by equal totals, and the next one counts on: 1, 2, 3, 3, 5', () => {
    expect(ranksOf([89.21, 89.12, 89.04, 89.04, 88.82], 'shared')).toEqual([1, 2, 3, 3, 5]);
  });

  it('is on the exact total: 89.996 and 90.00 do not share', () => {
    expect(ranksOf([90, 89.996], 'shared')).toEqual([1, 2]);
  });

  it('is missing where the total is', () => {
    expect(ranksOf([10, null, null], 'shared')).toEqual([1, null, null]);
    expect(ranksOf([], 'shared')).toEqual([]);
  });
});

it('the Vietnamese alphabet: letters before tones, numbers by value', () => {
  const sorted = ['Phường 10', 'Phường 2', 'Hòa', 'Hoa', 'Họa', 'Hoá', 'Hỏa', 'Hõa'].sort((a, b) =>
    alphabeticalKey(a) < alphabeticalKey(b) ? -1 : 1,
  );
  expect(sorted).toEqual(['Hoa', 'Hòa', 'Hỏa', 'Hõa', 'Hoá', 'Họa', 'Phường 2', 'Phường 10']);
});

it('the Vietnamese alphabet: a space goes before a dash, and no name before any', () => {
  expect(alphabeticalKey('Ea H’Leo') < alphabeticalKey('Ea-H’Leo')).toBe(true);
  expect(alphabeticalKey('') < alphabeticalKey('An')).toBe(true);
});
