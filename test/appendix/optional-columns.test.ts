import { describe, expect, it } from 'vitest';
import type { CellStyle, PlanValue, SheetPlan } from '../../src/appendix/sheet-plan';
import { comparedColumn, comparedSheet } from '../../src/core/comparison/compared-period';
import type { Dataset } from '../../src/core/dataset';
import type { Grid } from '../../src/core/grid';
import { portal2026 } from '../../src/core/scheme';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { tableFindings } from '../../src/core/table/table-findings';
import { buildAppendix, type BuildInput } from '../../src/pipeline/build-appendix';
import { report865 } from '../helpers/report-865';
import { appendixOf } from './appendix-of';
import { styleAt } from './style-at';

function captionsOf(plan: SheetPlan): string[] {
  const [upper = [], lower = []] = plan.values.slice(plan.frozenRows - 2, plan.frozenRows);
  return lower.map((caption, column) => String(caption ?? upper[column] ?? ''));
}

/** The values of a column under its caption, by the name of the unit. */
function column(plan: SheetPlan, index: number): Record<string, PlanValue> {
  return Object.fromEntries(plan.values.slice(plan.frozenRows).map((row) => [String(row[1]), row[index] ?? null]));
}

function styleOf(plan: SheetPlan, unit: string, index: number): CellStyle {
  return styleAt(
    plan,
    plan.values.findIndex((cells) => cells[1] === unit),
    index,
  );
}

describe('the rank beside a value', () => {
  const made = (): SheetPlan => appendixOf({ ranks: ['total', 'transparency', 'onlinePayment'] });

  it('stands right of it, under the same group', () => {
    const plan = made();
    expect(captionsOf(plan)).toEqual([
      'STT',
      'ĐƠN VỊ',
      'THÁNG 5 -TUẦN 01',
      'HẠNG',
      'XẾP LOẠI',
      'THÁNG 4',
      'ĐIỂM (TĂNG/GIẢM)',
      'CÔNG KHAI, MINH BẠCH (%)',
      'HẠNG',
      'TIẾN ĐỘ GIẢI QUYẾT (%)',
      'DVCTT',
      'THANH TOÁN TT',
      'HẠNG',
      'SỐ HÓA HỒ SƠ',
      'TÁI SỬ DỤNG (%)',
      'CHỨNG THỰC ĐT',
    ]);
    const header = plan.frozenRows - 2;
    expect(plan.merges).toContainEqual({ top: header, left: 10, bottom: header, right: 12 });
  });

  it('is shared by equal values, and the place after is left out', () => {
    const plan = made();
    expect(column(plan, 3)).toMatchObject({
      'TÂN HÒA': 3,
      'PHÚ THÀNH': 3,
      'PHÚ HIỆP': 5,
      'PHÚ LONG': 18,
      'TOÀN HUYỆN': null,
    });
    expect(column(plan, 8)).toMatchObject({
      'PHÚ HÙNG': 1,
      'PHÚ THỌ': 1,
      'PHÚ AN': 11,
      'TÂN TRUNG': 12,
      'PHÚ THẠNH': 13,
      'LONG HÒA': 14,
      'CHỢ VÀM': 15,
      'PHÚ LONG': 18,
    });
  });

  it('is counted in each list apart, and is empty where nothing was published', () => {
    const units = report865.units.map((unit, index) => ({
      ...unit,
      ...(index === 0 && { kind: 'department' as const }),
      ...(unit.name === 'PHÚ AN' && { total: null, values: { ...unit.values, transparency: null } }),
    }));
    const apart = appendixOf({ ranks: ['total', 'transparency'], cohorts: true }, { ...report865, units });
    expect(column(apart, 3)).toMatchObject({ 'BÌNH THẠNH ĐÔNG': 1, 'PHÚ HÙNG': 1, 'PHÚ AN': null, 'PHÚ LONG': 16 });
    expect(column(apart, 8)).toMatchObject({ 'BÌNH THẠNH ĐÔNG': 1, 'PHÚ AN': null, 'PHÚ LONG': 16 });
  });

  it('follows its value where the columns are chosen', () => {
    expect(captionsOf(appendixOf({ columns: ['reuse', 'total'], ranks: ['total', 'transparency'] }))).toEqual([
      'STT',
      'ĐƠN VỊ',
      'TÁI SỬ DỤNG (%)',
      'THÁNG 5 -TUẦN 01',
      'HẠNG',
    ]);
  });
});

describe('the movement in rank', () => {
  const made = (): SheetPlan => appendixOf({ movement: true });

  it('is that between the two published tables', () => {
    const plan = made();
    expect(captionsOf(plan)[6]).toBe('HẠNG (TĂNG/GIẢM)');
    expect(column(plan, 6)).toEqual({
      'TOÀN HUYỆN': null,
      'PHÚ HÙNG': 17,
      'PHÚ BÌNH': 1,
      'TÂN HÒA': -1,
      'PHÚ THÀNH': 1,
      'PHÚ HIỆP': 0,
      'HIỆP XƯƠNG': 0,
      'PHÚ MỸ': 3,
      'PHÚ XUÂN': -7,
      'PHÚ THỌ': 6,
      'TÂN TRUNG': 1,
      'PHÚ THẠNH': 3,
      'PHÚ AN': 5,
      'CHỢ VÀM': 0,
      'PHÚ LÂM': -2,
      'LONG HÒA': -6,
      'HÒA LẠC': -8,
      'BÌNH THẠNH ĐÔNG': -1,
      'PHÚ LONG': -11,
    });
  });

  it('is a number that the cell’s format shows as ▲2, ▼1 or =', () => {
    const plan = made();
    expect(styleOf(plan, 'PHÚ HÙNG', 6)).toMatchObject({ numberFormat: '"▲"0;"▼"0;"="' });
  });

  it('counts the units of the period before that are gone, and leaves a new unit without', () => {
    const before = comparedSheet({ ...report865, units: report865.units.filter(({ name }) => name !== 'PHÚ AN') });
    const now = { ...report865, units: report865.units.filter(({ name }) => name !== 'PHÚ HÙNG') };
    expect(column(appendixOf({ movement: true }, now, before), 6)).toMatchObject({
      'PHÚ BÌNH': 1,
      'PHÚ LONG': 0,
      'PHÚ AN': null,
    });
  });

  it('is not given where the totals have no common basis, nor where no period is compared', () => {
    const other = comparedSheet({ ...report865, scheme: portal2026 });
    expect(new Set(Object.values(column(appendixOf({ movement: true }, report865, other), 6)))).toEqual(
      new Set([null]),
    );
    expect(captionsOf(appendixOf({ movement: true }, report865, null))).not.toContain('HẠNG (TĂNG/GIẢM)');
  });
});

describe('changes', () => {
  it('with their sign keep two decimals and stay numbers', () => {
    const plan = appendixOf({ changeStyle: 'signed' });
    expect(styleOf(plan, 'PHÚ THỌ', 5).numberFormat).toBe('+0.00;-0.00;0.00');
    expect(column(plan, 5)['PHÚ THỌ']).toBe(5.8);
    expect(styleOf(plan, 'PHÚ THỌ', 5).color).toBeUndefined();
  });

  it('in colour are told apart by their sign too, so that a print in black and white can be read', () => {
    const plan = appendixOf({ changeStyle: 'coloured', movement: true });
    expect(styleOf(plan, 'PHÚ THỌ', 5)).toMatchObject({ numberFormat: '+0.00;-0.00;0.00', color: '#006100' });
    expect(styleOf(plan, 'PHÚ LONG', 5)).toMatchObject({ numberFormat: '+0.00;-0.00;0.00', color: '#C00000' });
    expect(styleOf(plan, 'PHÚ LONG', 6)).toMatchObject({ color: '#C00000' });
    expect(styleOf(plan, 'PHÚ LÂM', 5).color).toBeUndefined();
  });
});

describe('the own unit', () => {
  it('is found by its name however it is written, and its whole row stands out by background and bold', () => {
    const plan = appendixOf({ ownUnit: 'Xã Phú Thọ' });
    for (const index of [0, 1, 12])
      expect(styleOf(plan, 'PHÚ THỌ', index)).toMatchObject({ bold: true, fill: '#FFE699' });
    expect(styleOf(plan, 'PHÚ THỌ', 8).underline).toBe(true);
    expect(plan.styles.filter(({ style }) => style.fill !== undefined)).toHaveLength(1);
    expect(styleOf(plan, 'TÂN TRUNG', 1).fill).toBeUndefined();
  });

  it('that is in no row is said, and nothing is highlighted', () => {
    const settings = { ...defaultSettings, ownUnit: 'Phú Tho' };
    expect(appendixOf(settings).styles.every(({ style }) => style.fill === undefined)).toBe(true);
    expect(tableFindings(report865, comparedColumn(report865), settings)).toMatchObject([
      { code: 'own-unit-unknown', severity: 'warning', params: { name: 'Phú Tho' } },
    ]);
  });
});

describe('an appendix with all of them', () => {
  const settings: Settings = {
    ...defaultSettings,
    ranks: ['total', 'transparency', 'timeliness', 'onlineService', 'digitization'],
    movement: true,
    changeStyle: 'coloured',
    ownUnit: 'PHÚ AN',
  };
  const gridOf = (plan: SheetPlan): Grid => ({
    sheet: plan.name,
    cells: plan.values,
    merges: plan.merges,
    percentCells: new Set(),
    hiddenRows: [],
  });
  const input = (raw: Grid, more: Partial<BuildInput> = {}): BuildInput => ({
    raw,
    previous: null,
    compare: true,
    settings,
    period: null,
    previousPeriod: null,
    closedOn: null,
    ...more,
  });
  const made = (): SheetPlan => appendixOf(settings);

  it('read as a raw sheet gives itself: no rank is taken for a score', () => {
    const plan = made();
    const again = buildAppendix(input(gridOf(plan)));
    expect(
      again.findings.filter(({ code }) => code !== 'previous-guessed').map(({ code, cell }) => `${code} ${cell ?? ''}`),
    ).toEqual(['column-ignored H7']);
    expect(again.plan?.values).toEqual(plan.values);
  });

  it('serves as the compared period as the plain one does', () => {
    const plan = made();
    const plain = buildAppendix(input(gridOf(appendixOf({})), { previous: gridOf(appendixOf({})) }));
    const rich = buildAppendix(input(gridOf(plan), { previous: gridOf(plan) }));
    expect(rich.table?.cohorts).toEqual(plain.table?.cohorts);
  });

  it('has as many style runs for 3,000 units as for 18', () => {
    const plan = made();
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...report865.units[index % 18],
      name: `Xã ${index}`,
      row: index,
    })) as Dataset['units'];
    expect(appendixOf({ ...settings, ownUnit: 'Xã 7' }, { ...report865, units: many }).styles).toHaveLength(
      plan.styles.length,
    );
  });
});
