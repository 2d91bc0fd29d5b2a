import { beforeAll, expect, it } from 'vitest';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf, createWorkbook, setCell, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';
import { jobFor } from '../../sheets-host/sheets-fixture';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});

const job = jobFor('Số liệu');

it('an appendix that people have locked is locked again when it is replaced, with what they allow', async () => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18) }));
  await excelPort().build(job);
  const old = sheetNamed(host.workbook, 'Phụ lục 1');
  old.lock = { allowFormatCells: true, allowSort: false };
  expect(await excelPort().build({ ...job, onExisting: 'replace' })).toMatchObject({ status: 'built' });
  const now = sheetNamed(host.workbook, 'Phụ lục 1');
  expect(now).not.toBe(old);
  expect(now.lock).toEqual({ allowFormatCells: true, allowSort: false });
  expect(await excelPort().undo()).toMatchObject({ status: 'built' });
  expect(sheetNamed(host.workbook, 'Phụ lục 1')).toBe(old);
});

it('a locked sheet keeps nobody else’s formulas from the new appendix, and is named', async () => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18), Khóa: [['x']], Mở: [['x']] }));
  await excelPort().build(job);
  for (const name of ['Khóa', 'Mở']) setCell(sheetNamed(host.workbook, name), 0, 0, { formula: "='Phụ lục 1'!C7" });
  sheetNamed(host.workbook, 'Khóa').lock = {};
  expect(await excelPort().build({ ...job, onExisting: 'replace' })).toMatchObject({
    status: 'built',
    moved: { count: 1, locked: ['Khóa'] },
  });
  expect(cellOf(sheetNamed(host.workbook, 'Mở'), 0, 0).formula).toBe("='Phụ lục 1'!C7");
});

it('where Excel fails at the formulas the appendix stays, and it is said', async () => {
  const prepare = async (): Promise<void> => {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(18), Mở: [['x']] }));
    await excelPort().build(job);
  };
  await prepare();
  const before = host.trips.length;
  await excelPort().build({ ...job, onExisting: 'replace' });
  const trips = host.trips.length - before;
  await prepare();
  host.fault = { trip: host.trips.length + trips, when: 'before', code: 'AccessDenied' };
  expect(await excelPort().build({ ...job, onExisting: 'replace' })).toMatchObject({
    status: 'built',
    sheet: 'Phụ lục 1',
    moved: null,
  });
});

it('a column that people have made wider stays so, one that they have not is as the appendix has it', async () => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18) }));
  await excelPort().build(job);
  const old = sheetNamed(host.workbook, 'Phụ lục 1');
  const painted = [...old.columnWidths];
  old.columnWidths.set(1, 300);
  await excelPort().build({ ...job, onExisting: 'replace' });
  const now = sheetNamed(host.workbook, 'Phụ lục 1');
  expect(now).not.toBe(old);
  expect([...now.columnWidths]).toEqual(painted.map(([column, width]) => [column, column === 1 ? 300 : width]));
});
