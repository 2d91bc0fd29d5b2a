import { describe, expect, it } from 'vitest';
import { lineCount } from '../../src/appendix/text-height';

describe('the height of a text', () => {
  it('is one line for the name of a commune, in capitals too', () => {
    expect(lineCount('UBND xã SRó', 25)).toBe(1);
    expect(lineCount('BÌNH THẠNH ĐÔNG', 25)).toBe(1);
  });

  it('is as many lines as the words need, which are never cut', () => {
    expect(lineCount('CÔNG KHAI, MINH BẠCH (%)', 11)).toBe(3);
    expect(lineCount('Ban Quản lý Khu kinh tế tỉnh Gia Lai', 25)).toBe(2);
    expect(lineCount('Ban Quản lý Khu kinh tế tỉnh Gia Lai', 40)).toBe(1);
  });

  it('counts the space between two words, and a text that just fits is on one line', () => {
    // 4.6 + 0.5 + 4.6 characters.
    expect(lineCount('CÔNG KHAI', 9.7)).toBe(1);
    expect(lineCount('CÔNG KHAI', 9.6)).toBe(2);
    // 0.9 × 8, 0.5 × 2 for the brackets and 0.5 for the space.
    expect(lineCount('(tuần 0123)', 8.7)).toBe(1);
    expect(lineCount('(tuần 0123)', 8.6)).toBe(2);
  });

  it('begins each line anew: what fits on the next one takes no third', () => {
    expect(lineCount('TÂN HÒA PHÚ HÙNG', 9)).toBe(2);
    expect(lineCount('TÂN HÒA PHÚ HÙNG TÂN HÒA', 9)).toBe(3);
  });

  it('of a word that is longer than a line is as many lines as its letters fill', () => {
    expect(lineCount('a'.repeat(30), 9)).toBe(3);
    expect(lineCount(`xã ${'a'.repeat(30)} xã`, 9)).toBe(5);
  });

  it('of no text is one line', () => {
    expect(lineCount('', 25)).toBe(1);
  });
});
