import { beforeAll, expect, test } from 'vitest';
import { excelPort } from '../../src/hosts/excel/pane/excel-port';
import type { ExcelHost } from '../excel-host/host';
import { cellsOf, createWorkbook, setCell, sheetNamed } from '../excel-host/model';
import { startExcel } from '../excel-host/start';
import { comparedHostileSheet, hostileCaptions, hostileNames, hostileSheet } from './hostile-sheet';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});

test('tên và tiêu đề giống công thức, thẻ HTML hay ký tự điều khiển vẫn là chữ trong Excel', async () => {
  host.reset(createWorkbook({ 'Số liệu': hostileSheet.cells.map((row) => row.map((cell) => cell)) }));
  const choices = {
    rawSheet: 'Số liệu',
    compared: null,
    period: null,
    previousPeriod: null,
    closedOn: null,
    cohorts: false,
  };
  const outcome = await excelPort().build({ make: 'appendix', choices, onExisting: null });
  expect(outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
  const cells = cellsOf(sheetNamed(host.workbook, 'Phụ lục 1'));
  expect(cells.filter(([, , cell]) => cell.formula !== null)).toEqual([]);
  const texts = cells.filter(([, column]) => column === 1).map(([, , cell]) => cell.value);
  expect(texts.filter((text) => typeof text === 'string').slice(-hostileNames.length)).toEqual(hostileNames);
});

const choices = {
  rawSheet: 'Số liệu',
  compared: null,
  period: null,
  previousPeriod: null,
  closedOn: '2024-05-31',
  cohorts: false,
} as const;
const formulasOf = (name: string): unknown[] =>
  cellsOf(sheetNamed(host.workbook, name)).flatMap(([, , { formula }]) => formula ?? []);
const textsOf = (name: string): unknown[] =>
  cellsOf(sheetNamed(host.workbook, name)).flatMap(([, , { value }]) => (typeof value === 'string' ? [value] : []));

test('cũng vậy ở tiêu đề cột kỳ, Lịch sử, Diễn biến và Phân tích điểm', async () => {
  host.reset(createWorkbook({ 'Số liệu': comparedHostileSheet.cells.map((row) => [...row]) }));
  const port = excelPort();
  for (const period of ['Tháng 4/2024', 'Tháng 5/2024'])
    expect(await port.record({ choices: { ...choices, period }, sheets: [], onSamePeriod: 'ask' })).toMatchObject({
      status: 'recorded',
    });
  expect(await port.build({ make: 'appendix', choices, onExisting: null })).toMatchObject({ status: 'built' });
  expect(await port.build({ make: 'analysis', choices, onExisting: null })).toMatchObject({ status: 'built' });
  expect(
    await port.build({
      make: 'trend',
      choices: { ...choices, period: 'Tháng 5/2024', compared: { kind: 'sheet', sheet: 'Lịch sử' } },
      onExisting: null,
    }),
  ).toMatchObject({ status: 'built' });
  for (const sheet of ['Phụ lục 1', 'Lịch sử', 'Phân tích điểm', 'Diễn biến']) {
    expect(formulasOf(sheet), sheet).toEqual([]);
    expect(textsOf(sheet), sheet).toEqual(expect.arrayContaining([...hostileNames]));
  }
  expect(textsOf('Phụ lục 1')).toEqual(expect.arrayContaining([...hostileCaptions]));
});

test('cũng vậy ở trang Cấu hình khi lập lại với thiết lập mà người ta đã ghi ở đó', async () => {
  host.reset(createWorkbook({ 'Số liệu': hostileSheet.cells.map((row) => [...row]) }));
  const port = excelPort();
  await port.build({ make: 'settings', choices, onExisting: null });
  const sheet = sheetNamed(host.workbook, 'Cấu hình');
  const lines = cellsOf(sheet)
    .filter(([, column, { value }]) => column === 0 && ['Nhãn phụ lục', 'Địa danh'].includes(String(value)))
    .map(([row]) => row);
  lines.forEach((row, index) => {
    setCell(sheet, row, 1, { value: ['=HYPERLINK("http://x.vn")', '<script>alert(1)</script>'][index] ?? null });
  });
  expect(await port.build({ make: 'settings', choices, onExisting: 'replace' })).toMatchObject({ status: 'built' });
  expect(formulasOf('Cấu hình')).toEqual([]);
  expect(textsOf('Cấu hình')).toEqual(
    expect.arrayContaining(['=HYPERLINK("http://x.vn")', '<script>alert(1)</script>']),
  );
  expect(await port.build({ make: 'appendix', choices, onExisting: null })).toMatchObject({ status: 'built' });
  expect(formulasOf('Phụ lục 1')).toEqual([]);
  expect(textsOf('Phụ lục 1')).toContain('=HYPERLINK("http://x.vn")');
});
