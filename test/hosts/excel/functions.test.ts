import { beforeAll, expect, test } from 'vitest';
import { registerFunctions } from '../../../src/hosts/excel/functions/register-functions';
import { functionsMetadata } from '../../../src/hosts/excel/functions/functions-metadata';
import { sheetFunctions } from '../../../src/functions/registry';
import type { ExcelHost } from '../../excel-host/host';
import { createWorkbook } from '../../excel-host/model';
import { startExcel } from '../../excel-host/start';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14, createWorkbook({ 'Số liệu': [[86.59], [null], [0]] }));
  registerFunctions();
});
const call = async (name: string, args: readonly unknown[], addresses?: readonly (string | null)[]): Promise<unknown> =>
  (await host.invokeFunction(name, args, addresses)).value;

test('=XEPLOAI(86,59) là TỐT; cả vùng cho cả vùng, ô trống vẫn trống', async () => {
  expect(await call('XEPLOAI', [[[86.59]], null])).toEqual([['TỐT']]);
  expect(
    await call('XEPLOAI', [
      [
        [90, '86,59'],
        ['', 49.99],
      ],
      null,
    ]),
  ).toEqual([
    ['XUẤT SẮC', 'TỐT'],
    ['', 'YẾU'],
  ]);
});

test('=TANGGIAM trừ đúng', async () => {
  expect(await call('TANGGIAM', [[[89.21]], [[77.38]]])).toEqual([[11.83]]);
  expect(
    await call('TANGGIAM', [
      [[81.09], [75.17]],
      [[81.09], [81.99]],
    ]),
  ).toEqual([[0], [-6.82]]);
});

test('=XEPHANG đồng hạng 1, 2, 3, 3, 5', async () => {
  const list = [[89.21], [89.12], [89.04], [89.04], [88.82]];
  expect(await call('XEPHANG', [list, list, null])).toEqual([[1], [2], [3], [3], [5]]);
});

test('ô sai chỉ làm hỏng kết quả của nó, kèm lời nhắn tiếng Việt', async () => {
  const result = await call('XEPLOAI', [[['tốt'], [{ type: 'CustomFunctionError', code: '#N/A' }], [80]], null]);
  expect(result).toEqual([
    [expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('không phải là số') as string })],
    [expect.objectContaining({ code: '#N/A', message: expect.stringContaining('#N/A') as string })],
    ['TỐT'],
  ]);
});

test('ô trống mà Excel đưa sang là 0 vẫn là ô trống; số 0 thật vẫn là 0', async () => {
  expect(await call('XEPLOAI', [[[86.59], [0], [0]], null], ["'Số liệu'!A1:A3", null])).toEqual([
    ['TỐT'],
    [''],
    ['YẾU'],
  ]);
});

test('ô hiện 86,59 % là 86,59 điểm; cùng số ấy trong ô thường thì hỏi lại, không xếp YẾU', async () => {
  const workbook = createWorkbook({ 'Số liệu': [[0.8659], [0.8659], [98.41]] });
  host.reset(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Số liệu').getRange('A1').numberFormat = [['0.00%']];
    await context.sync();
  });
  const cells = [[0.8659], [0.8659], [98.41]];
  const address = "'Số liệu'!A1:A3";
  expect(await call('XEPLOAI', [cells, null], [address, null])).toEqual([
    ['TỐT'],
    [expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('0,8659 là 86,59 %') as string })],
    ['XUẤT SẮC'],
  ]);
  expect(await call('CANTHEM', [[[0.8659]], null], ["'Số liệu'!A1", null])).toEqual([[3.41]]);
  expect(
    await call('XEPHANG', [[[0.8659]], [[0.8659], [98.41]], null], ["'Số liệu'!A1", "'Số liệu'!A1:A2", null]),
  ).toEqual([[2]]);
});

test('XEPHANG chép xuống mọi hàng: cả trang hỏi ô trống đúng một lượt, danh sách chỉ đọc một lần', async () => {
  const totals = Array.from({ length: 200 }, (_, index) => (index === 7 ? null : 90 - index / 10));
  host.reset(createWorkbook({ 'Số liệu': totals.map((total) => [total]) }));
  const list = totals.map((total) => [total ?? 0]);
  const ranks = await Promise.all(
    totals.map((total, index) =>
      call(
        'XEPHANG',
        [[[total ?? 0]], list, null],
        [`'Số liệu'!A${String(index + 1)}`, `'Số liệu'!A1:A${String(totals.length)}`, null],
      ),
    ),
  );
  expect(ranks).toEqual(totals.map((_, index) => [[index === 7 ? '' : index + 1 - Number(index > 7)]]));
  expect(host.trips).toHaveLength(1);
});

test('câu hỏi đến sau khi một lượt đã đi thì chờ lượt kế tiếp, để không nhận điều đã cũ', async () => {
  host.reset(createWorkbook({ 'Số liệu': [[null]] }));
  const first = call('XEPLOAI', [[[0]], null], ["'Số liệu'!A1", null]);
  expect(await first).toEqual([['']]);
  host.reset(createWorkbook({ 'Số liệu': [[0]] }));
  expect(await call('XEPLOAI', [[[0]], null], ["'Số liệu'!A1", null])).toEqual([['YẾU']]);
});

test('siêu dữ liệu có đủ các hàm đã đăng ký, tên viết thường không dấu cách, mô tả tiếng Việt', () => {
  const { functions } = functionsMetadata('https://example.vn', 'vi');
  expect(functions.map(({ id }) => id)).toEqual(sheetFunctions.map(({ name }) => name));
  for (const { id, name, parameters, helpUrl } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,127}$/u);
    expect(name).toBe(id);
    expect(helpUrl).toBe(`https://example.vn/help.html#${id}`);
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    expect(
      parameters.findIndex(({ optional }) => optional) === -1 ||
        parameters.slice(parameters.findIndex(({ optional }) => optional)).every(({ optional }) => optional),
    ).toBe(true);
  }
});
