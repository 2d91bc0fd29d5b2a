import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { actions, registerCommands } from '../../../src/hosts/excel/commands';
import { excelPort } from '../../../src/hosts/excel/excel-port';
import type { ExcelHost } from '../../excel-host/host';
import { createWorkbook, setCell, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';

let host: ExcelHost;
const showPane = vi.fn(() => Promise.resolve());
beforeAll(async () => {
  host = await startExcel(14);
  vi.spyOn(Office.addin, 'showAsTaskpane').mockImplementation(showPane);
  registerCommands(excelPort());
});
beforeEach(() => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18), 'Tháng sau': rawSheet(20) }));
  showPane.mockClear();
});
const names = (): string[] => host.workbook.sheets.map(({ name }) => name);

test('“Lập Phụ lục 1” lập ngay từ trang đang mở', async () => {
  await host.pressButton(actions.build);
  expect(names()).toEqual(['Số liệu', 'Phụ lục 1', 'Tháng sau']);
  expect(showPane).not.toHaveBeenCalled();
});

test('trang của mình đã có thì mở bảng điều khiển để hỏi', async () => {
  await host.pressButton(actions.build);
  await host.pressButton(actions.build);
  expect(names()).toEqual(['Số liệu', 'Phụ lục 1', 'Tháng sau']);
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('số liệu có lỗi thì mở bảng điều khiển để chỉ ra', async () => {
  setCell(sheetNamed(host.workbook, 'Số liệu'), 6, 2, { value: 'tốt' });
  await host.pressButton(actions.build);
  expect(names()).toEqual(['Số liệu', 'Tháng sau']);
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('kỳ đã chọn cho trang này không bị đem dùng cho trang khác', async () => {
  const port = excelPort();
  const choices = { ...await port.choices(), rawSheet: 'Số liệu', period: 'Tháng 5', closedOn: '2024-05-06' };
  await port.build({ make: 'appendix', choices, onExisting: null });
  await port.undo();
  await port.goTo('Tháng sau', null);
  await host.pressButton(actions.build);
  expect(await port.choices()).toEqual({ rawSheet: 'Tháng sau', compared: null, period: null, previousPeriod: null, closedOn: null, cohorts: false });
});

test('“Bảng điều khiển” mở bảng', async () => {
  await host.pressButton(actions.pane);
  expect(showPane).toHaveBeenCalledTimes(1);
});
