import { beforeAll, expect, test } from 'vitest';
import { weakRuleFormula } from '../../../src/appendix/weak-rule-formula';
import { defaultSettings } from '../../../src/core/settings/settings';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { BuildJob } from '../../../src/workbook/port';
import { planSheet } from '../../../src/pipeline/plan-sheet';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf, createWorkbook, setCell, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});

const job: BuildJob = {
  make: 'live',
  onExisting: null,
  choices: {
    rawSheet: 'Số liệu',
    compared: { kind: 'column' },
    period: null,
    previousPeriod: null,
    closedOn: null,
    cohorts: false,
  },
};

test.each([18, 3321])(
  '%i đơn vị: mọi công thức đúng chỗ, chữ và số khác như Phụ lục, không quá bốn lượt gọi',
  async (units) => {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(units) }));
    const { plan } = planSheet('live', {
      raw: await excelPort().read('Số liệu'),
      previous: null,
      compare: true,
      settings: defaultSettings,
      period: null,
      previousPeriod: null,
      closedOn: null,
    });
    if (!plan) throw new Error('no plan');
    host.trips = [];
    expect(await excelPort().build(job)).toMatchObject({ status: 'built', sheet: 'Phụ lục sống' });
    for (const trip of host.trips) expect(Math.max(trip.requestBytes, trip.replyBytes)).toBeLessThan(5 * 1024 * 1024);

    const sheet = sheetNamed(host.workbook, 'Phụ lục sống');
    const formulas = new Map((plan.formulas ?? []).map(({ row, column, formula }) => [`${row},${column}`, formula]));
    plan.values.forEach((line, row) => {
      line.forEach((value, column) => {
        const cell = cellOf(sheet, row, column);
        const formula = formulas.get(`${row},${column}`) ?? null;
        if (cell.formula !== formula || (formula === null && cell.value !== value))
          expect([row, column, cell.formula, cell.value]).toEqual([row, column, formula, value]);
      });
    });
    expect(Math.min(...sheet.hiddenColumns)).toBe(plan.hiddenFrom);
    expect(sheet.rules.map(({ formula, underline }) => [formula, underline])).toEqual(
      (plan.weakRules ?? []).map((rule) => [weakRuleFormula(rule), 'Single']),
    );
  },
);

test('lập lại sau khi số liệu đổi: công thức còn nguyên không bị coi là ô sửa tay, ô gõ đè thì có', async () => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18) }));
  const port = excelPort();
  await port.build(job);
  const sheet = sheetNamed(host.workbook, 'Phụ lục sống');
  for (const [key, cell] of sheet.cells) if (cell.formula !== null) sheet.cells.set(key, { ...cell, value: 1 });
  expect(await port.build(job)).toMatchObject({ status: 'exists', sheet: 'Phụ lục sống', foreignCells: 0 });
  setCell(sheet, 8, 2, { formula: null, value: 99 });
  expect(await port.build(job)).toMatchObject({ status: 'exists', sheet: 'Phụ lục sống', foreignCells: 1 });
});
