import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../../src/appendix/sheet-plan';
import type { Area } from '../../../src/core/area';
import { sum } from '../../../src/core/decimal';
import type { CellValue, Grid } from '../../../src/core/grid';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { analysisAlone } from './analysis-alone';
import { misplaced } from '../misplaced';
import { styleAt } from '../style-at';

const heading = [
  'Đơn vị',
  'Tổng điểm',
  'Công khai minh bạch',
  'Tiến độ giải quyết',
  'DVC trực tuyến',
  'Thanh toán trực tuyến',
  'Số hóa hồ sơ',
  'Mức độ hài lòng',
];

type Row = readonly [name: string, groups: readonly (number | null)[], total?: number | null];

function points(month: number, rows: readonly Row[]): Grid {
  const lines = rows.map(([name, groups, total = sum(groups.flatMap((value) => value ?? []))]): CellValue[] => [
    name,
    total,
    ...groups,
  ]);
  return {
    sheet: `T${month}`,
    cells: [[`Số liệu tháng ${month}/2026`], heading, ...lines],
    merges: [],
    percentCells: new Set(),
    hiddenRows: [],
  };
}

const october: readonly Row[] = [
  ['TOÀN TỈNH', [15, 18, 9, 7, 17.5, 13.5]],
  ['Sở Tư pháp', [18, 20, 12, 9.5, 21.75, 18]],
  ['UBND xã SRó', [7.125, 20, 8.4, 6, 16.66, 12.5]],
  ['UBND xã Hra', [10, 10, 10, 10, 10, 10], 60.5],
];
const september: readonly Row[] = [
  ['TOÀN TỈNH', [14, 18, 9, 7, 17.5, 13.5]],
  ['Sở Tư pháp', [16, 20, 12, 9, 21, 18]],
  ['UBND xã SRó', [7, 20, 8.4, 6, 16.66, 12.5]],
];

function planOf(now: readonly Row[], before: readonly Row[] | null, settings: Partial<Settings> = {}): SheetPlan {
  const { plan, findings } = analysisAlone({
    raw: points(10, now),
    previous: before && points(9, before),
    compare: true,
    settings: { ...defaultSettings, scheme: 'portal-2026', ...settings },
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
}

const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: 11 });
const firstCells = ({ values }: SheetPlan): unknown[] => values.map(([first]) => first ?? null);

/** Departments and communes apart, with September to compare with. */
const withBoth = (): SheetPlan => planOf(october, september, { cohorts: true });

describe('the sheet “Phân tích điểm” with a compared period', () => {
  it('has its titles, its two parts with both lists, its notes and room for the charts', () => {
    expect(firstCells(withBoth()).slice(0, 23)).toEqual([
      'PHÂN TÍCH ĐIỂM MẤT VÀ ĐIỂM TĂNG, GIẢM',
      'BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP TRONG THỰC HIỆN TTHC,',
      'CUNG CẤP DỊCH VỤ CÔNG - THÁNG 10/2026',
      null,
      'STT',
      'A. ĐIỂM MẤT THEO NHÓM (điểm tối đa trừ điểm đạt)',
      null,
      'I',
      1,
      'II',
      1,
      2,
      'B. ĐIỂM TĂNG, GIẢM SO VỚI THÁNG 9/2026, THEO NHÓM',
      null,
      'I',
      1,
      'II',
      1,
      2,
      'Phần A: ô càng đậm càng mất nhiều. Phần B: xanh là tăng, cam là giảm. Ô trống là chưa có số liệu, không phải 0. Điểm và thứ tự như trên Phụ lục.',
      'Trang số liệu chỉ có điểm nhóm, nên ba chỉ số nêu tên là ba nhóm.',
      'NGOÀI CÁC NHÓM: phần của tổng mà không cột nhóm nào giải thích (chỉ số không tính điểm, nhóm không có trong bảng, hoặc tổng công bố khác tổng các nhóm).',
      'Cộng các cột nhóm và cột NGOÀI CÁC NHÓM (nếu có) đúng bằng điểm tăng, giảm của tổng.',
    ]);
    expect(firstCells(withBoth()).slice(23)).toEqual(Array.from({ length: 14 }, () => null));
    expect(withBoth().name).toBe('Phân tích điểm');
  });

  it('has one heading for both parts', () => {
    const plan = withBoth();
    expect(plan.values[4]).toEqual([
      'STT',
      'ĐƠN VỊ',
      'THÁNG 10/2026',
      'TỔNG MẤT (A); TĂNG, GIẢM (B)',
      'CÔNG KHAI, MINH BẠCH (18 điểm)',
      'TIẾN ĐỘ GIẢI QUYẾT (20 điểm)',
      'DVC TRỰC TUYẾN (12 điểm)',
      'THANH TOÁN TRỰC TUYẾN (10 điểm)',
      'SỐ HÓA HỒ SƠ (22 điểm)',
      'MỨC ĐỘ HÀI LÒNG (18 điểm)',
      'NGOÀI CÁC NHÓM',
      'BA CHỈ SỐ MẤT NHIỀU ĐIỂM NHẤT (A); TĂNG, GIẢM NHIỀU NHẤT (B)',
    ]);
    expect(plan.frozenRows).toBe(5);
    // Over the charts stands the row that the first of them draws: the repeated heading is never over charts only.
    expect(plan.page.repeatRows).toEqual({ first: 4, last: 4 });
    expect(plan.page.breakBefore).toEqual([24]);
    expect(plan.values[24]).toEqual(plan.values[6]);
  });

  it('names its lists and gives each row its figures, a figure of three decimals with two in a text and exact in its cell', () => {
    const { values } = withBoth();
    expect([values[7]?.slice(0, 3), values[9]?.slice(0, 3)]).toEqual([
      ['I', 'SỞ, BAN, NGÀNH', null],
      ['II', 'XÃ, PHƯỜNG, ĐẶC KHU', null],
    ]);
    expect(values[10]).toEqual([
      1,
      'UBND xã SRó',
      70.685,
      29.315,
      10.875,
      0,
      3.6,
      4,
      5.34,
      5.5,
      0,
      'Công khai, minh bạch: 10.88; Mức độ hài lòng: 5.5; Số hóa hồ sơ: 5.34',
    ]);
    expect(values[11]).toEqual([
      2,
      'UBND xã Hra',
      60.5,
      39.5,
      8,
      10,
      2,
      0,
      12,
      8,
      -0.5,
      'Số hóa hồ sơ: 12; Tiến độ giải quyết: 10; Công khai, minh bạch: 8',
    ]);
    expect(values[13]).toEqual([null, 'TOÀN TỈNH', 80, 1, 1, 0, 0, 0, 0, 0, 0, 'Công khai, minh bạch: +1']);
    expect(values[17]).toEqual([
      1,
      'UBND xã SRó',
      70.685,
      0.125,
      0.125,
      0,
      0,
      0,
      0,
      0,
      0,
      'Công khai, minh bạch: +0.13',
    ]);
    expect(values[18]).toEqual([2, 'UBND xã Hra', 60.5, null, null, null, null, null, null, null, null, null]);
  });

  it('merges titles, captions of parts and notes across, and nothing else', () => {
    expect(withBoth().merges).toEqual([0, 1, 2, 5, 12, 19, 20, 21, 22].map(across));
  });

  it('is as wide and as high as its texts need', () => {
    const plan = withBoth();
    expect(plan.columnWidths).toEqual([5, 25, 10.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 10.5, 44]);
    expect(plan.rowHeights.slice(0, 24)).toEqual([
      19, 19, 19, 6, 77.5, 20, 30, 18, 18, 34, 30, 30, 20, 18, 18, 30, 34, 18, 18, 14.5, 14.5, 14.5, 14.5, 6,
    ]);
    expect(plan.rowHeights).toHaveLength(plan.values.length);
    expect(new Set(plan.values.map((row) => row.length))).toEqual(new Set([12]));
  });

  it('has titles, heading, captions and notes as text, each in its letters', () => {
    const plan = withBoth();
    const all = { fontName: 'Times New Roman', vertical: 'middle' };
    expect(styleAt(plan, 2, 11)).toEqual({
      ...all,
      fontSize: 14,
      bold: true,
      wrap: true,
      numberFormat: '@',
      horizontal: 'center',
    });
    expect(styleAt(plan, 3, 0)).toEqual({ ...all, fontSize: 12, horizontal: 'center' });
    expect(styleAt(plan, 4, 0)).toEqual({
      ...all,
      fontSize: 10,
      bold: true,
      wrap: true,
      numberFormat: '@',
      horizontal: 'center',
      border: true,
    });
    for (const row of [5, 12])
      expect(styleAt(plan, row, 0)).toEqual({
        ...all,
        fontSize: 12,
        bold: true,
        wrap: true,
        fill: '#EDEDED',
        numberFormat: '@',
        horizontal: 'left',
        border: true,
      });
    for (const row of [19, 22])
      expect(styleAt(plan, row, 0)).toEqual({
        ...all,
        fontSize: 11,
        italic: true,
        wrap: true,
        numberFormat: '@',
        horizontal: 'left',
      });
    expect(styleAt(plan, 23, 0)).toEqual({});
  });

  it('has names to the left, totals in bold, changes with their sign and the rest as the appendix has it', () => {
    const plan = withBoth();
    const cell = { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'center', border: true };
    expect(styleAt(plan, 8, 0)).toEqual({ ...cell, numberFormat: 'General' });
    expect(styleAt(plan, 8, 1)).toEqual({ ...cell, numberFormat: '@', horizontal: 'left', wrap: true });
    expect(styleAt(plan, 8, 11)).toEqual({ ...cell, numberFormat: '@', horizontal: 'left', wrap: true, fontSize: 11 });
    expect(styleAt(plan, 8, 3)).toEqual({ ...cell, numberFormat: '0.00', bold: true });
    expect([4, 5, 10].map((column) => styleAt(plan, 8, column).numberFormat)).toEqual(['0.00', 'General', 'General']);
    expect([0, 1, 2, 3, 4, 10].map((column) => styleAt(plan, 18, column).numberFormat)).toEqual([
      'General',
      '@',
      '0.00',
      '+0.00;-0.00;0.00',
      '+0.00;-0.00;0.00',
      '+0.00;-0.00;0.00',
    ]);
    expect(styleAt(plan, 7, 0)).toEqual({ ...cell, numberFormat: '@', bold: true });
    for (const [row, bold] of [
      [6, true],
      [8, undefined],
      [9, true],
      [10, undefined],
      [13, true],
      [18, undefined],
    ] as const)
      expect(styleAt(plan, row, 4).bold).toBe(bold);
  });

  it('is coloured in each part by one scale up to its greatest figure', () => {
    expect(withBoth().colorScales).toEqual([
      {
        area: { top: 6, left: 4, bottom: 11, right: 9 },
        points: [
          { value: 0, color: '#FFFFFF' },
          { value: 12, color: '#F4B183' },
        ],
      },
      {
        area: { top: 13, left: 4, bottom: 18, right: 9 },
        points: [
          { value: -2, color: '#F4B183' },
          { value: 0, color: '#FFFFFF' },
          { value: 2, color: '#9DC3E6' },
        ],
      },
    ]);
  });

  it('has a chart of the whole and one of each list, two beside each other and the last across', () => {
    const bars = (title: string, categories: Area, values: Area, position: Area): object => ({
      kind: 'bar',
      title,
      categories,
      series: [{ name: 'TỔNG ĐIỂM MẤT', values }],
      position,
    });
    const down = (top: number, bottom: number, column: number): Area => ({ top, left: column, bottom, right: column });
    expect(withBoth().charts).toEqual([
      bars(
        'TOÀN TỈNH: điểm mất theo nhóm',
        { top: 4, left: 4, bottom: 4, right: 9 },
        { top: 6, left: 4, bottom: 6, right: 9 },
        { top: 25, left: 0, bottom: 36, right: 4 },
      ),
      bars('SỞ, BAN, NGÀNH - Tổng điểm mất của từng đơn vị', down(8, 8, 1), down(8, 8, 3), {
        top: 25,
        left: 5,
        bottom: 36,
        right: 9,
      }),
      bars('XÃ, PHƯỜNG, ĐẶC KHU - Tổng điểm mất của từng đơn vị', down(10, 11, 1), down(10, 11, 3), {
        top: 25,
        left: 10,
        bottom: 36,
        right: 11,
      }),
    ]);
  });
});

describe('the sheet “Phân tích điểm” of one period', () => {
  it('has part A only, with a title and headings of its own, and says why there is no part B', () => {
    const plan = planOf(october.slice(0, 3), null);
    expect(plan.values[4]?.slice(3)).toEqual([
      'TỔNG ĐIỂM MẤT',
      'CÔNG KHAI, MINH BẠCH (18 điểm)',
      'TIẾN ĐỘ GIẢI QUYẾT (20 điểm)',
      'DVC TRỰC TUYẾN (12 điểm)',
      'THANH TOÁN TRỰC TUYẾN (10 điểm)',
      'SỐ HÓA HỒ SƠ (22 điểm)',
      'MỨC ĐỘ HÀI LÒNG (18 điểm)',
      'BA CHỈ SỐ MẤT NHIỀU ĐIỂM NHẤT',
    ]);
    expect(firstCells(plan).filter((text) => typeof text === 'string')).toEqual([
      'PHÂN TÍCH ĐIỂM MẤT',
      'BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP TRONG THỰC HIỆN TTHC,',
      'CUNG CẤP DỊCH VỤ CÔNG - THÁNG 10/2026',
      'STT',
      'A. ĐIỂM MẤT THEO NHÓM (điểm tối đa trừ điểm đạt)',
      'Ô càng đậm càng mất nhiều; ô trống là chưa có số liệu, không phải 0. Điểm và thứ tự như trên Phụ lục.',
      'Trang số liệu chỉ có điểm nhóm, nên ba chỉ số nêu tên là ba nhóm.',
      'Không có kỳ so sánh nên không có phần tăng, giảm theo nhóm.',
    ]);
  });

  it('has no colours where nobody lost anything, and its captions and capitals as the settings have them', () => {
    const plan = planOf([['UBND xã SRó', [18, 20, 12, 10, 22, 18]]], null, {
      nameCase: 'upper',
      captions: { total: 'ĐIỂM', digitization: 'SỐ HÓA' },
    });
    expect(plan.colorScales).toEqual([]);
    expect([plan.values[4]?.[2], plan.values[4]?.[8], plan.values[6]]).toEqual([
      'ĐIỂM',
      'SỐ HÓA',
      [1, 'UBND XÃ SRÓ', 100, 0, 0, 0, 0, 0, 0, 0, null],
    ]);
  });

  it('has bars of the last twenty of many units only, and a chart as high as they need', () => {
    const many = Array.from({ length: 23 }, (_, index): Row => [
      `UBND xã Số ${index + 1}`,
      [18, 20, 12, 10, 22, 17.5 - index / 4],
    ]);
    expect(planOf(many, null).charts).toEqual([
      {
        kind: 'bar',
        title: '20 đơn vị mất nhiều điểm nhất',
        categories: { top: 9, left: 1, bottom: 28, right: 1 },
        series: [{ name: 'TỔNG ĐIỂM MẤT', values: { top: 9, left: 3, bottom: 28, right: 3 } }],
        position: { top: 34, left: 0, bottom: 57, right: 10 },
      },
    ]);
    expect(planOf(many.slice(0, 20), null).charts?.[0]?.title).toBe('Tổng điểm mất của từng đơn vị');
  });
});

describe('the charts of the sheet “Phân tích điểm”', () => {
  const full = [18, 20, 12, 10, 22, 18];
  const whole: Row = ['TOÀN TỈNH', [15, 18, 9, 7, 17.5, 13.5]];
  const unit: Row = ['UBND xã SRó', full];

  it('leave out the whole where none of its groups is known, but not where one is missing', () => {
    const titles = (summary: Row): string[] | undefined =>
      planOf([summary, unit], null).charts?.map(({ title }) => title);
    expect(titles(['TOÀN TỈNH', [null, null, null, null, null, null], 80])).toEqual(['Tổng điểm mất của từng đơn vị']);
    expect(titles(['TOÀN TỈNH', [null, 18, 9, 7, 17.5, 13.5], 80])).toEqual([
      'TOÀN TỈNH: điểm mất theo nhóm',
      'Tổng điểm mất của từng đơn vị',
    ]);
  });

  it('leave out a list in which no unit has a total', () => {
    const plan = planOf(
      [
        ['Sở Tư pháp', full],
        ['UBND xã SRó', full, null],
      ],
      null,
      { cohorts: true },
    );
    expect(plan.charts?.map(({ title }) => title)).toEqual(['SỞ, BAN, NGÀNH - Tổng điểm mất của từng đơn vị']);
  });

  it('beside each other are as high as the one with more bars needs, and nothing lies under them', () => {
    const units = Array.from({ length: 18 }, (_, index): Row => [
      `UBND xã Số ${index + 1}`,
      [18, 20, 12, 10, 22, 17.5 - index / 4],
    ]);
    const plan = planOf([whole, ...units], null);
    expect(plan.charts?.map(({ position }) => position)).toEqual([
      { top: 30, left: 0, bottom: 51, right: 6 },
      { top: 30, left: 7, bottom: 51, right: 10 },
    ]);
    expect([plan.values.length, plan.rowHeights.length]).toEqual([52, 52]);
  });

  it('are none where no total is known, and then no page is begun for them', () => {
    const plan = planOf([['UBND xã SRó', [null, 20, 12, 10, 22, 18], null]], null);
    expect([plan.charts, plan.page.breakBefore, plan.values.length]).toEqual([[], undefined, 11]);
  });
});

describe('the column of what no group explains', () => {
  const full = [18, 20, 12, 10, 22, 18];
  const hasRest = (plan: SheetPlan): boolean => (plan.values[4] ?? []).includes('NGOÀI CÁC NHÓM');

  it('is there where only the whole has any', () => {
    expect(
      hasRest(
        planOf(
          [
            ['TOÀN TỈNH', full, 99.5],
            ['UBND xã SRó', full],
          ],
          null,
        ),
      ),
    ).toBe(true);
    expect(
      hasRest(
        planOf(
          [
            ['TOÀN TỈNH', full],
            ['UBND xã SRó', full],
          ],
          null,
        ),
      ),
    ).toBe(false);
  });

  it('is there where only the change has any', () => {
    expect(hasRest(planOf([['UBND xã SRó', full]], [['UBND xã SRó', [18, 20, 12, 10, 22, 17], 99.5]]))).toBe(true);
  });
});

describe('a row of the sheet “Phân tích điểm”', () => {
  it('is as high as its name and its three worst indicators need, whatever decimals its figures have', () => {
    const plan = planOf(
      [
        ['Ban Quản lý Khu kinh tế tỉnh Gia Lai', [18, 20, 12, 10, 22, 18]],
        ['UBND xã SRó', [18, 20, 12, 10, 22, 17.123456789012]],
      ],
      null,
    );
    expect(plan.rowHeights.slice(6, 8)).toEqual([34, 18]);
  });

  it('has points, of which none is a percentage, whatever thresholds the office takes away', () => {
    const plan = planOf(october, null, { thresholds: { transparency: null, timeliness: null } });
    expect(firstCells(plan).some((text) => typeof text === 'string' && text.includes('không đặt ngưỡng'))).toBe(false);
    expect(plan.colorScales?.map(({ area }) => [area.left, area.right])).toEqual([[4, 9]]);
  });

  it('begins a part with its caption and nothing else', () => {
    expect(withBoth().values[12]).toEqual([
      'B. ĐIỂM TĂNG, GIẢM SO VỚI THÁNG 9/2026, THEO NHÓM',
      ...Array.from({ length: 11 }, () => null),
    ]);
  });
});

it('every area of the sheet “Phân tích điểm” lies within it, no run of style is for no cell, and no value is hidden by a merged area', () => {
  for (const plan of [
    withBoth(),
    planOf(october, null),
    planOf(october.slice(1), september.slice(1)),
    planOf([['UBND xã SRó', [18, 20, 12, 10, 22, 18]]], null),
  ])
    expect(misplaced(plan)).toEqual([]);
});
