import { describe, expect, it } from 'vitest';
import { lineCount } from '../../src/appendix/text-height';

describe('the height of a text', () => {
  it('is one line for the name of a commune, in capitals too', () => {
    expect(lineCount('UBND xã SRó', 25)).toBe(1);
    expect(lineCount('BÌNH THẠNH ĐÔNG', 25)).toBe(1);
  });

  it('is as many lines as the words need, which are never cut', () => {
    expect(lineCount('CÔNG KHAI, MINH BẠCH (%)', 11, { size: 10, weight: 'bold' })).toBe(4);
    expect(lineCount('Ban Quản lý Khu kinh tế tỉnh Gia Lai', 25)).toBe(2);
    expect(lineCount('Ban Quản lý Khu kinh tế tỉnh Gia Lai', 40)).toBe(1);
  });

  it('counts the space between two words, and a text that just fits is on one line', () => {
    // Widths 0.667, 0.722, 0.722 and 0.722 are 2.833 of the size, 16 pixels; the space is a quarter, and “KHAI” 0.722 + 0.722 + 0.722 + 0.333.
    const width = ((2.833 + 0.25 + 2.499) * 16 * 1.035 - 2) / 7;
    expect(lineCount('CÔNG KHAI', width + 0.01)).toBe(1);
    expect(lineCount('CÔNG KHAI', width - 0.01)).toBe(2);
  });

  it('is wider in bold, and in a larger font', () => {
    expect(lineCount('CÔNG KHAI', 13.5)).toBe(1);
    expect(lineCount('CÔNG KHAI', 13.5, { size: 12, weight: 'bold' })).toBe(2);
    expect(lineCount('CÔNG KHAI', 13.5, { size: 14, weight: 'regular' })).toBe(2);
  });

  it('begins each line anew: what fits on the next one takes no third', () => {
    expect(lineCount('TÂN HÒA PHÚ HÙNG', 14)).toBe(2);
    expect(lineCount('TÂN HÒA PHÚ HÙNG TÂN HÒA', 14)).toBe(3);
  });

  it('of a word that is longer than a line is as many lines as its letters fill', () => {
    // 30 × 0.444 of 16 pixels, and 3.5 % more, are 31.5 characters.
    expect(lineCount('a'.repeat(30), 8)).toBe(4);
    expect(lineCount(`xã ${'a'.repeat(30)} xã`, 8)).toBe(6);
  });

  it('of no text is one line', () => {
    expect(lineCount('', 25)).toBe(1);
  });
});
