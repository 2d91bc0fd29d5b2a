import { beforeAll, describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../../../src/catalogue';
import { en } from '../../../src/catalogue/en';
import { vi } from '../../../src/catalogue/vi';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import type { WorkbookLook } from '../../../src/workbook/port';
import { failureOf } from '../../../src/hosts/sheets/call/failure';
import { dumpSheet, dumpWorkbook } from '../../sheets-host/dump';
import { addSheet, sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { reachingCalls } from '../../sheets-host/execution';
import { runScript } from '../../sheets-host/run-script';
import { build, jobFor, withCell } from '../../sheets-host/sheets-fixture';
import type { SheetModel, Workbook } from '../../sheets-host/workbook';
import { cellOf } from '../../sheets-host/workbook';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

const raw = rawGrid(18);
const job = jobFor('Số liệu');
const names = (workbook: Workbook): string[] =>
  workbook.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name));
const visible = (workbook: Workbook): unknown[] => workbook.sheets.filter(({ hidden }) => !hidden).map(dumpSheet);

function call(workbook: Workbook, name: string, ...args: unknown[]): unknown {
  const { result, error } = runScript(code.script, workbook, name, args);
  if (error !== null) throw new Error(error);
  return (JSON.parse(JSON.stringify(result)) as { value: unknown }).value;
}

function type(
  sheet: SheetModel,
  row: number,
  column: number,
  value: string | number,
  formula: string | null = null,
): void {
  Object.assign(cellOf(sheet, row, column), { value, formula });
}

function rowOf(sheet: SheetModel, text: string): number {
  return sheet.cells.findIndex((line) => line.some((cell) => cell.value === text));
}

describe('sheets that are there already', () => {
  it('a sheet of ours is replaced only after asking', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    const before = dumpWorkbook(workbook);
    expect(build(code, workbook, job).outcome).toMatchObject({ status: 'exists', sheet: 'Phụ lục 1', foreignCells: 0 });
    expect(dumpWorkbook(workbook)).toEqual(before);
    expect(build(code, workbook, jobFor('Số liệu', {}, 'replace')).outcome).toMatchObject({
      status: 'built',
      sheet: 'Phụ lục 1',
    });
    expect(names(workbook)).toEqual(
      expect.arrayContaining(['Số liệu', 'Phụ lục 1', expect.stringMatching(/^\(~766 hoàn tác \d+\)$/u)]),
    );
  });

  it('beside it another is made under a name of its own', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    expect(build(code, workbook, jobFor('Số liệu', {}, 'beside')).outcome).toMatchObject({
      status: 'built',
      sheet: 'Phụ lục 1 (2)',
    });
    expect(names(workbook).sort()).toEqual(['Phụ lục 1', 'Phụ lục 1 (2)', 'Số liệu']);
  });

  it('a sheet that is not ours is never touched, whatever its name and whatever was answered', () => {
    for (const onExisting of [null, 'replace', 'beside'] as const) {
      const workbook = workbookOf(raw);
      const foreign = addSheet(workbook, { ...rawGrid(2), sheet: 'Phụ lục 1' });
      const before = dumpSheet(foreign);
      expect(build(code, workbook, jobFor('Số liệu', {}, onExisting)).outcome).toMatchObject({
        status: 'built',
        sheet: 'Phụ lục 1 (2)',
      });
      expect(dumpSheet(foreign)).toEqual(before);
    }
  });

  it('what people added or changed on our sheet is counted before it is replaced', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    const sheet = sheetNamed(workbook, 'Phụ lục 1');
    type(sheet, 8, 2, 12.5);
    type(sheet, 9, 14, 'ghi chú');
    type(sheet, 40, 0, 'Người lập biểu');
    expect(build(code, workbook, job).outcome).toMatchObject({ status: 'exists', sheet: 'Phụ lục 1', foreignCells: 3 });
  });

  it('cells under the table stay as far under it; cells beside a unit follow the unit to its new place', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    const old = sheetNamed(workbook, 'Phụ lục 1');
    const rows = old.cells.length;
    const unit = 'UBND xã Số 5';
    type(old, rows + 1, 1, 'Người lập biểu');
    type(old, rowOf(old, unit), 14, 12, '=6*2');
    const grown = rawGrid(20);
    const raised = withCell(
      grown,
      grown.cells.findIndex((line) => line.includes(unit)),
      2,
      99.5,
    );
    const later = workbook.sheets.find(({ name }) => name === 'Số liệu');
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== later);
    addSheet(workbook, raised);
    expect(build(code, workbook, jobFor('Số liệu', {}, 'replace')).outcome).toMatchObject({
      status: 'built',
      keptCells: 2,
    });
    const sheet = sheetNamed(workbook, 'Phụ lục 1');
    expect(rowOf(sheet, 'Người lập biểu')).toBe(rows + 1 + 2);
    expect(rowOf(sheet, unit)).toBe(7);
    expect(sheet.cells[7]?.[14]).toMatchObject({ value: 12, formula: '=6*2' });
  });
});

it('the sheet that is compared with is never offered for replacement, though it is ours', () => {
  const workbook = workbookOf(raw);
  build(code, workbook, job);
  const before = dumpSheet(sheetNamed(workbook, 'Phụ lục 1'));
  for (const onExisting of [null, 'replace'] as const) {
    const wanted = jobFor('Số liệu', { compared: { kind: 'sheet', sheet: 'Phụ lục 1' } }, onExisting);
    expect(build(code, workbook, wanted).outcome).toMatchObject(
      onExisting === null
        ? { status: 'built', sheet: 'Phụ lục 1 (2)' }
        : { status: 'built', sheet: 'Phụ lục 1 (2)', keptCells: 0 },
    );
  }
  expect(dumpSheet(sheetNamed(workbook, 'Phụ lục 1'))).toEqual(before);
});

it('builds from more units than a mark has room for rows, and still counts what people changed', () => {
  const workbook = workbookOf(rawGrid(5000));
  expect(build(code, workbook, job).outcome).toMatchObject({ status: 'built' });
  expect(build(code, workbook, job).outcome).toMatchObject({ status: 'exists', foreignCells: 0 });
  type(sheetNamed(workbook, 'Phụ lục 1'), 4000, 1, 'sửa tay');
  expect(build(code, workbook, job).outcome).toMatchObject({ status: 'exists', foreignCells: 1 });
});

describe('a failure half-way', () => {
  it.each([
    ['the first build', false],
    ['a replacement', true],
  ] as const)(
    'leaves %s undone or complete, at whichever call it fails',
    (_, replaces) => {
      const start = workbookOf(raw);
      if (replaces) {
        build(code, start, job);
        type(sheetNamed(start, 'Phụ lục 1'), 40, 0, 'Người lập biểu');
      }
      const prepared = (): Workbook => structuredClone(start);
      const wanted = jobFor('Số liệu', {}, replaces ? 'replace' : null);
      const good = prepared();
      const { calls } = build(code, good, wanted);
      const complete = names(good).sort();
      expect(calls.length).toBeGreaterThan(40);
      for (let failing = 1; failing <= calls.length; failing++) {
        for (const after of [false, true]) {
          const workbook = prepared();
          const before = dumpWorkbook(workbook);
          const { outcome } = build(code, workbook, wanted, { failAt: { call: failing, after } });
          const place = `${calls[failing - 1] ?? ''} (${failing}${after ? ', after' : ''})`;
          if (outcome.status === 'built') expect(names(workbook).sort(), place).toEqual(complete);
          else {
            expect(outcome, place).toMatchObject({ status: 'failed', code: 'overloaded' });
            expect(dumpWorkbook(workbook), place).toEqual(before);
          }
        }
      }
    },
    240_000,
  );

  it.each(['a first build', 'a replacement'] as const)(
    'leaves %s undone where two calls in a row fail, and says so where Google answers no more; the next build clears up',
    (which) => {
      const start = workbookOf(raw);
      addSheet(start, { ...rawGrid(2), sheet: 'Của tôi' });
      if (which === 'a replacement') build(code, start, job);
      const prepared = (): Workbook => structuredClone(start);
      const wanted = jobFor('Số liệu', {}, which === 'a replacement' ? 'replace' : null);
      const people = (workbook: Workbook): unknown =>
        ['Số liệu', 'Của tôi'].map((name) => dumpSheet(sheetNamed(workbook, name)));
      const { calls } = build(code, prepared(), wanted);
      const reaching = calls.flatMap((call, index) => (reachingCalls([call]).length > 0 ? [index + 1] : []));
      const said = new Set<string>();
      for (const failing of reaching) {
        for (const times of [2, Infinity]) {
          const workbook = prepared();
          const [before, untouched] = [dumpWorkbook(workbook), people(workbook)];
          const { outcome } = build(code, workbook, wanted, { failAt: { call: failing, after: false, times } });
          const place = `${calls[failing - 1] ?? ''} (${failing}, ${times})`;
          if (outcome.status === 'failed' && outcome.code !== 'unverified')
            expect(dumpWorkbook(workbook), place).toEqual(before);
          if (outcome.status === 'failed') said.add(`${times} ${outcome.code}`);
          expect(people(workbook), place).toEqual(untouched);
          if (times === 2) continue;
          expect(build(code, workbook, jobFor('Số liệu', {}, 'replace')).outcome, place).toMatchObject({
            status: 'built',
          });
          expect(people(workbook), place).toEqual(untouched);
          expect(names(workbook), place).not.toContain('~766 đang lập');
        }
      }
      expect([...said].sort()).toEqual(['2 overloaded', 'Infinity overloaded', 'Infinity unverified']);
    },
  );

  it.each([
    ['slow', 'Service Spreadsheets timed out while accessing document with id 1a.'],
    ['slow', 'Exceeded maximum execution time'],
    ['quota', 'Service invoked too many times for one day: spreadsheets.'],
    [
      'overloaded',
      'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    ],
    ['overloaded', 'There are too many scripts running simultaneously for this Google user account.'],
    ['overloaded', 'Rất tiếc, đã xảy ra lỗi máy chủ. Vui lòng đợi một lát rồi thử lại.'],
    ['overloaded', "We're sorry, a server error occurred. Please wait a bit and try again."],
    [
      'no-edit',
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ],
    [
      'ten-million',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    ['refused', 'Illegal argument'],
  ])('is told as “%s” where Google says “%s”, and nothing is changed', (said, message) => {
    expect(failureOf(new Error(message)).code).toBe(said);
    const workbook = workbookOf(raw);
    const before = dumpWorkbook(workbook);
    expect(build(code, workbook, job, { failAt: { call: 40, after: false, message } }).outcome).toMatchObject({
      status: 'failed',
      code: said,
    });
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('no sentence of Google that this in-memory one can throw reaches a person as it is', () => {
    const folder = 'test/sheets-host';
    const sentences = readdirSync(folder)
      .flatMap((file) => [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/\b(?:refuse|Error)\(\s*(['"`])(.+?)\1[,)]?/gu),
      ])
      .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/gu, 'x').replace(/\\/gu, ''));
    expect(sentences.length).toBeGreaterThan(40);
    for (const sentence of sentences)
      for (const words of [vi, en]) {
        const { code: said, detail } = failureOf(new Error(`Exception: ${sentence}`));
        expect(detail, sentence).toMatch(/^[0-9A-Z]+$/u);
        expect(fill(words.failures[said], { detail }), sentence).not.toContain(sentence);
      }
  });

  it('a sheet that may not be edited is said to be protected, and nothing is lost', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    sheetNamed(workbook, 'Phụ lục 1').locked = true;
    const before = dumpWorkbook(workbook);
    expect(build(code, workbook, jobFor('Số liệu', {}, 'replace')).outcome).toMatchObject({
      status: 'failed',
      code: 'no-edit',
    });
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('a sheet of ours that a person has hidden and protected is as hidden after a replacement, or an undo, that failed', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    Object.assign(sheetNamed(workbook, 'Phụ lục 1'), { locked: true, hidden: true });
    workbook.activeId = sheetNamed(workbook, 'Số liệu').id;
    const before = dumpWorkbook(workbook);
    expect(build(code, workbook, jobFor('Số liệu', {}, 'replace')).outcome).toMatchObject({ code: 'no-edit' });
    expect(dumpWorkbook(workbook)).toEqual(before);
    expect(call(workbook, 'paneUndo')).toMatchObject({ code: 'no-edit' });
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('what a killed build left behind goes with the next one', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    sheetNamed(workbook, 'Phụ lục 1').name = '~766 đang lập';
    expect(build(code, workbook, job).outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
    expect(names(workbook).sort()).toEqual(['Phụ lục 1', 'Số liệu']);
  });
});

describe('two at once', () => {
  it('who comes second is told that somebody else is building, and nothing is built twice', () => {
    const workbook = workbookOf(raw);
    workbook.lockedBy = {};
    const before = dumpWorkbook(workbook);
    expect(build(code, workbook, job).outcome).toEqual({ status: 'failed', code: 'busy', detail: '' });
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('the lock is free again afterwards, after a failure too', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job, { failAt: { call: 20, after: false } });
    expect(workbook.lockedBy).toBeNull();
    expect(build(code, workbook, job).outcome.status).toBe('built');
  });
});

describe('Hoàn tác', () => {
  it('takes a first build away, and brings it back', () => {
    const workbook = workbookOf(raw);
    expect((call(workbook, 'paneLook') as WorkbookLook).undo).toEqual({
      available: false,
      sheet: null,
      direction: 'undo',
    });
    const before = visible(workbook);
    build(code, workbook, job);
    const built = dumpSheet(sheetNamed(workbook, 'Phụ lục 1'));
    expect((call(workbook, 'paneLook') as WorkbookLook).undo).toEqual({
      available: true,
      sheet: 'Phụ lục 1',
      direction: 'undo',
    });
    expect(call(workbook, 'paneUndo')).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
    expect(visible(workbook)).toEqual(before);
    expect((call(workbook, 'paneLook') as WorkbookLook).undo).toEqual({
      available: true,
      sheet: 'Phụ lục 1',
      direction: 'redo',
    });
    call(workbook, 'paneUndo');
    expect(dumpSheet(sheetNamed(workbook, 'Phụ lục 1'))).toMatchObject({ cells: (built as { cells: unknown }).cells });
  });

  it('restores the sheet that was replaced, with what people had on it', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    type(sheetNamed(workbook, 'Phụ lục 1'), 8, 2, 12.5);
    const before = visible(workbook);
    build(code, workbook, jobFor('Số liệu', {}, 'replace'));
    const after = visible(workbook);
    call(workbook, 'paneUndo');
    expect(visible(workbook)).toEqual(before);
    call(workbook, 'paneUndo');
    expect(visible(workbook)).toMatchObject(
      after.map((sheet) => ({ ...(sheet as object), metadata: expect.anything() as unknown })),
    );
  });

  it('is no longer offered where a person has deleted the sheet', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    workbook.sheets = workbook.sheets.filter(({ name }) => name === 'Số liệu');
    workbook.activeId = workbook.sheets[0]?.id ?? 0;
    expect((call(workbook, 'paneLook') as WorkbookLook).undo).toMatchObject({ available: false });
    expect(call(workbook, 'paneUndo')).toMatchObject({ status: 'failed', code: 'gone' });
  });

  it('is not offered of the sheet that was replaced, where a person has deleted the one in its place', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    build(code, workbook, jobFor('Số liệu', {}, 'replace'));
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Phụ lục 1');
    workbook.activeId = workbook.sheets[0]?.id ?? 0;
    expect((call(workbook, 'paneLook') as WorkbookLook).undo).toMatchObject({ available: false });
    expect(call(workbook, 'paneUndo')).toMatchObject({ status: 'failed', code: 'gone' });
    expect(workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(['Số liệu']);
  });

  it('leaves everything as it was where it fails, at whichever call', () => {
    const start = workbookOf(raw);
    build(code, start, job);
    build(code, start, jobFor('Số liệu', {}, 'replace'));
    const prepared = (): Workbook => structuredClone(start);
    const { calls } = runScript(code.script, prepared(), 'paneUndo', []);
    for (let failing = 1; failing <= calls.length; failing++) {
      const workbook = prepared();
      const before = dumpWorkbook(workbook);
      const { result, error } = runScript(code.script, workbook, 'paneUndo', [], {
        failAt: { call: failing, after: false },
      });
      expect(error).toBeNull();
      if (JSON.stringify(result).includes('"failed"'))
        expect(dumpWorkbook(workbook), calls[failing - 1]).toEqual(before);
    }
  });

  it('keeps one hidden sheet at most, however often one builds', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    for (let time = 0; time < 4; time++) {
      build(code, workbook, jobFor('Số liệu', {}, 'replace'));
      call(workbook, 'paneRemember', job.choices);
    }
    expect(workbook.sheets.filter(({ hidden }) => hidden)).toHaveLength(1);
    expect((call(workbook, 'paneLook') as WorkbookLook).sheets.map(({ name }) => name).sort()).toEqual([
      'Phụ lục 1',
      'Số liệu',
    ]);
  });

  it('never deletes a sheet of ours that a person has hidden', () => {
    const workbook = workbookOf(raw);
    build(code, workbook, job);
    const old = sheetNamed(workbook, 'Phụ lục 1');
    Object.assign(old, { name: 'Phụ lục tháng 4', hidden: true });
    build(code, workbook, job);
    build(code, workbook, jobFor('Số liệu', {}, 'replace'));
    call(workbook, 'paneRemember', job.choices);
    expect(workbook.sheets).toContain(old);
  });
});
