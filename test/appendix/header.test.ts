import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import { areaName } from '../../src/core/area';
import { appendixOf } from './appendix-of';

/** Heights of its two rows, in points: 5, and 14.5 for each line. */
const heightsOf = ({ frozenRows, rowHeights }: SheetPlan): readonly number[] =>
  rowHeights.slice(frozenRows - 2, frozenRows);

describe('the header of the appendix', () => {
  it('merges titles across, each caption without a group over both rows, each group over its columns, and no cell with itself', () => {
    expect(appendixOf({}).merges.map(areaName)).toEqual([
      'A1:M1',
      'A2:M2',
      'A3:M3',
      'A4:M4',
      'A6:A7',
      'B6:B7',
      'C6:F6',
      'G6:G7',
      'H6:H7',
      'I6:J6',
      'K6:M6',
    ]);
  });

  it('leaves a group of one column unmerged', () => {
    const plan = appendixOf({ columns: ['total', 'transparency', 'reuse'] });
    expect(plan.values.slice(5, 7)).toEqual([
      ['STT', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', 'CÔNG KHAI, MINH BẠCH (%)', 'SỐ HÓA HỒ SƠ (80%)'],
      [null, null, 'THÁNG 5 -TUẦN 01', null, 'TÁI SỬ DỤNG (%)'],
    ]);
    expect(plan.merges.slice(4).map(areaName)).toEqual(['A6:A7', 'B6:B7', 'D6:D7']);
  });

  it('keeps two columns apart that have no group, though they are neighbours', () => {
    expect(appendixOf({ columns: ['transparency', 'timeliness'] }).values[5]).toEqual([
      'STT',
      'ĐƠN VỊ',
      'CÔNG KHAI, MINH BẠCH (%)',
      'TIẾN ĐỘ GIẢI QUYẾT (%)',
    ]);
  });

  it('is as high as its captions need: groups on one line, “CÔNG KHAI, MINH BẠCH (%)” beside them on four', () => {
    expect(heightsOf(appendixOf({}))).toEqual([19.5, 48.5]);
  });

  it('gives a high caption over both rows the room that the upper one leaves', () => {
    expect(
      heightsOf(appendixOf({ captions: { transparency: 'CÔNG KHAI, MINH BẠCH TRONG GIẢI QUYẾT HỒ SƠ (%)' } })),
    ).toEqual([19.5, 106.5]);
  });

  it('gives a high caption under a group the lines that it needs', () => {
    expect(heightsOf(appendixOf({ captions: { onlinePayment: 'TỶ LỆ HỒ SƠ THANH TOÁN TRỰC TUYẾN' } }))).toEqual([
      19.5, 77.5,
    ]);
  });

  it('has a high upper row where a group is wider than its columns, and then a low one under it', () => {
    expect(heightsOf(appendixOf({ columns: ['total'], captions: { total: 'ĐIỂM' } }))).toEqual([34, 19.5]);
    // Wide enough as soon as the grade and the comparison stand beside it.
    expect(heightsOf(appendixOf({ columns: ['total', 'grade'], captions: { total: 'ĐIỂM' } }))[0]).toBe(19.5);
  });
});
