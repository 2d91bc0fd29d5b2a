import { beforeAll, beforeEach, expect, test } from 'vitest';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { ExcelHost } from '../../excel-host/host';
import { addSheet, createWorkbook, plainLooks, setCell, sheetNamed, type Workbook } from '../../excel-host/model';
import { startExcel } from '../../excel-host/start';

let host: ExcelHost;
let workbook: Workbook;
beforeAll(async () => {
  host = await startExcel(14);
});
beforeEach(() => {
  workbook = createWorkbook({
    Thô: [
      [null, 'Tiêu đề', null],
      [null, null, null],
      ['x', 86.59, true],
    ],
  });
  host.reset(workbook);
});

test('lưới bắt đầu từ A1, ô trống là null', async () => {
  expect((await excelPort().read('Thô')).cells).toEqual([
    [null, 'Tiêu đề', null],
    [null, null, null],
    ['x', 86.59, true],
  ]);
});

test('trang trống', async () => {
  host.reset(createWorkbook({ Trống: [] }));
  expect(await excelPort().read('Trống')).toEqual({
    sheet: 'Trống',
    cells: [[null]],
    merges: [],
    percentCells: new Set(),
    hiddenRows: [],
  });
});

test('ngày đến như chữ đang hiện; cột hẹp quá thì đọc là ngày/tháng/năm', async () => {
  const sheet = sheetNamed(workbook, 'Thô');
  const looks = { ...plainLooks, numberFormat: 'dd/mm/yyyy' };
  setCell(sheet, 3, 0, { value: 45418, shown: '06/05/2024', looks });
  setCell(sheet, 3, 1, { value: 45418.5, shown: '######', looks });
  setCell(sheet, 3, 2, { value: 45418, shown: '45418,00', looks: { ...plainLooks, numberFormat: '#,##0.00" đ"' } });
  expect((await excelPort().read('Thô')).cells[3]).toEqual(['06/05/2024', '06/05/2024', 45418]);
});

test('ô phần trăm được đánh dấu, giá trị để nguyên', async () => {
  setCell(sheetNamed(workbook, 'Thô'), 2, 1, { value: 0.9841, looks: { ...plainLooks, numberFormat: '0.00%' } });
  const grid = await excelPort().read('Thô');
  expect(grid.percentCells).toEqual(new Set(['2,1']));
  expect(grid.cells[2]?.[1]).toBe(0.9841);
});

test('công thức cho kết quả, lỗi cho tên lỗi', async () => {
  const sheet = sheetNamed(workbook, 'Thô');
  setCell(sheet, 2, 0, { value: 3, formula: '=1+2' });
  setCell(sheet, 2, 1, { value: '#N/A', formula: '=NA()' });
  expect((await excelPort().read('Thô')).cells[2]).toEqual([3, '#N/A', true]);
});

test('ô gộp và hàng ẩn', async () => {
  const sheet = sheetNamed(workbook, 'Thô');
  sheet.merges = [{ top: 0, left: 1, bottom: 0, right: 2 }];
  sheet.hiddenRows.add(1);
  const grid = await excelPort().read('Thô');
  expect(grid.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  expect(grid.hiddenRows).toEqual([1]);
});

test('xem trước chỉ hỏi ô gộp một lần, vì hỏi có thể làm mất Hoàn tác của Excel', async () => {
  const port = excelPort();
  await port.read('Thô');
  const first = host.trips.at(-1)?.actions ?? 0;
  expect(host.trips.length).toBe(3);
  await port.read('Thô');
  expect(host.trips.length).toBe(4);
  expect(host.trips.at(-1)?.actions).toBeLessThan(first);
});

test('a sheet that has grown, was renamed or deleted since it was seen is read as it is now', async () => {
  const port = excelPort();
  await port.read('Thô');
  setCell(sheetNamed(workbook, 'Thô'), 5, 4, { value: 'thêm' });
  expect((await port.read('Thô')).cells[5]?.[4]).toBe('thêm');
  sheetNamed(workbook, 'Thô').name = 'Mới';
  expect((await port.read('Mới')).sheet).toBe('Mới');
  await expect(port.read('Thô')).rejects.toMatchObject({ code: 'gone', detail: 'Thô' });
  workbook.active = addSheet(workbook, 'Khác').id;
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Mới');
  await expect(port.read('Mới')).rejects.toMatchObject({ code: 'gone', detail: 'Mới' });
});

test('trang lớn được đọc từng phần dưới 5 MB', async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, `Tên đơn vị số ${row}`, 86.59, 77.38, 100]);
  host.reset(createWorkbook({ Lớn: rows }));
  expect((await excelPort().read('Lớn')).cells).toEqual(rows);
  expect(Math.max(...host.trips.map(({ replyBytes }) => replyBytes))).toBeLessThan(5 * 1024 * 1024);
});

test('trang quá lớn: nói rõ', async () => {
  const sheet = sheetNamed(workbook, 'Thô');
  setCell(sheet, 900_000, 0, { value: 1 });
  await expect(excelPort().read('Thô')).rejects.toMatchObject({ code: 'far-cell', detail: 'Thô!C900001' });
});

test.each([
  ['một dấu cách ở Z200000', 199_999, 25, ' ', 'Lạc!Z200000'],
  ['một giá trị ở XFD30', 29, 16_383, 1, 'Lạc!XFD30'],
])('%s: nói vùng dữ liệu kéo tới đâu và cách xóa, trang khác vẫn đọc được', async (_, row, column, value, detail) => {
  host.reset(createWorkbook({ 'Số liệu': [['ĐƠN VỊ', 'ĐIỂM']], Lạc: [['ĐƠN VỊ', 'ĐIỂM']] }));
  setCell(sheetNamed(host.workbook, 'Lạc'), row, column, { value });
  const port = excelPort();
  await port.look();
  const [sound, stray] = await Promise.allSettled([port.read('Số liệu'), port.read('Lạc')]);
  expect(sound).toMatchObject({ status: 'fulfilled' });
  expect(stray).toMatchObject({ status: 'rejected', reason: { code: 'far-cell', detail } });
});
