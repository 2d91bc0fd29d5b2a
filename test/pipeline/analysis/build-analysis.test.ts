import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanValue, SheetPlan } from '../../../src/appendix/sheet-plan';
import { sum } from '../../../src/core/decimal';
import type { CellValue, Grid } from '../../../src/core/grid';
import { defaultSettings } from '../../../src/core/settings/settings';
import { buildAnalysis } from '../../../src/pipeline/analysis/build-analysis';
import { buildAppendix, type BuildInput } from '../../../src/pipeline/build-appendix';
import { analysisAlone } from '../../appendix/analysis/analysis-alone';
import { communeCounts } from '../../scoring/made-counts';

const maxima = [18, 20, 12, 10, 22, 18];
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

function gridOf(sheet: string, cells: readonly (readonly CellValue[])[]): Grid {
  return { sheet, cells: cells.map((row) => [...row]), merges: [], percentCells: new Set(), hiddenRows: [] };
}

function points(
  month: number,
  rows: readonly (readonly [name: string, groups: readonly (number | null)[], total?: number | null])[],
): Grid {
  const lines = rows.map(([name, groups, total = sum(groups.flatMap((value) => value ?? []))]) => [
    name,
    total,
    ...groups,
  ]);
  return gridOf(`T${month}`, [[`Số liệu tháng ${month}/2026`], heading, ...lines]);
}

function inputOf(raw: Grid, previous: Grid | null): BuildInput {
  return {
    raw,
    previous,
    compare: true,
    settings: { ...defaultSettings, scheme: 'portal-2026' },
    period: null,
    previousPeriod: null,
    closedOn: null,
  };
}

function planOf(raw: Grid, previous: Grid | null = null): SheetPlan {
  const { plan, findings } = analysisAlone(inputOf(raw, previous));
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
}

const captionsOf = ({ values, frozenRows }: SheetPlan): readonly PlanValue[] => values[frozenRows - 1] ?? [];
const textsOf = ({ values }: SheetPlan): string[] => values.flat().filter((value) => typeof value === 'string');

/** Rows of a unit, one for each part of the sheet, without the one that is printed once more over the charts. */
function rowsOf({ values, page }: SheetPlan, name: string): (readonly PlanValue[])[] {
  return values.slice(0, page.breakBefore?.[0]).filter((row) => row[1] === name);
}

describe('points lost', () => {
  const now = points(10, [
    ['TOÀN TỈNH', [15, 18, 9, 7, 17.5, 13.5]],
    ['UBND xã Vân Canh', [18, 20, 12, 9.5, 21.75, 18]],
    ['UBND xã SRó', [7.1, 20, 8.4, null, 16.66, 12.5], null],
  ]);

  it('are the maximum of a group − its points, the three dearest are named, and nothing is made of what is missing', () => {
    const plan = planOf(now);
    expect(captionsOf(plan).slice(3, 10)).toEqual([
      'TỔNG ĐIỂM MẤT',
      'CÔNG KHAI, MINH BẠCH (18 điểm)',
      'TIẾN ĐỘ GIẢI QUYẾT (20 điểm)',
      'DVC TRỰC TUYẾN (12 điểm)',
      'THANH TOÁN TRỰC TUYẾN (10 điểm)',
      'SỐ HÓA HỒ SƠ (22 điểm)',
      'MỨC ĐỘ HÀI LÒNG (18 điểm)',
    ]);
    expect(rowsOf(plan, 'TOÀN TỈNH')).toEqual([
      [
        null,
        'TOÀN TỈNH',
        80,
        20,
        3,
        2,
        3,
        3,
        4.5,
        4.5,
        'Số hóa hồ sơ: 4.5; Mức độ hài lòng: 4.5; Công khai, minh bạch: 3',
      ],
    ]);
    expect(rowsOf(plan, 'UBND xã Vân Canh')).toEqual([
      [1, 'UBND xã Vân Canh', 99.25, 0.75, 0, 0, 0, 0.5, 0.25, 0, 'Thanh toán trực tuyến: 0.5; Số hóa hồ sơ: 0.25'],
    ]);
    expect(rowsOf(plan, 'UBND xã SRó')).toEqual([
      [
        2,
        'UBND xã SRó',
        null,
        null,
        10.9,
        0,
        3.6,
        null,
        5.34,
        5.5,
        'Công khai, minh bạch: 10.9; Mức độ hài lòng: 5.5; Số hóa hồ sơ: 5.34',
      ],
    ]);
  });

  it('are a heat map of one scale for all groups, the whole included, and bars of the whole and of the units that have a total', () => {
    const { colorScales, charts } = planOf(now);
    expect(colorScales).toEqual([
      {
        area: { top: 6, left: 4, bottom: 8, right: 9 },
        points: [
          { value: 0, color: '#FFFFFF' },
          { value: 11, color: '#F4B183' },
        ],
      },
    ]);
    expect(charts?.map(({ kind, title, categories, series }) => [kind, title, categories, series[0]?.values])).toEqual([
      [
        'bar',
        'TOÀN TỈNH: điểm mất theo nhóm',
        { top: 4, left: 4, bottom: 4, right: 9 },
        { top: 6, left: 4, bottom: 6, right: 9 },
      ],
      [
        'bar',
        'Tổng điểm mất của từng đơn vị',
        { top: 7, left: 1, bottom: 7, right: 1 },
        { top: 7, left: 3, bottom: 7, right: 3 },
      ],
    ]);
  });

  it('of a total that is not the sum of its groups have a column for what no group explains', () => {
    const plan = planOf(points(10, [['UBND xã Ayun', [18, 20, 12, 10, 20, 18], 97.5]]));
    expect(captionsOf(plan)[10]).toBe('NGOÀI CÁC NHÓM');
    expect(rowsOf(plan, 'UBND xã Ayun')).toEqual([
      [1, 'UBND xã Ayun', 97.5, 2.5, 0, 0, 0, 0, 2, 0, 0.5, 'Số hóa hồ sơ: 2'],
    ]);
  });

  it('of counts name what is behind a group, and nobody loses what there was nothing to count of', () => {
    const rows = (unit: string, without: readonly string[]): CellValue[][] =>
      Object.entries(communeCounts).map(([code, count]) =>
        count && 'ratio' in count
          ? [unit, code, null, null, count.ratio]
          : [unit, code, ...(without.includes(code) || !count ? [0, 0] : [count.numerator, count.denominator]), null],
      );
    const plan = planOf(
      gridOf('T10', [
        ['Số liệu tháng 10/2026'],
        ['Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ'],
        ...rows('UBND xã Vân Canh', []),
        ...rows('UBND xã Phú Long', ['PUBLISH_ON_TIME', 'PUBLIC_UPDATE_ON_TIME', 'PUBLIC_CONTENT_FULL']),
      ]),
    );
    const [first] = rowsOf(plan, 'UBND xã Vân Canh');
    expect(first?.slice(4, 6)).toEqual([2.63, 3.3]);
    expect(first?.at(-1)).toBe(
      'Hồ sơ đúng hạn, trong hạn: 3.3; Hồ sơ kết nối kho dữ liệu cá nhân: 3; Dịch vụ có phát sinh hồ sơ trực tuyến: 2.4',
    );
    // Of 18 points 12 are not counted: 0.1 of 6 is lost.
    const [second] = rowsOf(plan, 'UBND xã Phú Long');
    expect([second?.[4], second?.[10]]).toEqual([0.1, 12]);
  });
});

describe('the change', () => {
  const before = points(9, [
    ['UBND xã Vân Canh', [16, 20, 12, 9, 21, 18]],
    ['UBND xã SRó', [7, 20, 8.4, 6, 16.66, 12.5]],
  ]);
  const now = points(10, [
    ['UBND xã Vân Canh', [18, 19.5, 12, 9.5, 20.9, 18]],
    ['UBND xã SRó', [7.1, 20, 8.4, 6, 16.66, 12.5]],
    ['UBND xã Hra', [10, 10, 10, 10, 10, 10]],
  ]);

  it('is split by group, and a unit that was not there has none', () => {
    const plan = planOf(now, before);
    expect(textsOf(plan)).toContain('B. ĐIỂM TĂNG, GIẢM SO VỚI THÁNG 9/2026, THEO NHÓM');
    expect(rowsOf(plan, 'UBND xã Vân Canh')[1]).toEqual([
      1,
      'UBND xã Vân Canh',
      97.9,
      1.9,
      2,
      -0.5,
      0,
      0.5,
      -0.1,
      0,
      'Công khai, minh bạch: +2; Tiến độ giải quyết: -0.5; Thanh toán trực tuyến: +0.5',
    ]);
    expect(rowsOf(plan, 'UBND xã Hra')[1]?.slice(3)).toEqual([null, null, null, null, null, null, null, null]);
    expect(plan.colorScales?.[1]?.points.map(({ value }) => value)).toEqual([-2, 0, 2]);
  });

  it('is left out with the reason where there is nothing to split', () => {
    expect(textsOf(planOf(now))).toContain('Không có kỳ so sánh nên không có phần tăng, giảm theo nhóm.');
    const totals = gridOf('T9', [['Số liệu tháng 9/2026'], ['Đơn vị', 'Tổng điểm'], ['UBND xã Vân Canh', 96]]);
    const texts = textsOf(planOf(now, totals));
    expect(texts.some((text) => text.startsWith('B.'))).toBe(false);
    expect(
      texts.filter((text) =>
        /^(?:Số liệu kỳ so sánh chỉ có tổng điểm|Kỳ so sánh tính điểm theo cách khác)/u.test(text),
      ),
    ).toHaveLength(1);
  });

  it('adds up exactly to that of the appendix, as lost and points do to the maximum, for any points', () => {
    const groups = fc.tuple(
      ...maxima.map((maximum) =>
        fc.option(
          fc.integer({ min: 0, max: maximum * 100 }).map((hundredths) => hundredths / 100),
          { freq: 12 },
        ),
      ),
    );
    const unit = fc.record({ now: groups, before: groups, off: fc.constantFrom(0, 0, 0.01, -0.5) });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
        const totalOf = (values: readonly (number | null)[], off: number): number =>
          Math.min(100, Math.max(0, sum([...values.flatMap((value) => value ?? []), off])));
        const sheet = (month: number, of: 'now' | 'before'): Grid =>
          points(
            month,
            units.map(
              (one, index) =>
                [`UBND xã Số ${index + 1}`, one[of], totalOf(one[of], of === 'now' ? one.off : 0)] as const,
            ),
          );
        const input = inputOf(sheet(10, 'now'), sheet(9, 'before'));
        const { plan, table } = buildAnalysis(input);
        expect(table).toEqual(buildAppendix(input).table);
        if (!plan || !table) return;
        const restAt = captionsOf(plan).indexOf('NGOÀI CÁC NHÓM');
        for (const row of table.cohorts.flatMap((cohort) => cohort.units)) {
          const [lost = [], change] = rowsOf(plan, row.name);
          const numbers = (line: readonly PlanValue[]): number[] =>
            [...line.slice(4, 10), restAt === -1 ? 0 : (line[restAt] ?? 0)].filter(
              (value) => typeof value === 'number',
            );
          expect(sum(numbers(lost))).toBe(lost[3]);
          expect(sum([row.total ?? NaN, Number(lost[3])])).toBe(100);
          table.indicators.forEach((id, index) => {
            const [value, missing] = [row.values[id] ?? null, lost[4 + index] ?? null];
            expect(
              typeof value === 'number' && typeof missing === 'number' ? sum([value, missing]) : [value, missing],
            ).toEqual(value === null ? [null, null] : maxima[index]);
          });
          if (change) expect([change[3], sum(numbers(change))]).toEqual([row.change, row.change]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
