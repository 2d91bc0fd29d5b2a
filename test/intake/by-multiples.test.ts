import { describe, expect, it } from 'vitest';
import { dataset } from './read';

const named = (heads: readonly string[], rows: readonly string[]): string => [...heads, ...rows].join('\n');

describe('a column that is a multiple of another', () => {
  it('is the total where it has a total of another scale out of 100', () => {
    const rows = ['Phú Hùng | 42 | 50', 'Phú Bình | 63 | 75', 'Tân Hòa | 21 | 25'];
    for (const heads of ['Tổng điểm (84) | Quy về thang điểm 100', 'Điểm đạt/84 | Cột lạ'])
      expect(dataset(named([`ĐƠN VỊ | ${heads}`], rows)).units.map(({ total }) => total)).toEqual([50, 75, 25]);
  });

  it('has the points of a group where it is its percentage of the maximum', () => {
    const text = `STT | ĐƠN VỊ | Công khai, minh bạch (tối đa 18đ) | | Tiến độ (tối đa 20đ) | | Tổng điểm
      | | Đạt (%) | Quy điểm | Đạt (%) | Quy điểm |
      1 | Phú Hùng | 50 | 9 | 100 | 20 | 87
      2 | Phú Bình | 100 | 18 | 50 | 10 | 80`;
    expect(dataset(text).units[0]?.values).toMatchObject({ transparency: 9, timeliness: 20 });
  });
});

describe('a column that is the maximum of its group in every row', () => {
  it('leaves the points to the one beside it, whatever they are called', () => {
    const text = `STT | ĐƠN VỊ | Công khai, minh bạch | | Tiến độ | | Tổng điểm |
      | | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện
      1 | Phú Hùng | 18 | 9.5 | 20 | 19.25 | 100 | 87
      2 | Phú Bình | 18 | 17 | 20 | 10 | 100 | 80.5`;
    const { units } = dataset(text);
    expect(units.map(({ total }) => total)).toEqual([87, 80.5]);
    expect(units[0]?.values).toMatchObject({ transparency: 9.5, timeliness: 19.25 });
  });
});
