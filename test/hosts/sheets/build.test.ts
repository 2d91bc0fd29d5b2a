import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../../src/appendix/sheet-plan';
import { areaName } from '../../../src/core/area';
import type { Grid } from '../../../src/core/grid';
import { defaultSettings } from '../../../src/core/settings/settings';
import { buildAppendix } from '../../../src/pipeline/build-appendix';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { dumpSheet } from '../../sheets-host/dump';
import { reachingCalls, spreadsheetCalls } from '../../sheets-host/execution';
import { expectedLooks } from '../../sheets-host/expected-looks';
import { addSheet, sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { build, jobFor, withCell } from '../../sheets-host/sheets-fixture';
import { cellOf } from '../../sheets-host/workbook';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

function planOf(raw: Grid): SheetPlan {
  const { plan } = buildAppendix({
    raw,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (!plan) throw new Error('The fixture gives no plan.');
  return plan;
}

const lastMonth = (grid: Grid): Grid => ({ ...grid, sheet: 'Tháng trước' });

describe('Lập Phụ lục 1 in Google Sheets', () => {
  it.each(['vi_VN', 'en_US'] as const)(
    'paints values, merges and looks as the plan has them, in a file in %s',
    (locale) => {
      const raw = rawGrid(18);
      const workbook = workbookOf(raw, locale);
      const before = dumpSheet(sheetNamed(workbook, 'Số liệu'));
      const { outcome } = build(code, workbook, jobFor('Số liệu'));
      expect(outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1', keptCells: 0 });

      const plan = planOf(raw);
      const sheet = sheetNamed(workbook, 'Phụ lục 1');
      const values = plan.values.map((line, row) => line.map((_, column) => cellOf(sheet, row, column)));
      expect(values.map((line) => line.map(({ value }) => (value === '' ? null : value)))).toEqual(plan.values);
      expect(values.flat().filter(({ formula }) => formula !== null)).toEqual([]);
      expect(sheet.merges.map(areaName).sort()).toEqual(plan.merges.map(areaName).sort());
      expect(values.map((line) => line.map(({ format }) => format))).toEqual(expectedLooks(plan));
      expect(sheet.frozenRows).toBe(plan.frozenRows);
      expect(dumpSheet(sheetNamed(workbook, 'Số liệu'))).toEqual(before);
    },
  );

  it('makes columns and rows wide and high enough for the plan, never narrower or lower where cells are merged', () => {
    const plan = planOf(rawGrid(18));
    const workbook = workbookOf(rawGrid(18));
    build(code, workbook, jobFor('Số liệu'));
    const { columnWidths, rowHeights } = sheetNamed(workbook, 'Phụ lục 1');
    plan.columnWidths.forEach((characters, column) => {
      // A new sheet's columns are 100 pixels wide.
      expect((columnWidths.get(column) ?? 100) - (characters * 7 + 5)).toBeGreaterThanOrEqual(-1);
      expect((columnWidths.get(column) ?? 100) - (characters * 7 + 5)).toBeLessThanOrEqual(24);
    });
    for (const { top, bottom } of plan.merges) {
      for (let row = top; row <= bottom; row++)
        expect(rowHeights.get(row) ?? 0).toBeGreaterThanOrEqual(Math.floor(((plan.rowHeights[row] ?? 0) * 4) / 3));
    }
  });

  it('needs at most 30 calls that read or write, as many for 170 as for 3,321 units', () => {
    const [few, some, many] = [18, 170, 3321].map(
      (units) => build(code, workbookOf(rawGrid(units)), jobFor('Số liệu')).calls,
    );
    expect(reachingCalls(few ?? []).length).toBeLessThanOrEqual(30);
    // A heading keeps its height where rows stand tight, which saves 170 and 3,321 units a last page of few rows.
    expect(some?.length).toBe((few?.length ?? 0) + 1);
    expect(new Set(some)).toEqual(new Set(few));
    // The sheet of 1,000 rows is grown once.
    expect(many?.filter((call) => call !== 'Spreadsheet.Sheet.insertRowsAfter')).toEqual(some);
    expect(reachingCalls(many ?? []).length).toBeLessThanOrEqual(30);
  });

  it('needs 37 of the sheets when it replaces one, one more where rows stand tight, and 2 more for colours and notes of people', () => {
    const [few, some, edited] = [18, 170, 18].map((units, index) => {
      const workbook = workbookOf(rawGrid(units));
      build(code, workbook, jobFor('Số liệu'));
      if (index === 2) {
        const { cells, notes } = sheetNamed(workbook, 'Phụ lục 1');
        const cell = cells[8]?.[1];
        if (!cell) throw new Error('no cell');
        cell.format = { ...cell.format, background: '#00ff00' };
        notes.set('8,1', 'xem lại');
      }
      return spreadsheetCalls(build(code, workbook, { ...jobFor('Số liệu'), onExisting: 'replace' }).calls);
    });
    // What the seven more than 30 are for stands in docs/google-sheets.md.
    expect(few?.length).toBe(37);
    expect(some?.length).toBe(38);
    expect(edited?.length).toBe((few?.length ?? 0) + 2);
  });

  it('needs at most 30 such calls when it compares with another sheet, too', () => {
    const workbook = workbookOf(rawGrid(170));
    addSheet(workbook, lastMonth(rawGrid(170)));
    const { outcome, calls } = build(
      code,
      workbook,
      jobFor('Số liệu', { compared: { kind: 'sheet', sheet: 'Tháng trước' } }),
    );
    expect(outcome.status).toBe('built');
    expect(reachingCalls(calls).length).toBeLessThanOrEqual(30);
  });

  it('reads everything before it writes anything', () => {
    const { calls } = build(code, workbookOf(rawGrid(18)), jobFor('Số liệu'));
    const firstWrite = calls.findIndex(
      (call) => /\.(?:insert|set|add|merge|copy)\w*$/u.test(call) && !call.includes('TextStyleBuilder'),
    );
    expect(reachingCalls(calls.slice(firstWrite)).filter((call) => /\.(?:get|is)\w*$/u.test(call))).toEqual([]);
    expect(calls.filter((call) => call.endsWith('.setValues'))).toHaveLength(1);
  });

  it('writes text that Sheets would read as something else as the text that it is', () => {
    for (const name of ['=1+1', '+84', '001', '3/4', '89,04', '89.04', '10%', '@xã', '-5']) {
      const raw = withCell(rawGrid(18), 4, 1, name);
      for (const locale of ['vi_VN', 'en_US'] as const) {
        const workbook = workbookOf(raw, locale);
        expect(build(code, workbook, jobFor('Số liệu')).outcome.status).toBe('built');
        const sheet = sheetNamed(workbook, 'Phụ lục 1');
        const found = sheet.cells.flatMap((line) => line.filter(({ value }) => value === name));
        expect(found.map(({ formula }) => formula)).toEqual([null]);
      }
    }
  });

  it('reads percentages, dates and merged headings of the raw sheet as they are meant', () => {
    const raw = withCell(rawGrid(18), 4, 7, 0.9841);
    const workbook = workbookOf({ ...raw, percentCells: new Set(['4,7']) });
    build(code, workbook, jobFor('Số liệu'));
    const column =
      planOf(rawGrid(18))
        .values.find((line) => line.includes('THANH TOÁN TT'))
        ?.indexOf('THANH TOÁN TT') ?? -1;
    const row = sheetNamed(workbook, 'Phụ lục 1').cells.find((line) => line[1]?.value === 'UBND xã Số 1');
    expect(row?.[column]?.value).toBe(98.41);
  });

  it('refuses with its findings where the data has an error, and writes nothing', () => {
    const workbook = workbookOf(withCell(rawGrid(18), 5, 2, 'tám mươi'));
    const { outcome, calls } = build(code, workbook, jobFor('Số liệu'));
    expect(outcome).toMatchObject({ status: 'refused' });
    expect(outcome.status === 'refused' && outcome.findings.map(({ code: name, cell }) => [name, cell])).toEqual([
      ['not-a-number', 'C6'],
    ]);
    expect(calls.filter((call) => /\.(?:insert|set)\w*$/u.test(call))).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Số liệu']);
  });

  it('says so where the chosen sheet is gone', () => {
    expect(build(code, workbookOf(rawGrid(18)), jobFor('Khác')).outcome).toEqual({
      status: 'failed',
      code: 'gone',
      detail: 'Khác',
    });
  });
});
