import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionKind, unitKind } from '../../src/core/names/unit-kind';
import { typedUnitKey, unitKey } from '../../src/core/names/unit-name';

const bare = [
  'Phú Hùng',
  'Phú Hưng',
  'Quỹ Nhất',
  'Ban Thủy',
  'Sở Đông',
  'A Lưới 1',
  'A Lưới 2',
  'Ea H’Leo',
  'Hội Sơn',
  'Hội Sơn Hạ',
];
const offices = [
  'Sở Khoa học và Công nghệ',
  'Sở Giáo dục và Đào tạo',
  'Sở Tài chính',
  'Ban Quản lý Khu kinh tế',
  'Bảo hiểm xã hội',
  'Công an',
  'Văn phòng UBND',
  'Văn phòng Tỉnh ủy',
];
const names = [...bare.flatMap((name) => [`UBND xã ${name}`, `Phường ${name}`]), ...offices];
const anyName = fc.constantFrom(...names);
const mark = fc.constantFrom('*', ' (*)', '(1)', ' [2]', '¹', ' (1)(2)', ' (1, 2)', '.', ' **', ' (a)', '†', ';', ' –');
const bullet = fc.constantFrom('- ', '– ', '* ', '+ ', '• ', '1. ', '12) ', 'a) ', '(1) ', '-');
const province = fc.constantFrom(
  ' - tỉnh Sơn Giang',
  ', tỉnh Sơn Giang',
  ' (tỉnh Sơn Giang)',
  ' tỉnh Sơn Giang',
  ' - Gia Lai',
  ', Gia Lai',
  ' tỉnh Thừa Thiên Huế',
  ' – TP. Huế',
);

describe('the name of a unit', () => {
  it('is the same with the mark of a footnote, a bullet and the province, in any mix', () => {
    fc.assert(
      fc.property(anyName, fc.option(bullet), fc.option(province), fc.option(mark), (name, before, where, behind) => {
        const written = `${before ?? ''}${name}${where ?? ''}${behind ?? ''}`;
        expect(unitKey(written)).toBe(unitKey(name));
        expect(typedUnitKey(written)).toBe(typedUnitKey(name));
        expect(unitKind(written)).toBe(unitKind(name));
      }),
    );
  });

  it('is the same with & for và, in small letters and in capitals', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom('&', ' & '), (name, sign) => {
        expect(unitKey(name.replace(' và ', sign).toUpperCase())).toBe(unitKey(name));
      }),
    );
  });

  it('is never that of another unit, however both are written', () => {
    const written = fc.tuple(anyName, fc.option(bullet), fc.option(province), fc.option(mark));
    const text = ([name, before, where, behind]: readonly [string, ...(string | null)[]]) =>
      `${before ?? ''}${name}${where ?? ''}${behind ?? ''}`;
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(typedUnitKey(text(a)) === typedUnitKey(text(b))).toBe(a[0] === b[0]);
      }),
    );
  });

  it.each([
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['S. KH và CN', 'Sở Khoa học và Công nghệ'],
    ['SKHCN', 'Sở Khoa học và Công nghệ'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở NN-MT', 'Sở Nông nghiệp và Môi trường'],
    ['BQL KKT tỉnh', 'Ban Quản lý Khu kinh tế - tỉnh Sơn Giang'],
    ['BHXH tỉnh', 'Bảo hiểm xã hội'],
    ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh Gia Lai'],
    ['TTPVHCC tỉnh', 'Trung tâm Phục vụ hành chính công'],
    ['TT PVHCC xã Minh Tân', 'Trung tâm Phục vụ HCC xã Minh Tân'],
    ['UBND tỉnh Gia Lai', 'Gia Lai'],
    ['UBND TP. Hà Nội', 'Thành phố Hà Nội'],
    ['Ea H’Leo', "Ea H'Leo"],
  ])('in the short form of offices: %s = %s', (short, full) => {
    expect(unitKey(short)).toBe(unitKey(full));
  });

  it.each([
    ['Văn phòng Tỉnh ủy', 'Văn phòng'],
    ['Tỉnh đoàn', 'Đoàn'],
    ['A Lưới 1', 'A Lưới 2'],
    ['Công an thành phố Pleiku', 'Công an thành phố An Khê'],
    ['Bến xe liên tỉnh', 'Bến xe'],
  ])('stays another one: %s, %s', (a, b) => {
    expect(unitKey(a)).not.toBe(unitKey(b));
  });
});

describe('a unit is of the cohort', () => {
  it.each([
    'VP UBND tỉnh',
    'BQL KKT',
    'S. Nội vụ',
    'VKS tỉnh',
    'TAND tỉnh',
    'Hội Nông dân',
    'Hội CCB',
    'Tỉnh đoàn',
    'Đảng ủy các cơ quan',
    'CA tỉnh',
    'BCHQS tỉnh',
    'TT Y tế',
    'CC Thuế',
    'Điện lực tỉnh',
    'STC',
  ])('of the departments: %s', (name) => {
    expect(unitKind(name)).toBe('department');
  });
  it.each([
    'Quỹ Nhất',
    'Hội Sơn',
    'Đoàn Kết',
    'Xã Ban Thủy',
    'Phường Sở Đông',
    'TT PVHCC xã Hội Sơn',
    'Đảng ủy xã Phú Hùng',
    'TT Chợ Vàm',
    'Ca Thành',
    'KDang',
    'Liên Minh',
    'Công an phường 1',
  ])('of the communes: %s', (name) => {
    expect(unitKind(name)).toBe('commune');
  });

  it.each([
    ['SỞ, BAN, NGÀNH', 'department'],
    ['A. Các cơ quan chuyên môn thuộc UBND tỉnh', 'department'],
    ['Cấp Tỉnh', 'department'],
    ['Khối các tổ chức chính trị - xã hội', null],
    ['UBND cấp xã', 'commune'],
    ['Ủy ban nhân dân cấp xã', 'commune'],
    ['Khối văn xã', null],
    ['COMMUNE', 'commune'],
    ['Sở, ngành và các xã, phường', null],
    ['Danh sách', null],
  ] as const)('of the section “%s”: %s', (caption, kind) => {
    expect(sectionKind(caption)).toBe(kind);
  });
});
