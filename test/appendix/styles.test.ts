import { describe, expect, it } from 'vitest';
import type { CellStyle, SheetPlan } from '../../src/appendix/sheet-plan';
import { areaName } from '../../src/core/area';
import { report865 } from '../helpers/report-865';
import { appendixOf } from './appendix-of';
import { misplaced } from './misplaced';
import { styleAt } from './style-at';

/** Every cell in which the style has that, as addresses of areas. */
function areasWith(plan: SheetPlan, has: (style: CellStyle) => boolean): string[] {
  return plan.styles.filter(({ style }) => has(style)).flatMap(({ areas }) => areas.map(areaName));
}

const apart = {
  ...report865,
  units: report865.units.map((unit, index) => ({
    ...unit,
    kind: index < 3 ? ('department' as const) : ('commune' as const),
  })),
};

describe('the looks of the appendix', () => {
  const all = { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'center' };
  const cell = { ...all, border: true, numberFormat: 'General' };
  const name = { ...cell, horizontal: 'left', wrap: true, numberFormat: '@' };

  it('are those of the report: bold titles, a small bold header, names to the left, the rest centred, a line around each cell', () => {
    const plan = appendixOf({});
    const title = { ...all, fontSize: 14, bold: true, wrap: true, numberFormat: '@' };
    const header = { ...all, fontSize: 10, bold: true, wrap: true, numberFormat: '@', border: true };
    for (const row of [0, 3]) expect(styleAt(plan, row, 0)).toEqual(title);
    expect(styleAt(plan, 4, 0)).toEqual(all);
    for (const row of [5, 6]) expect(styleAt(plan, row, 12)).toEqual(header);
    for (const column of [0, 2, 4, 5, 6, 12]) expect(styleAt(plan, 8, column)).toEqual(cell);
    expect(styleAt(plan, 8, 1)).toEqual(name);
    expect(styleAt(plan, 8, 3)).toEqual({ ...cell, numberFormat: '@' });
    expect(styleAt(plan, 7, 1)).toEqual({ ...name, bold: true });
  });

  it('are the same in a column of ranks', () => {
    expect(styleAt(appendixOf({ ranks: ['total'] }), 8, 3)).toEqual(cell);
  });

  it('underline weak cells, those under each other as one area', () => {
    expect(areasWith(appendixOf({}), ({ underline }) => underline === true)).toEqual([
      'C26',
      'D26',
      'G21',
      'G23:G26',
      'H26',
      'I17',
    ]);
  });

  it('print every figure with two decimals where the settings wish it', () => {
    const plan = appendixOf({ numberFormat: '0.00' });
    expect([0, 2, 4, 5, 6, 12].map((column) => styleAt(plan, 8, column).numberFormat)).toEqual([
      'General',
      '0.00',
      '0.00',
      '0.00',
      '0.00',
      '0.00',
    ]);
  });

  it('colour changes only, and those that are none are left black', () => {
    const plan = appendixOf({ changeStyle: 'coloured', movement: true, ranks: ['total'] });
    const colored = areasWith(plan, ({ color }) => color !== undefined);
    expect(new Set(colored.map((area) => area.replace(/\d.*$/u, '')))).toEqual(new Set(['G', 'H']));
  });

  it('give the caption of a list in bold and its number as text, and its other cells nothing to read', () => {
    const plan = appendixOf({ cohorts: true }, apart);
    expect(plan.values[8]).toEqual(['I', 'SỞ, BAN, NGÀNH', ...Array.from({ length: 11 }, () => null)]);
    expect(styleAt(plan, 8, 0)).toEqual({ ...cell, bold: true, numberFormat: '@' });
    expect(styleAt(plan, 9, 0)).toEqual(cell);
    expect(plan.styles.every(({ style }) => style.fill === undefined)).toBe(true);
  });

  it('lie within the sheet, no run is for no cell, and no value is hidden by a merged area', () => {
    for (const plan of [
      appendixOf({}),
      appendixOf(
        { cohorts: true, ownUnit: 'PHÚ AN', changeStyle: 'coloured', movement: true, ranks: ['total'] },
        apart,
      ),
      appendixOf({}, { ...report865, summary: null }),
    ]) {
      expect(misplaced(plan)).toEqual([]);
    }
  });
});

describe('the size of the appendix', () => {
  it('is 13 columns of the widths of the report', () => {
    expect(appendixOf({}).columnWidths).toEqual([5, 25, 10.5, 12.9, 10.5, 12.9, 11, 11, 11, 11, 11, 11, 11]);
  });

  it('has rows as high as the name in them needs, and none that Excel refuses', () => {
    const named = (name: string): number | undefined =>
      appendixOf(
        {},
        { ...report865, units: report865.units.map((unit) => (unit.name === 'PHÚ HÙNG' ? { ...unit, name } : unit)) },
      ).rowHeights[8];
    expect(appendixOf({}).rowHeights).toEqual([19, 19, 19, 19, 6, 19.5, 48.5, ...Array.from({ length: 19 }, () => 18)]);
    expect(named('Ban Quản lý Khu kinh tế tỉnh Gia Lai')).toBe(34);
    expect(named('Phòng '.repeat(400))).toBe(409);
  });
});

it('captions of total and grade are those of the settings', () => {
  expect(appendixOf({ captions: { total: 'TỔNG ĐIỂM', grade: 'LOẠI' } }).values[6]?.slice(2, 4)).toEqual([
    'TỔNG ĐIỂM',
    'LOẠI',
  ]);
});

it('the grade is followed by the comparison wherever it is placed', () => {
  expect(appendixOf({ columns: ['reuse', 'grade', 'total'], movement: true }).values[6]).toEqual([
    null,
    null,
    'TÁI SỬ DỤNG (%)',
    'XẾP LOẠI',
    'THÁNG 4',
    'ĐIỂM (TĂNG/GIẢM)',
    'HẠNG (TĂNG/GIẢM)',
    'THÁNG 5 -TUẦN 01',
  ]);
});
