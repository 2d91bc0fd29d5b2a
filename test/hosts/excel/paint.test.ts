import { beforeAll, describe, expect, test } from 'vitest';
import type { SheetPlan } from '../../../src/appendix/sheet-plan';
import { defaultSettings } from '../../../src/core/settings/settings';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { Choices } from '../../../src/workbook/port';
import { buildAppendix } from '../../../src/pipeline/build-appendix';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf, cellsOf, createWorkbook, dump, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';
import { buildSheet } from '../../../src/hosts/excel/change/build-sheet';
import { paintedCells, plannedCells } from './expected-cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});

const choices: Choices & { readonly rawSheet: string } = {
  rawSheet: 'Số liệu',
  compared: { kind: 'column' },
  period: null,
  previousPeriod: null,
  closedOn: null,
  cohorts: false,
};

async function planOf(units: number): Promise<SheetPlan> {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(units) }));
  const raw = await excelPort().read('Số liệu');
  const { plan, findings } = buildAppendix({
    raw,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
}

const make = async (plan: SheetPlan) => (await buildSheet({ plan, of: null, choices, onExisting: null }, null)).result;

describe('trang đã lập giống bản thiết kế', () => {
  test.each([18, 170, 3321])('%i đơn vị: từng ô, từng kiểu, không quá bốn lượt gọi', async (units) => {
    const plan = await planOf(units);
    host.trips = [];
    const outcome = await make(plan);
    expect(outcome).toEqual({ status: 'built', sheet: 'Phụ lục 1', keptCells: 0 });
    expect(host.trips.length).toBeLessThanOrEqual(4);
    for (const trip of host.trips) expect(Math.max(trip.requestBytes, trip.replyBytes)).toBeLessThan(5 * 1024 * 1024);

    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    const planned = plannedCells(plan);
    expect(paintedCells(sheet, planned)).toEqual(planned);
    expect(
      cellsOf(sheet).filter(
        ([row, column, cell]) =>
          cell.value !== null && (row >= plan.values.length || column >= (plan.values[0]?.length ?? 0)),
      ),
    ).toEqual([]);
    expect(sheet.merges).toEqual(plan.merges);
  });

  test('trang in, khung nhìn, cột, hàng', async () => {
    const plan = await planOf(18);
    await make(plan);
    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    const millimetres = (points: number | undefined): number => Math.round(((points ?? 0) * 25.4) / 72);
    expect(sheet.frozenRows).toBe(plan.frozenRows);
    expect(sheet.gridlines).toBe(false);
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
    });
    expect(
      Object.fromEntries(Object.entries(sheet.page.margins).map(([side, points]) => [side, millimetres(points)])),
    ).toEqual(plan.page.margins);
    expect(sheet.page.titleRows).toBe(
      `$${(plan.page.repeatRows?.first ?? 0) + 1}:$${(plan.page.repeatRows?.last ?? 0) + 1}`,
    );
    expect(sheet.page).toMatchObject({
      headerState: 'FirstAndDefault',
      centerHeader: { first: '', default: '&"Times New Roman,Regular"&13&P' },
    });
    expect(plan.rowHeights.map((_, row) => sheet.rowHeights.get(row))).toEqual(plan.rowHeights);
    expect(plan.columnWidths.map((_, column) => (sheet.columnWidths.get(column) ?? 0) / 0.75)).toEqual(
      plan.columnWidths.map((width) => Math.round(width * 7 + 5)),
    );
  });

  test('trang hơn 5 MB được chia theo hàng; phần nào hỏng thì sổ cũng như cũ', async () => {
    const values = Array.from({ length: 1300 }, (_, row) => [`${row} `.repeat(1000), row]);
    const plan: SheetPlan = {
      ...(await planOf(18)),
      values,
      merges: [],
      styles: [],
      columnWidths: [10, 10],
      rowHeights: values.map((_, row) => 15 + (row % 2)),
    };
    const before = dump(host.workbook);
    for (const trip of [3, 4]) {
      host.reset(host.workbook);
      host.fault = { trip, when: 'midway' };
      await expect(make(plan)).rejects.toBeDefined();
      expect(dump(host.workbook)).toEqual(before);
    }
    host.trips = [];
    await make(plan);
    const sizes = host.trips.map(({ requestBytes }) => requestBytes);
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(5 * 1024 * 1024);
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(host.trips).toHaveLength(4);
    expect(Math.max(...host.trips.map(({ actions }) => actions))).toBeLessThan(200);
    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    expect(values.map((row, r) => row.map((_, c) => cellOf(sheet, r, c).value))).toEqual(values);
  });

  test('nằm cạnh trang số liệu, hiện lên, tên cuối cùng', async () => {
    const plan = await planOf(18);
    await make(plan);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Phụ lục 1']);
    expect(host.workbook.active).toBe(sheetNamed(host.workbook, 'Phụ lục 1').id);
  });

  test('chữ bắt đầu bằng = + - @ hay giống số, ngày vẫn là chữ', async () => {
    const texts = ['=1+1', '+84', '-x', '@a', '10/1', '007', 'TRUE', '#N/A', '1e5', 'Tháng 4', "'=1", '25%'];
    const plan: SheetPlan = {
      name: 'Phụ lục 1',
      values: texts.map((text) => [text, text, -26.42]),
      merges: [],
      styles: [{ areas: [{ top: 0, left: 1, bottom: texts.length - 1, right: 1 }], style: { numberFormat: '@' } }],
      columnWidths: [],
      rowHeights: [],
      frozenRows: 0,
      page: {
        orientation: 'portrait',
        margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1 },
        fitToWidth: false,
        repeatRows: null,
        pageNumbers: false,
      },
    };
    host.reset(createWorkbook({ 'Số liệu': rawSheet(1) }));
    await make(plan);
    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    expect(cellsOf(sheet).filter(([, , cell]) => cell.formula !== null)).toEqual([]);
    expect(paintedCells(sheet, plannedCells(plan)).map((row) => row.map(({ value }) => value))).toEqual(plan.values);
  });
});

test('lập qua cổng của bảng điều khiển', async () => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18) }));
  const port = excelPort();
  const outcome = await port.build({ make: 'appendix', choices, onExisting: null });
  expect(outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1', keptCells: 0 });
  expect((await port.look()).choices).toEqual(choices);
});
