import { expect, it } from 'vitest';
import { matchUnits } from '../../src/core/comparison/match-units';
import type { Rename } from '../../src/core/settings/settings';

interface Named {
  readonly name: string;
  readonly code: string | null;
}
const named = (name: string, code: string | null = null): Named => ({ name, code });
const matched = (
  now: readonly Named[],
  before: readonly Named[],
  renamed: readonly Rename[] = [],
): (string | null)[] => {
  const matches = matchUnits(now, before, renamed);
  return now.map((unit) => matches.get(unit)?.name ?? null);
};

it('units are matched by name, never by their row', () => {
  expect(matched([named('Phú An'), named('Chợ Vàm')], [named('CHỢ VÀM'), named('PHÚ AN')])).toEqual([
    'PHÚ AN',
    'CHỢ VÀM',
  ]);
});

it('a code goes before the name', () => {
  expect(matched([named('Tên mới', 'H44.13')], [named('Tên cũ', 'H44.13'), named('Tên mới', 'H44.129')])).toEqual([
    'Tên cũ',
  ]);
});

it('one name with two codes is two units', () => {
  expect(matched([named('Phú An', 'H44.13')], [named('Phú An', 'H89.01')])).toEqual([null]);
});

it('a code on one side only leaves the name to decide', () => {
  expect(matched([named('PHÚ AN')], [named('UBND xã Phú An', 'H44.13')])).toEqual(['UBND xã Phú An']);
  expect(matched([named('UBND xã Phú An', 'H44.13')], [named('PHÚ AN')])).toEqual(['PHÚ AN']);
});

it('a code that two units bear by mistake leaves the name to decide', () => {
  expect(matched([named('Phú An', 'H44.13')], [named('PHÚ AN', 'H44.13'), named('PHÚ MỸ', 'H44.13')])).toEqual([
    'PHÚ AN',
  ]);
});

it('xã X and phường X are told apart by their type', () => {
  const both = [named('Xã Phú Mỹ'), named('Phường Phú Mỹ')];
  expect(matched(both, [named('P. PHÚ MỸ'), named('X. PHÚ MỸ')])).toEqual(['X. PHÚ MỸ', 'P. PHÚ MỸ']);
});

it('a bare name that could be either is nobody', () => {
  expect(matched([named('Phú Mỹ')], [named('Xã Phú Mỹ'), named('Phường Phú Mỹ')])).toEqual([null]);
  expect(matched([named('Xã Phú Mỹ'), named('Phường Phú Mỹ')], [named('Phú Mỹ')])).toEqual([null, null]);
});

it('a part of a name is not the name', () => {
  expect(matched([named('An Nhơn'), named('Ayun Pa')], [named('An Nhơn Đông'), named('Ayun')])).toEqual([null, null]);
});

it('a renamed unit is found under its old name', () => {
  expect(matched([named('Xã Hòa Lạc')], [named('PHÚ HIỆP')], [{ from: 'Phú Hiệp', to: 'Hoà Lạc', on: null }])).toEqual([
    'PHÚ HIỆP',
  ]);
});

it('a department is one of its province: the same name of another province is another unit', () => {
  const now = [named('Sở Y tế - tỉnh Sơn Giang'), named('Sở Y tế - tỉnh Hải Vân')];
  const before = [named('SỞ Y TẾ (tỉnh Hải Vân)'), named('Sở Y tế, tỉnh Sơn Giang')];
  expect(matched(now, before)).toEqual(['Sở Y tế, tỉnh Sơn Giang', 'SỞ Y TẾ (tỉnh Hải Vân)']);
  expect(matched([named('Sở Y tế - tỉnh Sơn Giang')], [named('Sở Y tế - tỉnh Hải Vân')])).toEqual([null]);
  expect(matched([named('Sở Y tế - tỉnh Sơn Giang')], [named('Sở Y tế')])).toEqual(['Sở Y tế']);
  expect(matched([named('Công an tỉnh - tỉnh Sơn Giang')], [named('Công an tỉnh tỉnh Sơn Giang')])).toEqual([
    'Công an tỉnh tỉnh Sơn Giang',
  ]);
});
