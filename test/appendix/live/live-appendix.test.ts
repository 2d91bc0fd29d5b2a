import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../../src/core/grid';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import type { BuildInput } from '../../../src/pipeline/build-appendix';
import { planSheet } from '../../../src/pipeline/plan-sheet';
import { rawGrid } from '../../bench/raw-grid';
import { recalculate } from './recalculate';

function input(raw: Grid, more: Partial<BuildInput> = {}): BuildInput {
  return {
    raw,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
    ...more,
  };
}

/** Without the notes under the appendix: they would not follow the figures, so that the live one has none. */
function planOf(kind: 'appendix' | 'live', build: BuildInput) {
  const { plan, findings } = planSheet(kind, build);
  if (!plan) throw new Error(JSON.stringify(findings));
  return { ...plan, values: plan.values.slice(0, plan.values.length - (plan.footRows ?? 0)) };
}

function sheet(cells: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return { sheet: "Số liệu 'gốc'", cells, merges: [], percentCells: new Set(), hiddenRows: [], ...more };
}

const header = ['ĐƠN VỊ', 'THÁNG 5', 'THÁNG 4', 'DVCTT', 'CHỨNG THỰC ĐT'];
const table = (...units: CellValue[][]): Grid => sheet([['SỐ LIỆU THÁNG 5'], header, ...units]);

/** The live sheet made of one grid, recalculated over another, beside what the core makes of the other. */
function changed(before: Grid, after: Grid, more: Partial<BuildInput> = {}): { live: unknown; core: unknown } {
  const live = recalculate(planOf('live', input(before, more)), after, ...(more.previous ? [more.previous] : []));
  return { live, core: planOf('appendix', input(after, more)).values };
}

describe('the live appendix, by HyperFormula', () => {
  it('shows what the appendix shows, cell for cell', () => {
    const { live, core } = changed(rawGrid(18), rawGrid(18));
    expect(live).toEqual(core);
  });

  it('holds the values of the appendix, so that a file shows them before it is recalculated', () => {
    const plan = planOf('live', input(rawGrid(18)));
    expect(plan.values.map((row) => row.slice(0, plan.hiddenFrom))).toEqual(
      planOf('appendix', input(rawGrid(18))).values,
    );
  });

  it('ties and grades figures that only the noise of a formula sets apart, as the appendix does', () => {
    const noisy = table(['Phú An', 86.59 - 6e-14, 80], ['Phú Lâm', 86.59, 90], ['Long Hòa', 89.99999999999994, 60]);
    const { live, core } = changed(noisy, noisy);
    expect(live).toEqual(core);
    expect((live as unknown[][]).slice(-3).map((row) => row.slice(1, 3))).toEqual([
      ['Long Hòa', 90],
      ['Phú Lâm', 86.59],
      ['Phú An', 86.59],
    ]);
  });

  it('follows a changed figure with rank, grade and change', () => {
    const before = table(['Phú An', 81, 80, 90, 50], ['Phú Lâm', 85, 90, 60, 50], ['Long Hòa', 65.5, 60.1, 71, 50]);
    const after = table(['Phú An', 81, 80, 90, 50], ['Phú Lâm', 69.99, 90, 60, 50], ['Long Hòa', 90, 60.1, 71, 50]);
    const { live, core } = changed(before, after);
    expect(live).toEqual(core);
    expect((live as unknown[][]).slice(-3).map((row) => row.slice(0, 6))).toEqual([
      [1, 'Long Hòa', 90, 'XUẤT SẮC', 60.1, 29.9],
      [2, 'Phú An', 81, 'TỐT', 80, 1],
      [3, 'Phú Lâm', 69.99, 'TB', 90, -20.01],
    ]);
  });

  it('breaks ties as the core does: the period before, then the Vietnamese alphabet; missing figures come last and are never 0', () => {
    const total = fc.constantFrom<CellValue>(0, 50, 70, 89.04, 89.04, null, 'chưa công bố', '89,04');
    const before = fc.constantFrom<CellValue>(0, 60.1, 88.75, 88.75, null);
    const names = [
      'Đông Hòa',
      'Dương Hà',
      'An Nhơn',
      'Ân Thi',
      'Áng Sơn',
      'Phú Thạnh',
      'Phú Thành',
      'Xã số 10',
      'Xã số 9',
    ];
    const figures = fc.tuple(...names.map(() => fc.tuple(total, before)));
    const made = fc.constant(table(...names.map((name, index): CellValue[] => [name, 60 + index, 50, 80, 80])));
    fc.assert(
      fc.property(made, figures, (first, all) => {
        const rest = (index: number): CellValue[] => [80 + index / 8, 30];
        const second = table(
          ...names.map((name, index): CellValue[] => [name, ...(all[index] ?? [null, null]), ...rest(index)]),
        );
        // A cell that was a number when the sheet was made is read as a number only.
        const numbersOnly = table(
          ...second.cells
            .slice(2)
            .map((row) => row.map((cell, at) => (at > 0 && typeof cell === 'string' ? null : cell))),
        );
        const { live, core } = changed(first, numbersOnly);
        expect(live).toEqual(core);
        expect(recalculate(planOf('live', input(second)), second)).toEqual(planOf('appendix', input(second)).values);
      }),
      { numRuns: 12 },
    );
  });

  it.each(['name', 'sheet'] as const)('breaks ties by the office’s own rule, too: %s', (tieRule) => {
    const grid = table(
      ['Phú Thành', 80, 70, 80, 80],
      ['Ân Thi', 80, 60, 80, 80],
      ['An Nhơn', 80, 75, 80, 80],
      ['Dương Hà', 90, 75, 80, 80],
    );
    const given = { ...input(grid), settings: { ...input(grid).settings, tieRule } };
    expect(recalculate(planOf('live', given), grid)).toEqual(planOf('appendix', given).values);
  });

  it('reads texts and ratios as the intake does', () => {
    const grid = sheet([
      ['SỐ LIỆU THÁNG 5'],
      header,
      ['Toàn huyện', '86,59', 81.2, 0.9, '98,41%'],
      ['Phú An', '86.59/100', ' 75,5 ', 0.9841, '5,8%'],
      ['', null, null, null, null],
      ['Phú Lâm', '90 điểm', '-', 0.7, '100%'],
      ['Long Hòa', 70, 60, 0.12345, '12,5'],
    ]);
    const { live, core } = changed(grid, grid);
    expect(live).toEqual(core);
  });

  it('follows the sheet of the period before, and keeps its figures where it is in another workbook', () => {
    const raw = sheet([
      ['SỐ LIỆU THÁNG 5'],
      ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
      ['Phú An', 80],
      ['Phú Lâm', 85],
      ['Mới Lập', 50],
    ]);
    const april = (anBefore: number, name: string): Grid => ({
      ...sheet([['SỐ LIỆU THÁNG 4'], ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'], ['Phú Lâm', 90.1], ['Phú An', anBefore]]),
      sheet: name,
    });
    const plan = planOf('live', input(raw, { previous: april(70, 'Tháng 4') }));
    expect(recalculate(plan, raw, april(75.25, 'Tháng 4'))).toEqual(
      planOf('appendix', input(raw, { previous: april(75.25, 'Tháng 4') })).values,
    );
    const elsewhere = input(raw, { previous: april(70.5, '[thang-4.xlsx]Tháng 4') });
    expect(recalculate(planOf('live', elsewhere), raw)).toEqual(planOf('appendix', elsewhere).values);
  });

  it('ranks departments and communes apart, in capitals, with chosen columns, and adds up groups where there is no total', () => {
    const settings: Settings = { ...defaultSettings, cohorts: true, nameCase: 'upper', columns: ['grade', 'total'] };
    const groups = [
      'CÔNG KHAI, MINH BẠCH (18 điểm)',
      'TIẾN ĐỘ GIẢI QUYẾT (20 điểm)',
      'DVC TRỰC TUYẾN (12 điểm)',
      'THANH TOÁN TRỰC TUYẾN (10 điểm)',
      'SỐ HÓA HỒ SƠ (22 điểm)',
      'MỨC ĐỘ HÀI LÒNG (18 điểm)',
    ];
    const grid = (last: number | null): Grid =>
      sheet([
        ['SỐ LIỆU NĂM 2026'],
        ['ĐƠN VỊ', ...groups],
        ['Sở Nội vụ', 18, 20, 12, 10, 22, 17.5],
        ['UBND xã Đak Đoa', 10.1, 20, 12, 10, 22, 0.2],
        ['Sở Y tế', 18, 19, 12, 10, 22, 18],
        ['UBND xã Ia Băng', 10, 20, 12, 10, 22, last],
      ]);
    const { live, core } = changed(grid(1), grid(17.77), { settings });
    expect(live).toEqual(core);
    expect(
      recalculate(planOf('live', input(grid(1), { settings })), grid(null))
        .map((row) => row.slice(0, 4))
        .slice(-2),
    ).toEqual([
      [1, 'UBND XÃ ĐAK ĐOA', 'KHÁ', 74.3],
      [2, 'UBND XÃ IA BĂNG', null, null],
    ]);
  });

  it('ranks, and moves in rank, as the appendix does', () => {
    const settings: Settings = {
      ...defaultSettings,
      ranks: ['total', 'onlineService'],
      movement: true,
      changeStyle: 'coloured',
      ownUnit: 'Phú An',
      cohorts: true,
    };
    const grid = (...scores: readonly (number | null)[]): Grid =>
      table(
        ...['Phú An', 'Phú Lâm', 'Sở Y tế', 'Phú Thọ', 'Phú Mỹ'].map((name, index): CellValue[] => [
          name,
          scores[index] ?? null,
          [70, 80, 75, null, 80][index] ?? null,
          90 - index,
          index % 2,
        ]),
      );
    const { live, core } = changed(grid(70, 80, 90, 75, 60), grid(85, 80, 90, 85, null), { settings });
    expect(live).toEqual(core);
    expect((core as unknown[][]).slice(-4).map((row) => [row[1], row[3], row[7]])).toEqual([
      ['Phú An', 1, 2],
      ['Phú Thọ', 1, null],
      ['Phú Lâm', 3, -2],
      ['Phú Mỹ', null, null],
    ]);
  });

  it('keeps the sign of a change and leaves out colours and highlight, since its rows move', () => {
    const plan = planOf(
      'live',
      input(rawGrid(18), { settings: { ...defaultSettings, changeStyle: 'coloured', ownUnit: 'Phú An' } }),
    );
    expect(plan.styles.some(({ style }) => style.numberFormat === '+0.00;-0.00;0.00')).toBe(true);
    expect(plan.styles.some(({ style }) => style.color !== undefined || style.fill !== undefined)).toBe(false);
  });

  it('has no formula that a locale, an older Excel, LibreOffice or Google Sheets would read otherwise', () => {
    const settings: Settings = { ...defaultSettings, ranks: ['total', 'timeliness'], movement: true };
    const formulas = planOf('live', input(rawGrid(18), { settings })).formulas ?? [];
    const used = new Set(
      formulas.flatMap(({ formula }) => [...formula.matchAll(/[A-Z]+(?=\()/gu)].map(([name]) => name)),
    );
    expect([...used].sort()).toEqual(['IF', 'INDEX', 'ISNUMBER', 'MATCH', 'ROUND', 'SUMPRODUCT', 'TRIM']);
    for (const { formula } of formulas) expect(formula.replace(/"[^"]*"|'[^']*'/gu, '')).not.toMatch(/\d\.\d|;/u);
  });
});
