import { describe, expect, it } from 'vitest';
import { dataset } from './read';

const pair = (before: string, now: string) =>
  dataset(`ĐƠN VỊ | ${before} | ${now}\nPHÚ HÙNG | 77.38 | 89.21\nPHÚ BÌNH | 71.5 | 70.25`);

describe('of two columns of points the later is now, the earlier is compared with', () => {
  it.each([
    ['Tuần 04/8', 'Tuần 01/9', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['Tuần IV/8', 'Tuần I/9', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['Tuần 5/12', 'Tuần 1/1', 'Tháng 1 - Tuần 01', 'Tháng 12 - Tuần 05'],
    ['Điểm W4/8', 'Điểm W1/9', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['Tuần 4 (8/2026)', 'Tuần 1 (9/2026)', 'Tháng 9/2026 - Tuần 01', 'Tháng 8/2026 - Tuần 04'],
    ['Tuần 35/52', 'Tuần 36/52', 'Tuần 36', 'Tuần 35'],
    ['Tuần thứ nhất tháng 9', 'Tuần thứ hai tháng 9', 'Tháng 9 - Tuần 02', 'Tháng 9 - Tuần 01'],
    ['Tuần 35 (24-30/8)', 'Tuần 36 (31/8-06/9)', 'Tuần 36', 'Tuần 35'],
    ['Tuần 36 (31/8-06/9)', 'Tuần 37 (07-13/9)', 'Tuần 37', 'Tuần 36'],
    ['Tuần 35 (24/8)', 'Tuần 36 (31/8)', 'Tuần 36', 'Tuần 35'],
    ['Tuần 35↵24→30/8', 'Tuần 36↵31/8→06/9', 'Tuần 36', 'Tuần 35'],
    ['Tuần 52 (22-28/12)', 'Tuần 1 (29/12-04/01)', 'Tuần 01', 'Tuần 52'],
    [
      'Tuần 35 (từ ngày 24 đến ngày 30/8/2026)',
      'Tuần 36 (từ ngày 31/8 đến ngày 06/9/2026)',
      'Tuần 36 năm 2026',
      'Tuần 35 năm 2026',
    ],
    ['Tháng Bảy', 'Tháng Tám', 'Tháng 8', 'Tháng 7'],
    ['Điểm tháng Mười Hai', 'Điểm tháng Giêng', 'Tháng 1', 'Tháng 12'],
    ['Tháng Năm', 'Tháng Sáu', 'Tháng 6', 'Tháng 5'],
    ['Tháng IX', 'Tháng X', 'Tháng 10', 'Tháng 9'],
    ['Quý Một', 'Quý Hai', 'Quý II', 'Quý I'],
    ['Quí II', 'Quí III', 'Quý III', 'Quý II'],
  ])('%s, %s', (before, now, period, previous) => {
    const { units, period: own, previous: compared } = pair(before, now);
    expect(units.map(({ total, previous: then }) => [total, then])).toEqual([
      [89.21, 77.38],
      [70.25, 71.5],
    ]);
    expect([own?.label, compared?.period?.label]).toEqual([period, previous]);
  });

  it.each([
    ['24-30/8', '31/8-06/9'],
    ['Ngày 10 tháng 9', 'Ngày 20 tháng 9'],
    ['Điểm cũ', 'Điểm mới'],
    ['Kỳ cũ', 'Kỳ mới'],
    ['Số cũ', 'Số mới'],
    ['Điểm trước', 'Điểm hiện tại'],
    ['Điểm liền trước', 'Điểm hiện nay'],
    ['Kết quả trước đó', 'Kết quả hiện tại'],
    ['Điểm trước đây', 'Điểm nay'],
    ['Kỳ liền kề', 'Kỳ hiện hành'],
  ])('%s, %s', (before, now) => {
    for (const { units } of [
      pair(before, now),
      dataset(`ĐƠN VỊ | ${now} | ${before}\nPHÚ HÙNG | 89.21 | 77.38\nPHÚ BÌNH | 70.25 | 71.5`),
    ])
      expect(units.map(({ total, previous }) => [total, previous])).toEqual([
        [89.21, 77.38],
        [70.25, 71.5],
      ]);
  });
});
