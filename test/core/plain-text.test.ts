import { expect, it } from 'vitest';
import { plainText } from '../../src/core/text/plain-text';
import { unifySpelling } from '../../src/core/names/spelling';

it('a heading is read whatever its letter case, diacritics, dashes, line breaks and surplus spaces', () => {
  expect(plainText('  ĐIỂM   số \n – Tháng\u200b 5 ')).toBe('diem so - thang 5');
});

it('“Ð” and “Ɖ”, which look like “Đ” and stand for it in old files, are read as it, in headings and in names', () => {
  for (const d of ['\u00D0', '\u0189']) {
    expect(plainText(`${d}ƠN VỊ`)).toBe('don vi');
    expect(unifySpelling(`${d}ại Lộc, Tam ${d.toLowerCase()}ảo`)).toBe('Đại Lộc, Tam đảo');
  }
});

it('only the place of the tone is made one, the other letters stay as they were typed', () => {
  expect(['Hòa', 'HOÀ', 'Thúy', 'quý', 'Hoàn'].map(unifySpelling)).toEqual(['Hoà', 'HOÀ', 'Thuý', 'quý', 'Hoàn']);
});
