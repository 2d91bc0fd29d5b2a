import { beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/grid';
import { indexHistory } from '../../../src/history/index-history';
import { fromMessage, type GridMessage } from '../../../src/hosts/sheets/call/grid-message';
import { rawGrid } from '../../bench/raw-grid';
import { longHistory } from '../../helpers/long-history';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { reachingCalls } from '../../sheets-host/execution';
import { sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { plainData } from '../../sheets-host/plain-data';
import { runScript } from '../../sheets-host/run-script';
import { build, jobFor } from '../../sheets-host/sheets-fixture';
import { defaultSettings } from '../../../src/core/settings/settings';
import { newSheet, plainFormat, type Workbook } from '../../sheets-host/workbook';

const units = 3321;
/** Some of the units build this week: what is counted is what the history costs. */
const raw = rawGrid(18);
const names = rawGrid(units)
  .cells.slice(4)
  .map((row) => String(row[1]));
const rows = longHistory(52, names);

let code: BuiltCode;
let workbook: Workbook;
beforeAll(async () => {
  code = await buildCode();
  workbook = workbookOf(raw);
  const sheet = newSheet(workbook, 'Lịch sử');
  const format = { ...plainFormat, numberFormat: '@' };
  sheet.rows = rows.length;
  rows.forEach((row, index) => {
    sheet.cells[index] = [];
    row.forEach((value: CellValue | undefined, column) => {
      if (value !== undefined)
        (sheet.cells[index] ??= [])[column] = {
          value: value ?? '',
          formula: null,
          format: typeof value === 'string' ? format : plainFormat,
        };
    });
  });
  workbook.sheets.push(sheet);
}, 180_000);

const compared = jobFor('Số liệu', { compared: { kind: 'sheet', sheet: 'Lịch sử' }, previousPeriod: 'Tuần 7/2023' });

describe('a history of 52 weeks × 3,321 units in Google Sheets', () => {
  it('tells the sidebar which periods it has, in a few calls and a short message', () => {
    const run = runScript(code.script, workbook, 'paneReads', [['Lịch sử']]);
    const [reply] = (plainData(run.result) as { value: { value: GridMessage }[] }).value;
    const message = reply?.value;
    if (!message) throw new Error('no history');
    expect(indexHistory(fromMessage(message))?.periods.map(({ runs }) => runs)).toEqual(
      Array.from({ length: 52 }, (_, week) => [{ top: 1 + week * units, bottom: (week + 1) * units }]),
    );
    expect(JSON.stringify(message).length).toBeLessThan(20_000);
    expect(reachingCalls(run.calls).length).toBe(3);
  });

  it('gives a build the rows of the compared period alone', () => {
    const without = reachingCalls(
      build(code, structuredClone({ ...workbook, sheets: [workbook.sheets[0]] }) as Workbook, jobFor('Số liệu')).calls,
    ).length;
    const { outcome, calls } = build(code, workbook, compared);
    expect(outcome.status).toBe('built');
    const cells = sheetNamed(workbook, 'Phụ lục 1').cells.map((row) => row.map(({ value }) => value));
    expect(cells.find((row) => row[0] === 1)?.[4]).toBe(57);
    expect(reachingCalls(calls).length - without).toBe(5);
  });

  it('gets the next period under its table, in calls that do not grow with it', () => {
    const job = { choices: compared.choices, sheets: [], onSamePeriod: 'ask' };
    const run = runScript(code.script, workbook, 'paneRecord', [
      job,
      { settings: defaultSettings, findings: [], sheet: null },
      [],
    ]);
    expect(plainData(run.result)).toMatchObject({ value: { status: 'recorded', periods: ['Tháng 5/2024 - Tuần 01'] } });
    expect(
      sheetNamed(workbook, 'Lịch sử')
        .cells.slice(1 + 52 * units)
        .map((row) => row[0]?.value),
    ).toEqual(Array.from({ length: 18 }, () => '2024-05-W01'));
    expect(reachingCalls(run.calls).length).toBeLessThanOrEqual(22);
  });
});
