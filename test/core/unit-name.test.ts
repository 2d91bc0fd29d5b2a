import { describe, expect, it } from 'vitest';
import { unitKind } from '../../src/core/names/unit-kind';
import { compareCodes, plainName, typedUnitKey, unitKey } from '../../src/core/names/unit-name';

describe('two names are of one unit', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['whatever the letter case', 'PHÚ HÙNG', 'Phú Hùng'],
    ['whatever the placement of the tone', 'HÒA LẠC', 'Hoà Lạc'],
    ['also on uy', 'Thúy Sơn', 'Thuý Sơn'],
    ['and on oe, inside a word', 'Chí Hòe', 'Chí Hoè'],
    ['whatever the Unicode form', 'Bình Thạnh Đông'.normalize('NFD'), 'BÌNH THẠNH ĐÔNG'],
    ['with UBND before one', 'UBND xã Hoà Lạc', 'HÒA LẠC'],
    ['with the office written out', 'Ủy ban nhân dân xã Phú An', 'Phú An'],
    ['with the tone of Uỷ placed the new way', 'Uỷ ban nhân dân phường Việt Trì', 'Việt Trì'],
    ['with the town shortened', 'TT. Chợ Vàm', 'Thị trấn Chợ Vàm'],
    ['with TT and no stop', 'TT Phú Mỹ', 'PHÚ MỸ'],
    ['with P. before one', 'P. Hoài Nhơn Bắc', 'UBND phường Hoài Nhơn Bắc'],
    ['with đặc khu before one', 'UBND đặc khu Phú Quốc', 'Phú Quốc'],
    ['with the province behind', 'UBND xã Lâm Thao - Tỉnh Phú Thọ', 'Lâm Thao'],
    ['with the province behind and no “tỉnh”', 'UBND xã Kông Bơ La - Gia Lai', 'Xã Kông Bơ La'],
    ['with the city behind, shortened or not', 'UBND xã A Lưới 1 - TP Huế', 'A Lưới 1 - thành phố Huế'],
    ['with another dash before the province', 'UBND xã Lâm Thao – Tỉnh Phú Thọ', 'LÂM THAO'],
    ['of a ward that bears the name of its province', 'P Gia Lai', 'Phường Gia Lai'],
    ['with surplus and odd spaces', '  Phú   Bình ', 'Phú\u00a0Bình'],
    ['with a zero-width space inside', 'Phú\u200b Bình', 'Phú Bình'],
    [
      'of a department with its province',
      'Sở Văn hóa, Thể thao và Du lịch - tỉnh Gia Lai',
      'SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH',
    ],
  ];
  it.each(same)('%s: %s = %s', (_, a, b) => {
    expect(unitKey(a)).toBe(unitKey(b));
  });
});

describe('two names are of two units', () => {
  const different: readonly (readonly [string, string, string])[] = [
    ['where a diacritic differs', 'PHÚ THÀNH', 'PHÚ THẠNH'],
    ['where a tone differs', 'PHÚ HÙNG', 'PHÚ HƯNG'],
    ['where đ differs', 'Đak Đoa', 'Đăk Đoa'],
    ['where one contains the other', 'An Nhơn', 'An Nhơn Đông'],
    ['where one begins the other', 'Ayun', 'Ayun Pa'],
    ['where a department has a dash in its name', 'Phòng Văn hóa - Thông tin', 'Phòng Văn hóa'],
  ];
  it.each(different)('%s: %s ≠ %s', (_, a, b) => {
    expect(unitKey(a)).not.toBe(unitKey(b));
  });

  it('xã and phường of one name, once the type counts', () => {
    expect(unitKey('Xã Phú Mỹ')).toBe(unitKey('Phường Phú Mỹ'));
    expect(typedUnitKey('UBND xã Phú Mỹ')).not.toBe(typedUnitKey('P. Phú Mỹ'));
    expect(typedUnitKey('TT. Phú Mỹ')).toBe(typedUnitKey('thị trấn Phú Mỹ'));
  });
});

it('a name that is only a type stays', () => {
  expect(unitKey('Huyện')).toBe('huyện');
  expect(unitKey('UBND tỉnh')).toBe('tỉnh');
});

it('names that look alike are told by their plain letters', () => {
  expect(plainName('PHÚ HÙNG')).toBe(plainName('Phú Hưng'));
  expect(plainName('Đăk Đoa')).toBe('dak doa');
});

describe('a unit is', () => {
  it.each([
    'Sở Tài chính',
    'Ban Quản lý Khu kinh tế - tỉnh Gia Lai',
    'Văn phòng UBND Tỉnh - Tỉnh Phú Thọ',
    'PHÒNG TƯ PHÁP',
    'Nội vụ',
    'Giáo dục và Đào tạo',
    'Văn hóa, Thể thao và Du lịch',
    'Khoa học - Công nghệ',
    'Cảng vụ Hàng hải Quảng Yên',
    'Trạm Kiểm dịch động vật',
    'Trường Đại học An Giang',
  ])('a department: %s', (name) => {
    expect(unitKind(name)).toBe('department');
  });
  it.each(['UBND xã Vân Canh', 'PHÚ HÙNG', 'UBND Phường Việt Trì', 'Trường Xuân', 'Xã SRó', 'UBND đặc khu Lý Sơn'])(
    'a local authority: %s',
    (name) => {
      expect(unitKind(name)).toBe('commune');
    },
  );
});

it('codes are compared part by part, H44.13 before H44.129', () => {
  expect(['H44.129', 'H44.13', 'H44', 'H44.2.1', 'H44.2'].sort(compareCodes)).toEqual([
    'H44',
    'H44.2',
    'H44.2.1',
    'H44.13',
    'H44.129',
  ]);
});

it('codes of any form have an order: letters by the alphabet, a number before a letter, none before any', () => {
  expect(['H44', 'G12', '44', '', 'H.1', 'H1'].sort(compareCodes)).toEqual(['', '44', 'G12', 'H1', 'H44', 'H.1']);
  expect(['H.1', 'H1', '', '44', 'G12', 'H44'].sort(compareCodes)).toEqual(['', '44', 'G12', 'H1', 'H44', 'H.1']);
});
