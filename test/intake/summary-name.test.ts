import { describe, expect, it } from 'vitest';
import { isAside, isProvinceName, summaryCertainty } from '../../src/intake/summary-name';

const none: ReadonlySet<string> = new Set();

describe('how surely a row is the row of the whole', () => {
  it.each<[string, boolean, 0 | 1 | 2]>([
    ['TOÀN HUYỆN', false, 2],
    ['Toàn tỉnh', true, 2],
    ['Cả nước', false, 2],
    ['TỔNG CỘNG', false, 1],
    ['TỔNG CỘNG', true, 1],
    ['Bình quân chung toàn tỉnh', true, 1],
    ['Trung bình các đơn vị', true, 1],
    ['CỘNG HÒA', false, 0],
    ['Bình quân', false, 1],
    ['Average', false, 1],
    ['Trung Bình', true, 0],
    ['PHÚ HÙNG', false, 0],
    ['Xã Toàn huyện', false, 0],
  ])('%s, numbered %s: %d', (name, numbered, certainty) => {
    expect(summaryCertainty(name, numbered, none)).toBe(certainty);
  });

  it('a name from the settings is the surest, whatever it begins with, and the usual ones still count', () => {
    const own = new Set(['gia lai', 'tinh gia lai']);
    expect(
      ['Gia Lai', 'TỈNH GIA LAI', 'Gia Lai Tây', 'TOÀN TỈNH', 'Tổng cộng'].map((name) =>
        summaryCertainty(name, false, own),
      ),
    ).toEqual([2, 2, 0, 2, 1]);
  });
});

describe('a row that stands for some units or for none', () => {
  it.each([
    'TB khối sở',
    'Cộng cụm 1',
    'Cao nhất',
    'Thấp nhất',
    'Max',
    'Trung vị',
    'Chỉ tiêu giao',
    'Mục tiêu năm 2026',
    'Thang điểm',
    'Trung bình cả nước',
    'Điểm trung bình khối xã, phường',
  ])('“%s” is one', (name) => {
    expect(isAside(name, 'unnumbered')).toBe(true);
  });

  it.each(['Xã Trung Bình', 'TRUNG BÌNH', 'Tổng Cọt', 'Chung Chải', 'CỘNG HÒA', 'Minh Tân', 'Kế Sách'])(
    '“%s” is a unit',
    (name) => {
      expect(isAside(name, 'unnumbered')).toBe(false);
    },
  );

  it.each(['Tốt:', 'Xuất sắc', 'Số đơn vị tăng điểm', 'Tỷ lệ đạt bình quân', 'Thứ hạng toàn quốc'])(
    '“%s” under the table is one',
    (name) => {
      expect(isAside(name, 'unnumbered')).toBe(true);
    },
  );

  it.each(['Cao Nhất', 'Mục Tiêu', 'Trung Vị', 'Sở Xây dựng', 'Sở Đơn Dương'])(
    '“%s” is a unit where it has a number: a place is written so',
    (name) => {
      expect(isAside(name, 'numbered')).toBe(false);
    },
  );

  it.each([
    'Cao nhất',
    'Chỉ tiêu giao',
    'Trung vị',
    'Ước thực hiện',
    'Phấn đấu',
    'So với kỳ trước',
    'Mục tiêu tỉnh giao',
    'CHỈ TIÊU KẾ HOẠCH 2026',
    'Ngưỡng đạt',
    'Yêu cầu tối thiểu',
    'Trung bình 34 tỉnh, thành phố',
    'Tổng điểm tối đa',
    'Max',
  ])('“%s” is one, whatever its number', (name) => {
    expect(isAside(name, 'numbered')).toBe(true);
  });

  it.each(['Ngưỡng Sơn', 'Mục Sơn', 'Max Xin', 'Cao Lộc', 'Yêu Cầu'])('a numbered “%s” is a unit', (name) => {
    expect(isAside(name, 'numbered')).toBe(false);
  });

  it('a province is told by its word', () => {
    expect(['Tỉnh Sơn Giang', 'UBND tỉnh Sơn Giang', 'Tĩnh Gia', 'Xã Tịnh Biên'].map(isProvinceName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the police of a province', () => {
  it('is a unit, as “CẢ TỈNH” is none', () => {
    expect(summaryCertainty('CA tỉnh', true, new Set())).toBe(0);
    expect(['CẢ TỈNH', 'Ca tinh'].map((name) => summaryCertainty(name, false, new Set()))).toEqual([2, 2]);
  });
});
