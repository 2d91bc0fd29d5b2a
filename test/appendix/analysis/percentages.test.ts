import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../../src/appendix/sheet-plan';
import { areaName } from '../../../src/core/area';
import type { CellValue, Grid } from '../../../src/core/grid';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { analysisAlone } from './analysis-alone';
import { expectedTable } from '../../helpers/report-865';
import { misplaced } from '../misplaced';

const gridOf = (title: string, cells: readonly (readonly CellValue[])[]): Grid => ({
  sheet: title,
  cells: [[title], ...cells],
  merges: [],
  percentCells: new Set(),
  hiddenRows: [],
});

function planOf(raw: Grid, previous: Grid | null = null, settings: Partial<Settings> = {}): SheetPlan {
  const { plan, findings } = analysisAlone({
    raw,
    previous,
    compare: true,
    settings: { ...defaultSettings, ...settings },
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
}

const textsOf = ({ values }: SheetPlan): string[] =>
  values.flatMap(([first]) => (typeof first === 'string' ? [first] : []));

describe('the sheet “Phân tích điểm” of the report 865/BC-VP, whose indicators are percentages', () => {
  const numbers = expectedTable.map((row) =>
    row.map((value): CellValue => (value === '' || Number.isNaN(Number(value)) ? value : Number(value))),
  );
  const report = (settings: Partial<Settings> = {}): SheetPlan =>
    planOf(gridOf('Số liệu tháng 5 - tuần 01/2024', numbers), null, settings);

  it('tells what is missing to 100 %, which is no loss of points, and names only what a unit is judged by', () => {
    const { values } = report();
    expect(values[4]?.at(-1)).toBe('BA CHỈ SỐ CÒN THIẾU NHIỀU NHẤT');
    expect(values[5]).toEqual([
      'A. TỔNG ĐIỂM MẤT, VÀ PHẦN TỪNG CHỈ SỐ CÒN THIẾU SO VỚI 100%',
      ...Array.from({ length: 11 }, () => null),
    ]);
    expect(values.find(([, name]) => name === 'PHÚ LONG')).toEqual([
      18,
      'PHÚ LONG',
      55.87,
      44.13,
      70.6,
      58.33,
      0,
      0,
      18,
      100,
      100,
      'Công khai, minh bạch: 70.6; Tiến độ giải quyết thủ tục hành chính: 58.33; Số hóa hồ sơ: 18',
    ]);
  });

  it('says what its figures are, which indicators it does not judge, and why there is no part B', () => {
    expect(textsOf(report()).slice(-4)).toEqual([
      'Ô càng đậm càng mất nhiều; ô trống là chưa có số liệu, không phải 0. Điểm và thứ tự như trên Phụ lục.',
      'Số liệu ghi tỷ lệ %, không ghi điểm và không cho biết mỗi chỉ số nặng bao nhiêu điểm: cột của chỉ số ghi phần còn thiếu so với 100% (điểm phần trăm), không phải điểm mất, không cộng thành tổng điểm.',
      'Ba chỉ số còn thiếu nhiều nhất không kể chỉ số không đặt ngưỡng: Tái sử dụng dữ liệu số hóa và Chứng thực bản sao điện tử.',
      'Số liệu kỳ so sánh chỉ có tổng điểm, không có điểm từng nhóm, nên chưa tách được điểm tăng, giảm. Chọn trang số liệu của kỳ trước để so sánh thì tách được.',
    ]);
  });

  it('judges by the thresholds of the office', () => {
    const plan = report({ thresholds: { reuse: 50, certifiedCopy: 50 } });
    expect(textsOf(plan).some((text) => text.includes('không đặt ngưỡng'))).toBe(false);
    expect(plan.colorScales?.map(({ area }) => areaName(area))).toEqual(['E7:K25']);
  });

  it('has a chart of the whole, and one of the units as high as its 18 bars need', () => {
    const { charts = [], values, page } = report();
    expect(
      charts.map(({ title, series, position }) => [
        title,
        series.map((one) => areaName(one.values)),
        areaName(position),
      ]),
    ).toEqual([
      ['TOÀN HUYỆN: phần còn thiếu so với 100% (điểm phần trăm)', ['E7:K7'], 'A32:G53'],
      ['Tổng điểm mất của từng đơn vị', ['D8:D25'], 'H32:L53'],
    ]);
    expect([values.length, page.breakBefore]).toEqual([53, [30]]);
  });

  it('lies within its sheet', () => {
    expect(misplaced(report())).toEqual([]);
  });
});

describe('percentages with those of the period before', () => {
  const heading = ['Đơn vị', 'Tổng điểm', 'Công khai, minh bạch (%)', 'Tái sử dụng (%)', 'Mức độ hài lòng (%)'];
  const now = gridOf('Số liệu tháng 5/2024', [
    heading,
    ['PHÚ THỌ', 86.01, 100, 0, 95.5],
    ['PHÚ LONG', 55.87, 29.4, 10, 80],
  ]);
  const before = gridOf('Số liệu tháng 4/2024', [
    heading,
    ['PHÚ THỌ', 80.21, 90, 0, 95.5],
    ['PHÚ LONG', 65.8, 60, 25, 78],
  ]);
  const made = (): SheetPlan => planOf(now, before, { scheme: 'report-2024' });

  it('have a part B of percentage points, of which no sum is claimed', () => {
    const { values } = made();
    expect(values[4]?.at(-1)).toBe('BA CHỈ SỐ CÒN THIẾU NHIỀU NHẤT (A); TĂNG, GIẢM NHIỀU NHẤT (B)');
    expect(values.slice(8, 11)).toEqual([
      [
        'B. ĐIỂM TĂNG, GIẢM SO VỚI THÁNG 4/2024, VÀ TỪNG CHỈ SỐ TĂNG, GIẢM (điểm phần trăm)',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
      [1, 'PHÚ THỌ', 86.01, 5.8, 10, 0, 0, 'Công khai, minh bạch: +10'],
      [
        2,
        'PHÚ LONG',
        55.87,
        -9.93,
        -30.6,
        -15,
        2,
        'Công khai, minh bạch: -30.6; Tái sử dụng dữ liệu số hóa: -15; Mức độ hài lòng: +2',
      ],
    ]);
    expect(
      textsOf(made())
        .slice(-3)
        .map((text) => text.slice(0, 22)),
    ).toEqual(['Phần A: ô càng đậm càn', 'Số liệu ghi tỷ lệ %, k', 'Ba chỉ số còn thiếu nh']);
  });

  it('are coloured by the indicators that units are judged by only, on both sides of one without a threshold', () => {
    expect(made().colorScales?.map(({ area, points }) => [areaName(area), points.map(({ value }) => value)])).toEqual([
      ['E7:E8', [0, 71]],
      ['G7:G8', [0, 71]],
      ['E10:E11', [-31, 0, 31]],
      ['G10:G11', [-31, 0, 31]],
    ]);
  });

  it('have notes as high as their text on so narrow a sheet', () => {
    // 130.5 characters wide: 1, 2 and 1 lines of 14.5 points.
    expect(made().rowHeights.slice(11, 14)).toEqual([14.5, 29, 14.5]);
  });

  it('lie within their sheet', () => {
    expect(misplaced(made())).toEqual([]);
  });
});
