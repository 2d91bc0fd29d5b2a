import { describe, expect, it } from 'vitest';
import { exceededScale, otherScale } from '../../src/intake/other-scale';
import { madeColumns, type Made } from './made-columns';
import { codes, read } from './read';

const total = (figures: readonly (number | null)[], max: number | null = null): Made => ({
  role: 'total',
  max,
  figures,
});

/** The scale of the first column: its maximum, the column that states it, and whether it varies; null: out of 100. */
function scale(all: readonly Made[], titles: readonly string[] = []) {
  const { columns, figures } = madeColumns(all);
  const [first] = columns;
  const found = first ? otherScale(first, columns, titles, figures) : null;
  return found && [found.max, found.column.index, found.varies];
}

describe('the scale of totals', () => {
  it('is what their heading says, where no total is over it', () => {
    expect(scale([total([70, 84, null], 84)])).toEqual([84, 0, false]);
    expect(scale([total([70, 90], 84)])).toBeNull();
    expect(scale([total([70, 90], 100)])).toBeNull();
  });

  it.each([
    ['Thang điểm 230', 230],
    ['(Thang điểm chuẩn: 84)', 84],
    ['Thang điểm tối đa 120', 120],
    ['Tổng điểm tối đa: 230 điểm', 230],
    ['Tối đa 84 điểm', 84],
    ['Thang điểm 100', null],
    ['Thang điểm 50', null],
    ['Tối đa 84', null],
  ])('is what the title says: %s', (title, max) => {
    expect(scale([total([60, 80])], ['KẾT QUẢ', title])).toEqual(max === null ? null : [max, 0, false]);
  });

  it('is what a title says of the greatest total itself, and the heading goes before it', () => {
    expect(scale([total([60, 84])], ['Thang điểm 84'])).toEqual([84, 0, false]);
    expect(scale([total([60, 80], 84)], ['Thang điểm 230'])).toEqual([84, 0, false]);
  });

  it('is small where all totals are, and no group explains it', () => {
    expect(scale([total([3.5, 4.8, 5])])).toEqual([5, 0, false]);
    expect(scale([total([3.5, 4.8, 5.1])])).toEqual([10, 0, false]);
    expect(scale([total([3.5, 4.8, 10])])).toEqual([10, 0, false]);
    expect(scale([total([3.5, 4.8, 10.5])])).toEqual([20, 0, false]);
    expect(scale([total([3.5, 4.8, 20])])).toEqual([20, 0, false]);
  });

  it('is 100 where a total is over 20, only two are given, they are ratios, or groups stand beside them', () => {
    expect(scale([total([3.5, 4.8, 20.5])])).toBeNull();
    expect(scale([total([3.5, 4.8])])).toBeNull();
    expect(scale([total([0.5, 0.8, 1])])).toBeNull();
    expect(scale([total([3.5, 4.8, 5]), { role: 'timeliness', figures: [1, 2, 3] }])).toBeNull();
  });

  it('is that of a column of maxima, one for all units or one for each', () => {
    const maxima = (figures: readonly (number | null)[]): Made => ({ role: 'maximum', figures });
    expect(scale([total([60, 80]), maxima([84, 84])])).toEqual([84, 1, false]);
    expect(scale([total([60, 80]), maxima([84, 90])])).toEqual([90, 1, true]);
    expect(scale([total([60, 80, null]), maxima([84, null, 90])])).toEqual([90, 1, true]);
    expect(scale([total([60, 80]), { role: 'unknown', figures: [84, 84] }])).toBeNull();
  });

  it('is not that of maxima that are 100, that belong to one group, or that a total is over', () => {
    const maxima = (figures: readonly (number | null)[]): Made => ({ role: 'maximum', figures });
    expect(scale([total([60, 80]), maxima([100, 100])])).toBeNull();
    expect(scale([total([60, 80]), maxima([100, 90])])).toEqual([100, 1, true]);
    expect(scale([total([60, 80]), maxima([100, 120])])).toEqual([120, 1, true]);
    expect(scale([total([21, 22, 15]), maxima([22, 22, 22])])).toBeNull();
    expect(scale([total([60, 84.01]), maxima([84, 84])])).toBeNull();
    expect(scale([total([60, 84.005]), maxima([84, 84])])).toEqual([84, 1, false]);
    expect(scale([total([60, 80]), maxima([null, null])])).toBeNull();
    expect(scale([{ role: 'maximum', figures: [60, 80] }])).toBeNull();
  });

  it('is nothing where no total is given', () => {
    expect(scale([total([null, null], 84)])).toBeNull();
  });
});

describe('a scale that is contradicted', () => {
  const list = '1 | Xã A | 69.11\n2 | Xã B | 66.93\n3 | Xã C | 70.15\n4 | Xã D | 62.66';
  const asked = (title: string, after = '', heading = 'Tổng điểm', rows = list): boolean =>
    codes(read(`${title}\nSTT | Đơn vị | ${heading}\n${rows}${after === '' ? '' : `\n${after}`}`).findings).includes(
      'scale-other C2',
    );

  it.each([
    ['a row of maxima', ' | Điểm tối đa | 84'],
    ['one in brackets', ' | (Điểm tối đa) | 84'],
    ['one with a number', '5 | Tối đa | 84'],
    ['a note under the table', 'Ghi chú: tổng điểm tối đa 84'],
  ])('is asked where a title says 100 and %s 84', (_, after) => {
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026 (THANG ĐIỂM 100)', after)).toBe(true);
  });

  it('is asked where the heading says 100 and a title or a row 84', () => {
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026', ' | Điểm tối đa | 84', 'Tổng điểm (thang 100)')).toBe(true);
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026 - THANG ĐIỂM 84', '', 'Tổng điểm (thang 100)')).toBe(true);
  });

  it('is no question where the title says that totals were converted, where both say 100, or a note speaks of a part', () => {
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026 (đã quy đổi về thang 100)', ' | Điểm tối đa | 84')).toBe(false);
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026 (THANG ĐIỂM 100)', ' | Điểm tối đa | 100')).toBe(false);
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026 (THANG ĐIỂM 100)', 'Ghi chú: mục này tối đa 84 điểm')).toBe(false);
  });

  it('is asked where every total is written out of it', () => {
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026', '', 'Tổng điểm', list.replace(/(\d\.\d+)/gu, '$1/84'))).toBe(true);
  });

  it('is asked where a column beside is the share of it in percent', () => {
    const share = (scale: number): string =>
      list.replace(/(\d+\.\d+)/gu, (value) => `${value} | ${((Number(value) / scale) * 100).toFixed(2)}`);
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026', '', 'Tổng điểm | Tỷ lệ đạt (%)', share(84))).toBe(true);
    expect(asked('BẢNG ĐIỂM THÁNG 9/2026', '', 'Tổng điểm | Tỷ lệ đạt (%)', share(100))).toBe(false);
  });
});

describe('a scale that a total passes', () => {
  const exceeded = (most: number, lines: readonly string[], max: number | null = null) => {
    const { columns, figures } = madeColumns([total([60, most], max)]);
    const [first] = columns;
    return first ? exceededScale(first, lines, figures) : null;
  };

  it('is said where it is stated of the totals and passed by a quarter at most, as with a bonus', () => {
    expect(exceeded(85.2, ['(Thang điểm 84)'])).toBe(84);
    expect(exceeded(85.2, [], 84)).toBe(84);
    expect(exceeded(63, ['Tổng điểm tối đa: 50 điểm'])).toBeNull();
    expect(exceeded(62.5, ['Tổng điểm tối đa: 50 điểm'])).toBe(50);
  });

  it.each([['Nhóm 1 tối đa 84 điểm'], ['Thang điểm 100'], ['Đã quy từ thang 84 về thang 100'], ['Tốt: từ 84 điểm']])(
    'is not read out of “%s”',
    (line) => {
      expect(exceeded(85.2, [line])).toBeNull();
    },
  );
});
