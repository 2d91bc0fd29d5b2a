import { beforeAll, expect, it } from 'vitest';
import { type OwnSheet, readOwnSheet } from '../../../src/hosts/excel/read/own-sheet';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf, createWorkbook, setCell, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';
import { jobFor } from '../../sheets-host/sheets-fixture';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(15);
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

it('names and rules of conditional formats mean the new appendix too, and sheets with charts over the old one are told of', async () => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18), Mở: [['x']] }));
  await excelPort().build(job);
  const open = sheetNamed(host.workbook, 'Mở');
  const cell = "='Phụ lục 1'!$C$7";
  for (const [owner, name] of [
    [host.workbook, 'DIEM'],
    [open, 'DIEM_O_DAY'],
  ] as const)
    owner.names.set(name.toLowerCase(), { name, formula: cell, comment: '', visible: true });
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  open.rules.push({ area, formula: `${cell}>80`, underline: 'None' });
  const series = { name: '', values: null, categories: null, looks: {}, source: "'Phụ lục 1'!$C$7:$C$9" };
  open.charts.push({ type: 'LineMarkers', position: null, series: [series], looks: {} });
  for (let time = 0; time < 2; time++) {
    expect(await excelPort().build({ ...job, onExisting: 'replace' })).toMatchObject({
      status: 'built',
      moved: { count: 3, locked: [], charts: ['Mở'] },
    });
    expect(host.workbook.names.get('diem')?.formula).toBe(cell);
    expect(open.names.get('diem_o_day')?.formula).toBe(cell);
    expect(open.rules[0]?.formula).toBe(`${cell}>80`);
    // A chart that a person has pointed to the new sheet again is no longer told of.
    expect(series.source).toContain('Bản trước');
    series.source = "'Phụ lục 1'!$C$7:$C$9";
  }
});

it('colours of a large table are read in pieces; of one of a quarter of a million cells they are not asked for, which is not taken for having none', async () => {
  host.reset(createWorkbook({ 'Phụ lục 1': [['x']] }));
  const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
  setCell(sheet, 7_000, 3, { looks: { ...cellOf(sheet, 7_000, 3).looks, fill: '#00FF00' } });
  const read = (rows: number): Promise<OwnSheet> =>
    Excel.run((context) => readOwnSheet(context, sheet.id, { rows, columns: 10, hashes: '' }));
  const { fills } = await read(7_010);
  expect(fills).toHaveLength(7_010);
  expect(
    fills?.flatMap((line, row) => line.flatMap((fill, column) => (fill === '#00FF00' ? [[row, column]] : []))),
  ).toEqual([[7_000, 3]]);
  expect((await read(25_000)).fills).toBeNull();
});

it('charts, pictures and comments that people put on our sheet do not go with its cells, and that is said', async () => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18) }));
  await excelPort().build(job);
  expect(await excelPort().build({ ...job, onExisting: 'replace' })).not.toHaveProperty('stays');
  const old = sheetNamed(host.workbook, 'Phụ lục 1');
  old.charts.push({ type: 'BarClustered', position: null, series: [], looks: {} });
  Object.assign(old, { pictures: 3, comments: 1 });
  expect(await excelPort().build({ ...job, onExisting: 'replace' })).toMatchObject({
    status: 'built',
    stays: ['charts', 'pictures', 'comments'],
  });
  await excelPort().undo();
  expect(sheetNamed(host.workbook, 'Phụ lục 1')).toMatchObject({ pictures: 3, comments: 1 });
});
