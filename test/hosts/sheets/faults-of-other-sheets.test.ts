import { beforeAll, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { BuildJob } from '../../../src/workbook/port';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { dumpWorkbook } from '../../sheets-host/dump';
import type { Execution } from '../../sheets-host/execution';
import { reachingCalls } from '../../sheets-host/execution';
import { addSheet, workbookOf } from '../../sheets-host/filled-workbook';
import { plainData } from '../../sheets-host/plain-data';
import { runScript } from '../../sheets-host/run-script';
import { jobFor } from '../../sheets-host/sheets-fixture';
import type { Workbook } from '../../sheets-host/workbook';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

const known = { settings: defaultSettings, findings: [], sheet: null };
const choicesOf = (week: number) =>
  jobFor('Số liệu', { period: `Tháng 5/2024 - Tuần 0${week}`, closedOn: '2024-05-31' }).choices;

function run(workbook: Workbook, name: string, job: unknown, failAt: Execution['failAt'] = null) {
  const { result, error, calls } = runScript(code.script, workbook, name, [job, known], { failAt });
  return { outcome: error ?? (plainData(result) as { value: { status: string; code?: string } }).value, calls };
}

const record = (week: number) => ({ choices: choicesOf(week), sheets: [], onSamePeriod: 'ask' });
const build = (make: BuildJob['make'], onExisting: BuildJob['onExisting'] = null): BuildJob => ({
  make,
  choices: make === 'trend' ? { ...choicesOf(3), compared: { kind: 'sheet', sheet: 'Lịch sử' } } : choicesOf(3),
  onExisting,
});

function prepared(...builds: readonly BuildJob[]): Workbook {
  const workbook = workbookOf(rawGrid(4));
  addSheet(workbook, { ...rawGrid(2), sheet: 'Của tôi' });
  expect(run(workbook, 'paneRecord', record(2)).outcome).toMatchObject({ status: 'recorded' });
  for (const job of builds) expect(run(workbook, 'paneBuild', job).outcome).toMatchObject({ status: 'built' });
  return workbook;
}

/** Lets every call that reaches the workbook fail, in turn before and after its work: the workbook is as before, or it is done. */
function failEverywhere(before: Workbook, name: string, job: unknown): number {
  const untouched = dumpWorkbook(structuredClone(before));
  const { calls } = run(structuredClone(before), name, job);
  const reaching = calls.flatMap((call, index) => (reachingCalls([call]).length > 0 ? [index + 1] : []));
  let failed = 0;
  for (const call of reaching) {
    const after = call % 2 === 0;
    const workbook = structuredClone(before);
    const { outcome } = run(workbook, name, job, { call, after });
    const place = `${calls[call - 1] ?? ''} (${call}, ${after ? 'after' : 'before'})`;
    if (typeof outcome !== 'string' && ['built', 'recorded'].includes(outcome.status)) continue;
    expect(outcome, place).toMatchObject({ status: 'failed', code: 'overloaded' });
    expect(dumpWorkbook(workbook), place).toEqual(untouched);
    failed += 1;
  }
  return failed;
}

it.each(['live', 'analysis', 'trend', 'settings'] as const)(
  'a failure at whichever call leaves another sheet (%s) as before or complete, and the rest untouched',
  (make) => {
    expect(failEverywhere(prepared(build(make)), 'paneBuild', build(make, 'replace'))).toBeGreaterThan(15);
  },
);

it('and the history unmade or with the whole period', () => {
  expect(failEverywhere(workbookOf(rawGrid(4)), 'paneRecord', record(3))).toBeGreaterThan(5);
});

/** Values of all cells, whatever their looks: a failed write may leave an empty row that is formatted. */
const valuesOf = (workbook: Workbook): unknown[] =>
  workbook.sheets.map(({ name, cells }) => [
    name,
    cells.flatMap((line, row) => line.flatMap(({ value }, column) => (value === '' ? [] : [[row, column, value]]))),
  ]);

it.each([
  ['another period under the table', 3, 'ask'],
  ['other figures in the place of a period', 2, 'replace'],
] as const)('and %s is in the history or not, as the answer says', (_, week, onSamePeriod) => {
  const before = prepared();
  const job = {
    ...record(week),
    onSamePeriod,
    ...(onSamePeriod === 'replace' && { choices: { ...choicesOf(week), closedOn: '2024-05-30' } }),
  };
  const { calls } = run(structuredClone(before), 'paneRecord', job);
  const done = structuredClone(before);
  expect(run(done, 'paneRecord', job).outcome).toMatchObject({ status: 'recorded' });
  const said = new Set<string>();
  for (const call of calls.flatMap((name, index) => (reachingCalls([name]).length > 0 ? [index + 1] : []))) {
    for (const after of [false, true]) {
      const workbook = structuredClone(before);
      const { outcome } = run(workbook, 'paneRecord', job, { call, after });
      const place = `${calls[call - 1] ?? ''} (${call}, ${after ? 'after' : 'before'})`;
      if (typeof outcome === 'string') throw new Error(`${place}: ${outcome}`);
      said.add(outcome.code ?? outcome.status);
      if (outcome.status === 'recorded') expect(valuesOf(workbook), place).toEqual(valuesOf(done));
      else if (outcome.code !== 'unverified') expect(valuesOf(workbook), place).toEqual(valuesOf(before));
    }
  }
  expect([...said]).toEqual(expect.arrayContaining(['recorded', 'overloaded']));
});
