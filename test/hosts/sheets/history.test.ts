import { beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { RecordJob, RecordOutcome } from '../../../src/workbook/port';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { dumpSheet } from '../../sheets-host/dump';
import { addSheet, sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { reachingCalls } from '../../sheets-host/execution';
import { plainData } from '../../sheets-host/plain-data';
import { runScript } from '../../sheets-host/run-script';
import { build, jobFor } from '../../sheets-host/sheets-fixture';
import { cellOf, type Workbook } from '../../sheets-host/workbook';
import { gridOf } from '../../intake/grid-of';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

const job = (more: Partial<RecordJob> = {}, period: string | null = null): RecordJob => ({
  choices: {
    rawSheet: 'Số liệu',
    compared: null,
    period,
    previousPeriod: null,
    closedOn: period === null ? null : '2024-05-31',
    cohorts: false,
  },
  sheets: [],
  onSamePeriod: 'ask',
  ...more,
});

function record(workbook: Workbook, asked: RecordJob) {
  const run = runScript(code.script, workbook, 'paneRecord', [
    asked,
    { settings: defaultSettings, findings: [], sheet: null },
  ]);
  expect(run.error).toBeNull();
  return { ...run, outcome: (plainData(run.result) as { value: RecordOutcome }).value };
}

const valuesOf = (workbook: Workbook, sheet: string): unknown[][] =>
  sheetNamed(workbook, sheet)
    .cells.map((row) => row.map(({ value }) => value))
    .filter((row) => row.some((value) => value !== ''));

describe('the history in Google Sheets', () => {
  it('is made with the first period and gets the next ones under its table, with nothing else touched', () => {
    const workbook = workbookOf(rawGrid(18));
    const before = dumpSheet(sheetNamed(workbook, 'Số liệu'));
    expect(record(workbook, job()).outcome).toMatchObject({
      status: 'recorded',
      sheet: 'Lịch sử',
      periods: ['Tháng 5/2024 - Tuần 01'],
    });
    const first = valuesOf(workbook, 'Lịch sử');
    expect(first).toHaveLength(19);
    const next = record(workbook, job({}, 'Tháng 5/2024 - Tuần 02'));
    expect(next.outcome).toMatchObject({ status: 'recorded', periods: ['Tháng 5/2024 - Tuần 02'] });
    expect(reachingCalls(next.calls).length).toBeLessThanOrEqual(22);
    const second = valuesOf(workbook, 'Lịch sử');
    expect(second.slice(0, 19)).toEqual(first);
    expect(second.slice(19).map(([key]) => key)).toEqual(Array.from({ length: 18 }, () => '2024-05-W02'));
    expect(dumpSheet(sheetNamed(workbook, 'Số liệu'))).toEqual(before);
  });

  it('asks where the period is there with other figures, and has the new figures alone once it is told to replace it', () => {
    const workbook = workbookOf(rawGrid(18));
    record(workbook, job());
    record(workbook, job({}, 'Tháng 5/2024 - Tuần 02'));
    expect(record(workbook, job()).outcome).toEqual({ status: 'recorded', sheet: 'Lịch sử', periods: [], changes: [] });
    cellOf(sheetNamed(workbook, 'Số liệu'), 4, 2).value = 99.5;
    expect(record(workbook, job()).outcome).toEqual({
      status: 'exists',
      sheet: 'Lịch sử',
      periods: ['Tháng 5/2024 - Tuần 01'],
    });
    expect(record(workbook, job({ onSamePeriod: 'replace' })).outcome).toMatchObject({ status: 'recorded' });
    const values = valuesOf(workbook, 'Lịch sử');
    expect([values.length, [...new Set(values.slice(1).map(([key]) => key))]]).toEqual([
      37,
      ['2024-05-W02', '2024-05-W01'],
    ]);
  });

  it('is found though people have renamed it and put titles above', () => {
    const workbook = workbookOf(rawGrid(18));
    record(workbook, job());
    const values = valuesOf(workbook, 'Lịch sử');
    const messy = workbookOf(rawGrid(18));
    addSheet(messy, gridOf('Công văn đến'));
    addSheet(messy, {
      ...rawGrid(1),
      sheet: 'Sổ theo dõi',
      merges: [],
      cells: [
        ['Sổ'],
        ...values.map((row) =>
          row.map((value) =>
            typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? value : null,
          ),
        ),
      ],
    });
    expect(record(messy, job({}, 'Tháng 5/2024 - Tuần 02')).outcome).toMatchObject({
      status: 'recorded',
      sheet: 'Sổ theo dõi',
    });
    expect(valuesOf(messy, 'Sổ theo dõi')).toHaveLength(38);
  });

  it('takes many old sheets at once, all or none', () => {
    const workbook = workbookOf(rawGrid(18));
    const old = (sheet: string, title: string) => ({
      ...gridOf(`SỐ LIỆU ${title}\nĐƠN VỊ | ĐIỂM TỔNG HỢP\nXÃ PHÚ XUÂN | 80\nXÃ PHÚ THÀNH | 81`),
      sheet,
    });
    for (const [name, title] of [
      ['T3', 'THÁNG 3/2024'],
      ['T4', 'THÁNG 4/2024'],
      ['T2', 'THÁNG 2'],
    ] as const)
      addSheet(workbook, old(name, title));
    expect(record(workbook, job({ sheets: ['T3', 'T2'] })).outcome).toMatchObject({
      status: 'refused',
      findings: [{ code: 'history-no-year', sheet: 'T2' }],
    });
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Lịch sử');
    expect(record(workbook, job({ sheets: ['T3', 'T4'] })).outcome).toMatchObject({
      status: 'recorded',
      sheet: 'Lịch sử',
      periods: ['Tháng 3/2024', 'Tháng 4/2024'],
    });
  });

  it('chosen as the compared sheet, gives the sheet “Diễn biến” with Google’s own small charts', () => {
    const workbook = workbookOf(rawGrid(18));
    record(workbook, job());
    const asked = {
      ...jobFor('Số liệu', {
        compared: { kind: 'sheet', sheet: 'Lịch sử' },
        period: 'Tháng 5/2024 - Tuần 02',
        closedOn: '2024-05-13',
      }),
      make: 'trend',
    } as const;
    expect(build(code, workbook, asked).outcome).toMatchObject({ status: 'built', sheet: 'Diễn biến' });
    const { cells } = sheetNamed(workbook, 'Diễn biến');
    expect(cells[4]?.[4]?.formula).toBe('=SPARKLINE(C5:D5)');
    expect(cells[4]?.slice(0, 4).map(({ value }) => value)).toEqual([
      1,
      cells[4]?.[1]?.value,
      cells[4]?.[3]?.value,
      cells[4]?.[3]?.value,
    ]);
    expect(build(code, workbook, asked).outcome).toMatchObject({
      status: 'exists',
      sheet: 'Diễn biến',
      foreignCells: 0,
    });
  });

  it('is not written while somebody else is at it', () => {
    const workbook = workbookOf(rawGrid(18));
    record(workbook, job());
    const before = dumpSheet(sheetNamed(workbook, 'Lịch sử'));
    workbook.lockedBy = {};
    expect(record(workbook, job({}, 'Tháng 5/2024 - Tuần 02')).outcome).toMatchObject({
      status: 'failed',
      code: 'busy',
    });
    expect(dumpSheet(sheetNamed(workbook, 'Lịch sử'))).toEqual(before);
  });
});
