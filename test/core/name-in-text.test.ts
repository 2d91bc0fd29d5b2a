import { expect, test } from 'vitest';
import { nameInText, wholeInText } from '../../src/core/names/name-in-text';

test.each([
  ['BÌNH THẠNH ĐÔNG', 'Bình Thạnh Đông'],
  ['HÒA LẠC', 'Hòa Lạc'],
  ['THỊ TRẤN CHỢ VÀM', 'thị trấn Chợ Vàm'],
  ['TT. CHỢ VÀM', 'TT. Chợ Vàm'],
  ['UBND XÃ PHÚ MỸ', 'UBND xã Phú Mỹ'],
  ['UBND PHƯỜNG HOÀI NHƠN BẮC', 'UBND phường Hoài Nhơn Bắc'],
  ['ĐẶC KHU PHÚ QUỐC', 'đặc khu Phú Quốc'],
  ['PHƯỜNG 12', 'phường 12'],
  ["KRÔNG H'NĂNG", "Krông H'năng"],
  ['UBND XÃ KÔNG BƠ LA - GIA LAI', 'UBND xã Kông Bơ La - Gia Lai'],
  ['UBND XÃ LÂM THAO - TỈNH PHÚ THỌ', 'UBND xã Lâm Thao - tỉnh Phú Thọ'],
  ['SỞ NỘI VỤ', 'Sở Nội vụ'],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['SỞ TƯ PHÁP - TỈNH GIA LAI', 'Sở Tư pháp - tỉnh Gia Lai'],
  ['VĂN PHÒNG UBND TỈNH', 'Văn phòng UBND tỉnh'],
  ['BAN QUẢN LÝ CHỢ HUYỆN VÀ THÀNH PHỐ', 'Ban Quản lý chợ huyện và thành phố'],
  ['SỞ NỘI VỤ  -  GIA LAI', 'Sở Nội vụ - Gia Lai'],
])('all in capitals: %s is %s', (name, text) => {
  expect(nameInText(name)).toBe(text);
});

test.each(['SRó', 'KDang', 'Hra', 'UBND xã SRó', 'UBND Xã Chơ Long', 'Sở Y tế', 'Phú Mỹ', '12', '1  -  2', ''])(
  'in letters of its own, “%s” stays',
  (name) => {
    expect(nameInText(name)).toBe(name);
  },
);

test.each([
  ['TOÀN HUYỆN', 'Toàn huyện'],
  [' TOÀN  TỈNH ', 'Toàn tỉnh'],
  ['Toàn huyện', 'Toàn huyện'],
  ['TOÀN TỈNH GIA LAI', 'Toàn tỉnh Gia Lai'],
])('the whole, “%s”, begins a sentence as “%s”', (name, text) => {
  expect(wholeInText(name)).toBe(text);
});

test.each(['TỔNG', 'BÌNH QUÂN TOÀN HUYỆN', 'TOÀN', 'TOÀN HUYỆN\n(18 XÃ)'])(
  '%j says something else than the whole',
  (name) => {
    expect(wholeInText(name)).toBeNull();
  },
);
