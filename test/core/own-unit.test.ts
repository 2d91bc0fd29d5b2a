import { describe, expect, it } from 'vitest';
import { ownUnitOf } from '../../src/core/names/own-unit';
import { previousRanks } from '../../src/core/table/previous-ranks';

const units = ['XÃ PHÚ MỸ', 'PHƯỜNG PHÚ MỸ', 'PHÚ AN', 'CHỢ VÀM'].map((name) => ({ name }));
const own = (name: string): string | null => ownUnitOf(units, name)?.name ?? null;

describe('the own unit', () => {
  it('is found whatever way its name is typed, by its type where two bear one name', () => {
    expect(own(' ubnd xã Phú An ')).toBe('PHÚ AN');
    expect(own('P. Phú Mỹ')).toBe('PHƯỜNG PHÚ MỸ');
    expect(own('xã Phú Mỹ')).toBe('XÃ PHÚ MỸ');
  });

  it('is found by its province among those of the same name', () => {
    const two = ['Sở Y tế - tỉnh An Giang', 'Sở Y tế - tỉnh Cà Mau'].map((name) => ({ name }));
    expect(ownUnitOf(two, 'Sở Y tế, tỉnh Cà Mau')).toBe(two[1]);
    expect(ownUnitOf(two, 'Sở Y tế')).toBeNull();
  });

  it('is none where the name stands for two units, for none, or says nothing', () => {
    expect(own('Phú Mỹ')).toBeNull();
    expect(own('Phú Lâm')).toBeNull();
    expect(ownUnitOf([{ name: '' }], '  ')).toBeNull();
  });
});

it('ranks of the period before are among all units, or among departments and communes each', () => {
  const before = [
    ['Sở Nội vụ', 90],
    ['Xã Phú An', 95],
    ['Sở Tư pháp', 80],
    ['Xã Phú Mỹ', null],
  ] as const;
  const past = before.map(([name, total]) => ({ name, code: null, total, values: {} }));
  const ranks = (apart: boolean) =>
    past.map((unit) => previousRanks(past, { cohorts: apart, rankRule: 'shared' }).get(unit));
  expect(ranks(false)).toEqual([2, 1, 3, null]);
  expect(ranks(true)).toEqual([1, 1, 2, null]);
});
