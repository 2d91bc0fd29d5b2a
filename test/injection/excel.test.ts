import { beforeAll, expect, test } from 'vitest';
import { excelPort } from '../../src/hosts/excel/excel-port';
import type { ExcelHost } from '../excel-host/host';
import { cellsOf, createWorkbook, sheetNamed } from '../excel-host/model';
import { startExcel } from '../excel-host/start';
import { hostileNames, hostileSheet } from './hostile-sheet';

let host: ExcelHost;
beforeAll(async () => { host = await startExcel(14); });

test('tên và tiêu đề giống công thức, thẻ HTML hay ký tự điều khiển vẫn là chữ trong Excel', async () => {
  host.reset(createWorkbook({ 'Số liệu': hostileSheet.cells.map((row) => row.map((cell) => cell)) }));
  const choices = { rawSheet: 'Số liệu', compared: null, period: null, previousPeriod: null, closedOn: null, cohorts: false };
  const outcome = await excelPort().build({ make: 'appendix', choices, onExisting: null });
  expect(outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
  const cells = cellsOf(sheetNamed(host.workbook, 'Phụ lục 1'));
  expect(cells.filter(([, , cell]) => cell.formula !== null)).toEqual([]);
  const texts = cells.filter(([, column]) => column === 1).map(([, , cell]) => cell.value);
  expect(texts.filter((text) => typeof text === 'string').slice(-hostileNames.length)).toEqual(hostileNames);
});
