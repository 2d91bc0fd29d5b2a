import { describe, expect, it } from 'vitest';
import { call, fault } from './call';

describe('XEPLOAI by a table of grades', () => {
  const grades = [
    ['Mức', 'Từ điểm'],
    ['CHƯA ĐẠT', 0],
    ['GIỎI', 450],
    ['ĐẠT', 250],
  ];

  it('grades by it, in any order and of any scale, under a heading or none', () => {
    expect([500, 450, 449.99, 250, 0].map((total) => call('XEPLOAI', total, grades))).toEqual([
      'GIỎI',
      'GIỎI',
      'ĐẠT',
      'ĐẠT',
      'CHƯA ĐẠT',
    ]);
    expect(call('XEPLOAI', 300, grades.slice(1))).toBe('ĐẠT');
    expect(call('XEPLOAI', [[300], [null]], grades)).toEqual([['ĐẠT'], ['']]);
  });

  it.each([
    [
      [
        ['GIỎI', 450],
        ['ĐẠT', ''],
      ],
    ],
    [
      [
        ['GIỎI', 450],
        ['', 0],
      ],
    ],
    [[['Mức', 'Từ điểm']]],
  ])('asks for a label and a number in each row: %j', (table) => {
    expect(fault(call('XEPLOAI', 300, table))).toMatch(/^value: /u);
  });
});

describe('DIEMTONG', () => {
  it('is the weighted mean of a row, or of what share each has of its maximum', () => {
    // (80 × 3 + 90 × 7) / 10
    expect(call('DIEMTONG', [[80, 90]], [[3, 7]])).toBe(87);
    // 15/20 and 24/30, weighing 40 and 60
    expect(call('DIEMTONG', [[15, 24]], [[40, 60]], [[20, 30]])).toBe(78);
    expect(call('DIEMTONG', [[1, 0, 0]], [[1, 1, 1]])).toBe(0.33333333);
  });

  it('gives a total for each row, and none where a figure is missing, which is never 0', () => {
    expect(
      call(
        'DIEMTONG',
        [
          ['80,5', 90],
          [80, null],
          [0, 0],
        ],
        [[1, 1]],
      ),
    ).toEqual([[85.25], [''], [0]]);
  });

  it('takes weights and maxima as they stand in the columns of “Cấu hình”, one below the other', () => {
    expect(call('DIEMTONG', [[15, 24]], [[40], [60]], [[20], [30]])).toBe(78);
  });

  it('takes weights as small as a share', () => {
    expect(call('DIEMTONG', [[80, 90]], [[0.25, 0.75]])).toBe(87.5);
  });

  it.each([
    ['too few weights', [[3]]],
    ['a blank for a weight', [[3, null]]],
    ['a weight under 0', [[3, -1]]],
    ['no weight at all', [[0, 0]]],
    ['a word', [[3, 'bảy']]],
  ])('says what is wrong with %s', (_, weights) => {
    expect(fault(call('DIEMTONG', [[80, 90]], weights))).toMatch(/^value: .+/u);
  });

  it('says so of a maximum of 0', () => {
    expect(fault(call('DIEMTONG', [[80, 90]], [[1, 1]], [[100, 0]]))).toContain('“tối_đa”');
  });
});
