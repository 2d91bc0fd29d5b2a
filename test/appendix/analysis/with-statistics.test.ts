import { describe, expect, it } from 'vitest';
import { withStatistics } from '../../../src/appendix/analysis/with-statistics';
import type { SheetPlan } from '../../../src/appendix/sheet-plan';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sheetOf, phuTanTable, tableOf } from '../../report/phu-tan';

const table = phuTanTable();
const before = sheetOf(table);
const plan = withStatistics(before, table, defaultSettings);
const cellsOf = ({ values }: SheetPlan, { top, left, bottom }: { top: number; left: number; bottom: number }) =>
  values.slice(top, bottom + 1).map((row) => row[left]);

describe('the statistics below the analysis', () => {
  it('leave all above them as it was', () => {
    expect(plan.values.slice(0, before.values.length)).toEqual(before.values);
    expect(plan.rowHeights).toHaveLength(plan.values.length);
    expect(plan.page.breakBefore).toContain(before.values.length);
  });

  it('have a chart of the units by grade, best first, also of grades that nobody has', () => {
    const chart = plan.charts?.[0];
    expect(chart?.title).toBe('Số đơn vị theo mức xếp loại');
    expect(chart && cellsOf(plan, chart.categories)).toEqual(['XUẤT SẮC', 'TỐT', 'KHÁ', 'TB', 'YẾU']);
    expect(chart?.series.map(({ values }) => cellsOf(plan, values))).toEqual([[0, 15, 2, 1, 0]]);
  });

  it('have median and quartiles of the totals, as QUARTILE.INC computes', () => {
    const rows = plan.values.map((row) => row.slice(1, 3));
    for (const row of [
      ['Cao nhất', 89.21],
      ['Tứ phân vị trên', 88.8],
      ['Trung vị', 85.13],
      ['Tứ phân vị dưới', 81.26],
      ['Thấp nhất', 55.87],
    ])
      expect(rows).toContainEqual(row);
  });

  it('have a chart of who rose and who fell furthest, in places, told apart without colour', () => {
    const chart = plan.charts?.[1];
    expect(chart && cellsOf(plan, chart.categories).slice(0, 1)).toEqual(['▲ PHÚ HÙNG']);
    expect(chart?.series.map(({ values }) => cellsOf(plan, values))[0]?.slice(0, 1)).toEqual([17]);
    expect(chart && cellsOf(plan, chart.categories)).toContain('▼ PHÚ LONG');
  });

  it('no chart covers a cell with something in it', () => {
    for (const { position } of plan.charts ?? [])
      for (let row = position.top; row <= position.bottom; row++)
        expect(plan.values[row]?.slice(position.left, position.right + 1).every((value) => value === null)).toBe(true);
  });

  it('say nothing of places without a compared period, and nothing at all where no unit has a total', () => {
    const alone = tableOf([{ name: 'PHÚ A' }, { name: 'PHÚ B', total: 70 }], { compared: false });
    expect(withStatistics(sheetOf(alone), alone, defaultSettings).charts).toHaveLength(1);
    const none = tableOf([{ name: 'PHÚ A', total: null }]);
    const sheet = sheetOf(none);
    expect(withStatistics(sheet, none, defaultSettings)).toBe(sheet);
  });

  it('are told list by list where departments and communes are ranked apart', () => {
    const apart = tableOf([{ name: 'SỞ A', kind: 'department' }, { name: 'XÃ B' }], { cohorts: true, compared: false });
    expect(withStatistics(sheetOf(apart), apart, defaultSettings).charts?.map(({ title }) => title)).toEqual([
      'SỞ, BAN, NGÀNH - Số đơn vị theo mức xếp loại',
      'XÃ, PHƯỜNG, ĐẶC KHU - Số đơn vị theo mức xếp loại',
    ]);
  });
});
