import { expect, test } from 'vitest';
import { nameInText } from '../../src/core/name-in-text';

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
])('all in capitals: %s is %s', (name, text) => {
  expect(nameInText(name)).toBe(text);
});

test.each(['SRó', 'KDang', 'Hra', 'UBND xã SRó', 'UBND Xã Chơ Long', 'Sở Y tế', 'Phú Mỹ', '12', ''])('in letters of its own, “%s” stays', (name) => {
  expect(nameInText(name)).toBe(name);
});
