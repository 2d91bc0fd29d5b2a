import { describe, expect, it } from 'vitest';
import { gradeWordIn, rankIn } from '../../src/intake/given-columns';
import { codes, dataset, read } from './read';

const totals = [91.5, 84.25, 78, 66.75, 52.5];
const names = ['Phú Hùng', 'Phú Bình', 'Tân Hòa', 'Tân Phú', 'An Lạc'];
const sheet = (heading: string, cells: readonly string[]): string =>
  [
    `STT | ĐƠN VỊ | TỔNG ĐIỂM | ${heading}`,
    ...totals.map((total, row) => `${row + 1} | ${names[row] ?? ''} | ${total} | ${cells[row] ?? ''}`),
  ].join('\n');

describe('a rank that contradicts the totals', () => {
  it.each([
    ['XH', ['1', '3', '2', '4', '5']],
    ['Thứ bậc', ['Hạng 1', 'Hạng 3', 'Hạng 2', 'Hạng 4', 'Hạng 5']],
    ['Ghi chú', ['I', 'III', 'II', 'IV', 'V']],
    ['Giải', ['Nhất', 'Ba', 'Nhì', 'Tư', 'Năm']],
  ])('is a warning at its cell, whatever the heading and the way of writing: %s', (heading, cells) => {
    const said = codes(read(sheet(heading, cells)).findings);
    expect(said).toContain('rank-differs D3');
    expect(said).toContain('rank-differs D4');
  });

  it.each([
    ['numbers of things', ['1', '5', '1', '2', '1']],
    ['ranks in the order of something else', ['5', '4', '3', '2', '1']],
    ['ranks that are right', ['1', '2', '3', '4', '5']],
  ])('is not told of %s', (_, cells) => {
    expect(codes(read(sheet('Cột lạ', cells)).findings).join()).not.toContain('rank-differs');
  });

  it('is not told of a rank of the period before', () => {
    const text = sheet('Hạng kỳ trước', ['1', '3', '2', '4', '5']);
    expect(codes(read(text).findings).join()).not.toContain('rank-differs');
  });

  it.each([
    ['3', 3],
    ['3/7', 3],
    ['Xếp thứ 12', 12],
    ['Hạng Ba', 3],
    ['Hạng kỳ trước', null],
    ['', null],
  ])('“%s” is read as %s', (text, rank) => {
    expect(rankIn(text)).toBe(rank);
  });
});

describe('a grade that contradicts the total', () => {
  it.each(['Mức độ', 'Nhận xét', 'Cột lạ'])('is a warning at its cell under “%s”', (heading) => {
    const grades = ['Tốt', 'loại tốt', 'Xếp loại: Khá', 'TB', 'Yếu'];
    const text = sheet(heading, grades);
    const expected = dataset(text).units.map(({ total }) => total);
    expect(expected).toEqual(totals);
    expect(codes(read(sheet(heading, ['Khá', ...grades.slice(1)])).findings)).toContain('grade-differs D2');
  });

  it('is not told of a column that has other words, too', () => {
    const text = sheet('Nhận xét', ['Khá', 'Tốt', 'Khá', 'Cần cố gắng', 'Yếu']);
    expect(codes(read(text).findings).join()).not.toContain('grade-differs');
  });

  it('is written with or without what it is called', () => {
    expect(['Loại tốt', 'Xếp loại: Tốt', 'Đạt mức tốt', 'TỐT'].map(gradeWordIn)).toEqual(['tot', 'tot', 'tot', 'tot']);
  });
});

describe('a total after the last judgement', () => {
  const groups = 'Công khai | Tiến độ | DVC trực tuyến | Thanh toán trực tuyến | Số hóa | Hài lòng';
  it.each([
    ['Điểm trừ | Điểm cuối cùng', '-1.5 | 83.5', 83.5],
    ['Điểm trừ | Điểm cuối cùng', '1.5 | 83.5', 83.5],
    ['Tổng điểm sau phúc tra', '83', 83],
    ['Tổng điểm trước thẩm định', '83', 85],
  ])('goes before the sum of the groups: %s', (headings, cells, total) => {
    const text = `ĐƠN VỊ | ${groups} | Tổng điểm | ${headings}
      Phú Hùng | 15 | 18 | 10 | 8 | 19 | 15 | 85 | ${cells}
      Phú Bình | 15 | 18 | 10 | 8 | 19 | 15 | 85 | ${cells}`;
    expect(dataset(text).units.map((unit) => unit.total)).toEqual([total, total]);
  });
});
