import { beforeAll, describe, expect, test } from 'vitest';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import { indexHistory } from '../../../src/history/index-history';
import type { Choices } from '../../../src/workbook/port';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf, createWorkbook, filledCells, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';
import { longHistory } from '../../helpers/long-history';

const units = 3321;
const names = rawSheet(units)
  .slice(3)
  .map((row) => String(row[1]));
/** Some of the units build this week: what is counted is what the history costs. */
const raw = rawSheet(18);
const choices: Choices & { readonly rawSheet: string } = {
  rawSheet: 'Số liệu',
  compared: { kind: 'sheet', sheet: 'Lịch sử' },
  period: null,
  previousPeriod: null,
  closedOn: null,
  cohorts: false,
};

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
  const workbook = createWorkbook({ 'Số liệu': raw });
  // Only what is filled: a history of a year has three and a half million cells.
  const history = createWorkbook({ 'Lịch sử': longHistory(52, names).map((row) => row.map((value) => value ?? null)) });
  workbook.sheets.push({ ...sheetNamed(history, 'Lịch sử'), id: '{history}' });
  host.reset(workbook);
}, 60_000);

const bytes = (): number =>
  host.trips.reduce((sum, { replyBytes, requestBytes }) => sum + replyBytes + requestBytes, 0);

describe('Lịch sử của 52 tuần × 3.321 đơn vị', () => {
  test('đọc được có những kỳ nào mà không đọc cả bảng', async () => {
    host.trips = [];
    const grid = await excelPort().read('Lịch sử');
    expect(indexHistory(grid)?.periods.map(({ key }) => key)).toEqual(
      Array.from({ length: 52 }, (_, week) => `2023-W${String(week + 1).padStart(2, '0')}`),
    );
    expect(host.trips.length).toBeLessThanOrEqual(5);
    expect(bytes()).toBeLessThan(3_500_000);
  });

  test('lập Phụ lục so với một kỳ trong đó: chỉ đọc thêm các hàng của kỳ ấy, mỗi lượt dưới 5 MB', async () => {
    host.trips = [];
    expect(
      (
        await excelPort().build({
          make: 'appendix',
          choices: { ...choices, previousPeriod: 'Tuần 7/2023' },
          onExisting: null,
        })
      ).status,
    ).toBe('built');
    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    const first = Array.from({ length: 12 }, (_, row) => row).find((row) => cellOf(sheet, row, 0).value === 1) ?? 0;
    const [total, previous] = [cellOf(sheet, first, 2).value, cellOf(sheet, first, 4).value];
    expect([previous, typeof total]).toEqual([57, 'number']);
    expect(host.trips.length).toBeLessThanOrEqual(18);
    for (const trip of host.trips) expect(Math.max(trip.requestBytes, trip.replyBytes)).toBeLessThan(5 * 1024 * 1024);
  });

  test('ghi thêm kỳ này dưới bảng', async () => {
    host.trips = [];
    expect(await excelPort().record({ choices, sheets: [], onSamePeriod: 'ask' })).toMatchObject({
      status: 'recorded',
      periods: ['Tháng 5/2024 - Tuần 01'],
    });
    let last = 0;
    for (const [row] of filledCells(sheetNamed(host.workbook, 'Lịch sử'))) last = Math.max(last, row);
    expect(last).toBe(52 * (units + 1) + 19);
    expect(host.trips.length).toBeLessThanOrEqual(14);
    for (const trip of host.trips) expect(Math.max(trip.requestBytes, trip.replyBytes)).toBeLessThan(5 * 1024 * 1024);
  });
});
