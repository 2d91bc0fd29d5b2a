import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readGrid } from '../../../src/hosts/excel/read-grid';
import type { ExcelHost } from '../../excel-host/host';
import { createWorkbook, plainLooks, setCell, sheetNamed, type Workbook } from '../../excel-host/model';
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
  expect((await readGrid('Thô', true)).cells).toEqual([
    [null, 'Tiêu đề', null],
    [null, null, null],
    ['x', 86.59, true],
  ]);
});

test('trang trống', async () => {
  host.reset(createWorkbook({ Trống: [] }));
  expect(await readGrid('Trống', true)).toEqual({
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
  expect((await readGrid('Thô', true)).cells[3]).toEqual(['06/05/2024', '06/05/2024', 45418]);
});

test('ô phần trăm được đánh dấu, giá trị để nguyên', async () => {
  setCell(sheetNamed(workbook, 'Thô'), 2, 1, { value: 0.9841, looks: { ...plainLooks, numberFormat: '0.00%' } });
  const grid = await readGrid('Thô', true);
  expect(grid.percentCells).toEqual(new Set(['2,1']));
  expect(grid.cells[2]?.[1]).toBe(0.9841);
});

test('công thức cho kết quả, lỗi cho tên lỗi', async () => {
  const sheet = sheetNamed(workbook, 'Thô');
  setCell(sheet, 2, 0, { value: 3, formula: '=1+2' });
  setCell(sheet, 2, 1, { value: '#N/A', formula: '=NA()' });
  expect((await readGrid('Thô', true)).cells[2]).toEqual([3, '#N/A', true]);
});

test('ô gộp và hàng ẩn', async () => {
  const sheet = sheetNamed(workbook, 'Thô');
  sheet.merges = [{ top: 0, left: 1, bottom: 0, right: 2 }];
  sheet.hiddenRows.add(1);
  const grid = await readGrid('Thô', true);
  expect(grid.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  expect(grid.hiddenRows).toEqual([1]);
});

test('xem trước chỉ hỏi ô gộp một lần, vì hỏi có thể làm mất Hoàn tác của Excel', async () => {
  await readGrid('Thô', false);
  host.trips = [];
  await readGrid('Thô', false);
  expect(host.trips.length).toBe(3);
  await readGrid('Thô', true);
  expect(host.trips.length).toBe(7);
});

test('trang lớn được đọc từng phần dưới 5 MB', async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, `Tên đơn vị số ${row}`, 86.59, 77.38, 100]);
  host.reset(createWorkbook({ Lớn: rows }));
  expect((await readGrid('Lớn', false)).cells).toEqual(rows);
  expect(Math.max(...host.trips.map(({ replyBytes }) => replyBytes))).toBeLessThan(5 * 1024 * 1024);
});

test('trang quá lớn: nói rõ', async () => {
  const sheet = sheetNamed(workbook, 'Thô');
  setCell(sheet, 900_000, 0, { value: 1 });
  await expect(readGrid('Thô', true)).rejects.toMatchObject({ code: 'too-large', detail: 'Thô' });
});
