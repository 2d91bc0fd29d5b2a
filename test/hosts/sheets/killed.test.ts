import { beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings';
import { sampleSheet } from '../../../src/pipeline/sample-sheet';
import { rawGrid } from '../../bench/raw-grid';
import { type BuiltCode, buildCode } from '../../sheets-host/built-code';
import { dumpSheet, dumpWorkbook } from '../../sheets-host/dump';
import { reachingCalls } from '../../sheets-host/execution';
import { sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { plainData } from '../../sheets-host/plain-data';
import { type Run, type RunOptions, runScript } from '../../sheets-host/run-script';
import { jobFor } from '../../sheets-host/sheets-fixture';
import { cellOf, type Workbook } from '../../sheets-host/workbook';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

interface Outcome {
  readonly status: string;
  readonly code?: string;
  readonly periods?: readonly string[];
}

function outcomeOf({ result, error }: Run): Outcome {
  if (error !== null) throw new Error(error);
  const reply = plainData(result) as { readonly value: Outcome } | { readonly failure: Outcome };
  return 'value' in reply ? reply.value : reply.failure;
}

/** An execution that Google may cut off, and what the workbook holds once it was let run to its end. */
interface Work {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly prepare: () => Workbook;
  readonly done: (workbook: Workbook) => unknown;
}

const known = { settings: defaultSettings, findings: [], sheet: null };
const record = (onSamePeriod: 'ask' | 'replace') => [
  { choices: jobFor('Số liệu').choices, sheets: [], onSamePeriod },
  known,
];
const valuesOf = (workbook: Workbook, sheet: string): unknown[][] =>
  sheetNamed(workbook, sheet)
    .cells.map((row) => row.map(({ value }) => value))
    .filter((row) => row.some((value) => value !== ''));

let recorded: Workbook | null = null;
/** The workbook with its period in the history, and another figure in the raw sheet since. */
const withPeriod = (): Workbook => {
  if (recorded !== null) return structuredClone(recorded);
  const workbook = workbookOf(rawGrid(4));
  outcomeOf(runScript(code.script, workbook, 'paneRecord', record('ask')));
  cellOf(sheetNamed(workbook, 'Số liệu'), 4, 2).value = 99.5;
  recorded = structuredClone(workbook);
  return workbook;
};

const works: readonly (readonly [string, Work])[] = [
  [
    'the sample',
    {
      name: 'paneSample',
      args: [],
      prepare: () => workbookOf(rawGrid(3)),
      done: (workbook) => valuesOf(workbook, sampleSheet.name),
    },
  ],
  [
    'a first period, for which “Lịch sử” is made',
    {
      name: 'paneRecord',
      args: record('ask'),
      prepare: () => workbookOf(rawGrid(4)),
      done: (workbook) => valuesOf(workbook, 'Lịch sử'),
    },
  ],
  [
    'a period that takes the place of the same one',
    {
      name: 'paneRecord',
      args: record('replace'),
      prepare: withPeriod,
      done: (workbook) => valuesOf(workbook, 'Lịch sử'),
    },
  ],
];

const run = (work: Work, workbook: Workbook, options: RunOptions = {}): Run => {
  workbook.lockedBy = null;
  return runScript(code.script, workbook, work.name, work.args, options);
};

describe.each([...works])('%s', (_, work) => {
  const complete = (): { readonly cells: unknown; readonly calls: readonly string[]; readonly raw: unknown } => {
    const workbook = work.prepare();
    const whole = run(work, workbook);
    expect(['built', 'recorded']).toContain(outcomeOf(whole).status);
    return { cells: work.done(workbook), calls: whole.calls, raw: dumpSheet(sheetNamed(workbook, 'Số liệu')) };
  };

  it('killed at whichever call, is made whole by the next one, once, and no “~766 đang lập” stays', () => {
    const { cells, calls, raw } = complete();
    expect(reachingCalls(calls).length).toBeGreaterThan(10);
    for (let call = 1; call <= calls.length; call += 1) {
      const place = `${calls[call - 1] ?? ''} (${call})`;
      const workbook = work.prepare();
      runScript(code.script, workbook, work.name, work.args, { failAt: { call, after: false, times: Infinity } });
      expect(dumpSheet(sheetNamed(workbook, 'Số liệu')), place).toEqual(raw);
      expect(['built', 'recorded'], place).toContain(outcomeOf(run(work, workbook)).status);
      expect(work.done(workbook), place).toEqual(cells);
      expect(workbook.sheets.map(({ name }) => name).join(), place).not.toContain('đang lập');
    }
  });

  it('failing once at whichever call, says that nothing is changed only where that is so', () => {
    const { cells, calls } = complete();
    for (let call = 1; call <= calls.length; call += 1) {
      for (const after of [false, true]) {
        const place = `${calls[call - 1] ?? ''} (${call}, ${String(after)})`;
        const workbook = work.prepare();
        const before = dumpWorkbook(workbook);
        const outcome = outcomeOf(runScript(code.script, workbook, work.name, work.args, { failAt: { call, after } }));
        if (outcome.status !== 'failed') expect(work.done(workbook), place).toEqual(cells);
        else if (outcome.code !== 'unverified') expect(dumpWorkbook(workbook), place).toEqual(before);
      }
    }
  });
});
