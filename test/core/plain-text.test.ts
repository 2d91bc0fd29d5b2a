import { expect, it } from 'vitest';
import { plainText } from '../../src/core/plain-text';
import { unifySpelling } from '../../src/core/spelling';

it('a heading is read whatever its letter case, diacritics, dashes, line breaks and surplus spaces', () => {
  expect(plainText('  ĐIỂM   số \n – Tháng\u200b 5 ')).toBe('diem so - thang 5');
});

it('only the place of the tone is made one, the letters stay as they were typed', () => {
  expect(['Hòa', 'HOÀ', 'Thúy', 'quý', 'Hoàn'].map(unifySpelling)).toEqual(['Hoà', 'HOÀ', 'Thuý', 'quý', 'Hoàn']);
});
