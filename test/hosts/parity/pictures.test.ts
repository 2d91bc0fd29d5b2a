import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SheetPlan } from '../../../src/appendix/sheet-plan';
import { paintSheet } from '../../../src/hosts/excel/paint/paint-sheet';
import { writeWorkbook } from '../../../src/files/write/write-workbook';
import { paintPlan } from '../../../src/hosts/sheets/paint/paint-plan';
import type { ExcelHost } from '../../excel-host/host';
import { createWorkbook, sheetNamed } from '../../excel-host/model';
import { startExcel } from '../../excel-host/start';
import { chartsService } from '../../sheets-host/chart-builder';
import { reachingCalls } from '../../sheets-host/execution';
import type { Host } from '../../sheets-host/host';
import { sheetObject } from '../../sheets-host/sheet';
import { spreadsheetApp } from '../../sheets-host/spreadsheet';
import { newWorkbook, type SheetModel } from '../../sheets-host/workbook';
import { picturesOfExcel, picturesOfFile, picturesOfSheets, type PictureFacts } from './chart-facts';

const column = (left: number): { top: number; left: number; bottom: number; right: number } => ({
  top: 1,
  left,
  bottom: 3,
  right: left,
});
const row = (top: number): { top: number; left: number; bottom: number; right: number } => ({
  top,
  left: 1,
  bottom: top,
  right: 2,
});

const plan: SheetPlan = {
  name: 'Phân tích điểm',
  values: [
    ['Đơn vị', 'Tháng 4', 'Tháng 5'],
    ['Phú Hưng', 2, 3.5],
    ['Phú Bình', null, 0],
    ['Tân Hòa', 1, 4],
    ...Array.from({ length: 20 }, () => [null, null, null]),
  ],
  merges: [],
  styles: [],
  columnWidths: [20, 10, 10],
  rowHeights: Array.from({ length: 24 }, () => 16),
  frozenRows: 1,
  page: {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
    fitToWidth: true,
    repeatRows: null,
    pageNumbers: false,
  },
  colorScales: [
    {
      area: column(1),
      points: [
        { value: 0, color: '#FFFFFF' },
        { value: 4, color: '#F4B183' },
      ],
    },
    {
      area: column(2),
      points: [
        { value: -3, color: '#F4B183' },
        { value: 0, color: '#FFFFFF' },
        { value: 3, color: '#9DC3E6' },
      ],
    },
  ],
  charts: [
    {
      kind: 'bar',
      title: 'Điểm mất tháng 5',
      categories: column(0),
      series: [{ name: 'Tháng 5', values: column(2) }],
      position: { top: 5, left: 0, bottom: 12, right: 2 },
    },
    {
      kind: 'line',
      title: 'Diễn biến',
      categories: row(0),
      series: [
        { name: 'Phú Hưng', values: row(1) },
        { name: 'Phú Bình', values: row(2) },
      ],
      position: { top: 14, left: 1, bottom: 22, right: 2 },
    },
  ],
};

let excel: ExcelHost;
beforeAll(async () => {
  excel = await startExcel(9, createWorkbook({ 'Trang 1': [] }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function paintInExcel(painted: SheetPlan): Promise<PictureFacts> {
  excel.reset(createWorkbook({ 'Trang 1': [] }));
  await Excel.run(async (context) => {
    await paintSheet(context, context.workbook.worksheets.getItem('Trang 1'), painted);
    await context.sync();
  });
  return picturesOfExcel(sheetNamed(excel.workbook, 'Trang 1'));
}

function paintInSheets(painted: SheetPlan): {
  readonly facts: PictureFacts;
  readonly model: SheetModel;
  readonly calls: readonly string[];
} {
  const workbook = newWorkbook();
  const [model] = workbook.sheets;
  if (!model) throw new Error('no sheet');
  const host: Host = {
    workbook,
    export: (value) => value,
    execution: {
      mode: 'FULL',
      scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
      calls: [],
      violations: [],
      failAt: null,
    },
    sheets: new WeakMap(),
    ranges: new WeakMap(),
    textStyles: new WeakMap(),
    rules: new WeakMap(),
    charts: new WeakMap(),
    validations: new WeakMap(),
  };
  vi.stubGlobal('SpreadsheetApp', spreadsheetApp(host));
  vi.stubGlobal('Charts', chartsService(host));
  paintPlan(sheetObject(host, model) as GoogleAppsScript.Spreadsheet.Sheet, painted);
  return { facts: picturesOfSheets(model), model, calls: reachingCalls(host.execution.calls) };
}

describe('heat maps and charts are the host’s own', () => {
  it('and the same in a file, in Excel and in Google Sheets', async () => {
    const file = await picturesOfFile(await writeWorkbook([plan], 'Thử'));
    expect(file).toEqual({
      scales: [
        {
          area: 'B2:B4',
          points: [
            [0, '#FFFFFF'],
            [4, '#F4B183'],
          ],
        },
        {
          area: 'C2:C4',
          points: [
            [-3, '#F4B183'],
            [0, '#FFFFFF'],
            [3, '#9DC3E6'],
          ],
        },
      ],
      charts: [
        {
          kind: 'bar',
          title: 'Điểm mất tháng 5',
          legend: false,
          at: 'A6',
          series: [{ name: 'Tháng 5', values: 'C2:C4', categories: 'A2:A4', color: '#1F3864' }],
        },
        {
          kind: 'line',
          title: 'Diễn biến',
          legend: true,
          at: 'B15',
          series: [
            { name: 'Phú Hưng', values: 'B2:C2', categories: 'B1:C1', color: '#1F3864' },
            { name: 'Phú Bình', values: 'B3:C3', categories: 'B1:C1', color: '#C55A11' },
          ],
        },
      ],
    });
    expect(await paintInExcel(plan)).toEqual(file);
    expect(paintInSheets(plan).facts).toEqual(file);
  });

  it('bars begin at 0 and stand in the order of the cells; a missing value is a gap in a line, not 0', async () => {
    await paintInExcel(plan);
    const [bars, lines] = sheetNamed(excel.workbook, 'Trang 1').charts;
    expect(bars?.looks).toMatchObject({ 'CategoryAxis.ReversePlotOrder': true, 'ValueAxis.Minimum': 0 });
    expect(lines?.looks).toMatchObject({ DisplayBlanksAs: 'NotPlotted' });
    expect(
      paintInSheets(plan).model.charts.map(({ byRows, options }) => [byRows, options['width'], options['height']]),
    ).toEqual([
      [false, 295, 168],
      [true, 150, 189],
    ]);
  });

  it('a plan without them costs no call more than before', async () => {
    const { charts, colorScales, ...bare } = plan;
    expect(charts).toHaveLength(2);
    expect(colorScales).toHaveLength(2);
    expect(await paintInExcel(bare)).toEqual({ scales: [], charts: [] });
    expect(excel.trips).toHaveLength(1);
    const without = paintInSheets(bare).calls;
    const withThem = paintInSheets(plan).calls;
    expect(without.some((call) => /Chart|Conditional/u.test(call))).toBe(false);
    expect(withThem.length).toBe(without.length + 3);
    await paintInExcel(plan);
    expect(excel.trips).toHaveLength(1);
  });
});
