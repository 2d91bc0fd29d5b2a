import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { actions, registerCommands } from '../../../src/hosts/excel/pane/commands';
import { excelPort, type ExcelPort } from '../../../src/hosts/excel/pane/excel-port';
import { changeDelay, createController, type PaneActions } from '../../../src/pane/controller';
import { initialState, type PaneState } from '../../../src/pane/state/pane-state';
import type { Grid } from '../../../src/core/grid';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf, cellsOf, createWorkbook, type Scalar, setCell, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';
import { realSteps } from '../../pane/memory-port';
import { groupWorkbook } from '../../pane/parted-sheets';

let host: ExcelHost;
let port: ExcelPort;
let pane: PaneActions;
let state: PaneState = initialState;
let stop = (): void => undefined;
beforeAll(async () => {
  host = await startExcel(14);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  vi.spyOn(Office.addin, 'showAsTaskpane').mockImplementation(() => Promise.resolve());
  const delegated: ExcelPort = new Proxy(excelPort(), { get: (_, key) => Reflect.get(port, key) as unknown });
  registerCommands(delegated, { built: (job, outcome) => pane.built(job, outcome) });
});
afterEach(async () => {
  stop();
  await idle();
});

afterAll(() => {
  vi.useRealTimers();
});

/** Lets time pass as fast as the work allows, so that nobody waits for what the pane puts off. */
async function tick(): Promise<void> {
  await vi.advanceTimersByTimeAsync(20);
  await vi.dynamicImportSettled();
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** What an act gives, time passing while it runs: office.js itself waits for timers. */
async function whileTimePasses<T>(act: () => T | Promise<T>): Promise<T> {
  const run = { ended: false };
  const acting = Promise.resolve(act()).finally(() => (run.ended = true));
  while (!run.ended) await tick();
  return acting;
}

/** Until nothing has gone to Excel for longer than the pane ever puts anything off. */
async function idle(): Promise<void> {
  for (let [seen, still] = [-1, 0]; still < 3 * changeDelay; still += 20) {
    if (seen !== host.trips.length) [seen, still] = [host.trips.length, 0];
    await tick();
  }
}

/** Round trips that something costs, all that comes of it included. */
async function tripsOf(act: () => unknown): Promise<number> {
  host.trips = [];
  await whileTimePasses(act);
  await idle();
  for (const { requestBytes, replyBytes } of host.trips)
    expect(Math.max(requestBytes, replyBytes)).toBeLessThan(5 * 1024 * 1024);
  return host.trips.length;
}

function openPane(): void {
  const made = excelPort();
  port = {
    ...made,
    onChange: async (listener) => {
      stop = await made.onChange(listener);
      return stop;
    },
  };
  pane = createController(port, realSteps, (next) => {
    state = next;
  });
}

const nextWeek = (units: number): Scalar[][] =>
  rawSheet(units).map((row, index) =>
    index === 1 ? ['THÁNG 5 - TUẦN 02 (Thời gian chốt số liệu: Ngày 13/5/2024)'] : row,
  );

describe.each([18, 170, 3321])('%i units, the pane open behind the ribbon', (units) => {
  test('a start ≤ 6 round trips, a click ≤ 10 with its history until nothing more happens, a cell edited ≤ 2', async () => {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(units) }));
    expect(await tripsOf(openPane)).toBeLessThanOrEqual(6);
    expect(await tripsOf(() => host.pressButton(actions.build))).toBeLessThanOrEqual(10);
    expect(state.kept).toMatchObject({ status: 'recorded', periods: ['Tháng 5/2024 - Tuần 01'] });

    const edit = async (): Promise<void> => {
      setCell(sheetNamed(host.workbook, 'Số liệu'), 4, 2, { value: 99.5 });
      host.raiseChanged(sheetNamed(host.workbook, 'Số liệu'), { top: 4, left: 2, bottom: 4, right: 2 });
      await Promise.resolve();
    };
    expect(await tripsOf(edit)).toBeLessThanOrEqual(2);
    expect(state.preview.summary).not.toBeNull();
  }, 60_000);

  test('the next week in the same workbook, onto a history that is there: ≤ 10, one more where the history is more than one trip brings', async () => {
    host.reset(createWorkbook({ 'Tuần 1': rawSheet(units), 'Tuần 2': nextWeek(units) }));
    await tripsOf(openPane);
    await tripsOf(() => host.pressButton(actions.build));
    // A Phụ lục of another week would be asked about: it is out of the way.
    sheetNamed(host.workbook, 'Phụ lục 1').name = 'Phụ lục tuần 1';
    await whileTimePasses(() => port.goTo('Tuần 2', null));
    const trips = await tripsOf(() => host.pressButton(actions.build));
    expect(state.kept).toMatchObject({ status: 'recorded', periods: ['Tháng 5/2024 - Tuần 02'] });
    expect(trips).toBeLessThanOrEqual(units > 1000 ? 11 : 10);
  }, 60_000);
});

describe('a cell typed with the pane open, at 3,321 units', () => {
  const units = 3321;
  const shown = (): Promise<Grid> => whileTimePasses(() => port.read('Số liệu'));
  /** Types a number into the first unit's cell in column G; what it cost, and what the pane then knows of the unit. */
  async function type(value: number) {
    const sheet = sheetNamed(host.workbook, 'Số liệu');
    const trips = await tripsOf(() => {
      setCell(sheet, 4, 6, { value });
      host.raiseChanged(sheet, { top: 4, left: 6, bottom: 4, right: 6 });
    });
    const bytes = host.trips.reduce((sum, { requestBytes, replyBytes }) => sum + requestBytes + replyBytes, 0);
    return { trips, bytes, row: (await shown()).cells[4] };
  }

  test('costs one round trip of ≤ 100 kB, not the whole sheet, and the preview has it', async () => {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(units) }));
    await tripsOf(openPane);
    const before = (await shown()).cells[4];
    const { trips, bytes, row } = await type(41.5);
    expect([trips, bytes < 100_000]).toEqual([1, true]);
    expect(row).toEqual(before?.map((cell, column) => (column === 6 ? 41.5 : cell)));
    expect(state.preview.summary).not.toBeNull();
  }, 60_000);

  test('a formula that follows from it is read with it, though no event tells of it', async () => {
    const workbook = createWorkbook({ 'Số liệu': rawSheet(170) });
    host.reset(workbook);
    setCell(sheetNamed(workbook, 'Số liệu'), 4, 2, { formula: '=G5+40' });
    await tripsOf(openPane);
    setCell(sheetNamed(workbook, 'Số liệu'), 4, 2, { value: 82.25 });
    const { trips, bytes, row } = await type(42.25);
    expect([trips, bytes < 20_000]).toEqual([2, true]);
    expect([row?.[2], row?.[6]]).toEqual([82.25, 42.25]);
  }, 60_000);

  test('rows that moved, a sheet that grew, a cell that became a percentage: as they are now', async () => {
    const workbook = createWorkbook({ 'Số liệu': rawSheet(170) });
    host.reset(workbook);
    await tripsOf(openPane);
    const sheet = sheetNamed(workbook, 'Số liệu');
    setCell(sheet, 9, 6, { value: 12.5 });
    await tripsOf(() => {
      host.raiseChanged(sheet, { top: 4, left: 0, bottom: 4, right: 16_383 }, 'RowInserted');
    });
    expect((await shown()).cells[9]?.[6]).toBe(12.5);
    setCell(sheet, 4, 30, { value: 'ghi chú' });
    await tripsOf(() => {
      host.raiseChanged(sheet, { top: 4, left: 30, bottom: 4, right: 30 });
    });
    expect((await shown()).cells[4]?.[30]).toBe('ghi chú');
    setCell(sheet, 4, 6, { value: 0.5, looks: { ...cellOf(sheet, 4, 6).looks, numberFormat: '0%' } });
    await tripsOf(() => {
      host.raiseChanged(sheet, { top: 4, left: 6, bottom: 4, right: 6 });
    });
    const { cells, percentCells } = await shown();
    expect([cells[4]?.[6], percentCells.has('4,6')]).toEqual([0.5, true]);
  }, 60_000);
});

test('a set of indicators is proposed out of a sheet in ≤ 12 round trips, since the settings are asked for anew before they are written over, however many units it has', async () => {
  for (const units of [18, 3321]) {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(units) }));
    await tripsOf(openPane);
    expect(await tripsOf(() => pane.proposeScheme())).toBeLessThanOrEqual(12);
    const { sheet, settings } = (await whileTimePasses(() => port.look())).settings;
    expect([sheet, settings.ownScheme?.id]).toEqual(['Cấu hình', 'bo-rieng']);
  }
}, 60_000);

test('sixty sheets in the workbook cost a start and a click no more than one', async () => {
  const weeks = Array.from({ length: 60 }, (_, week) => [`Ghi chép ${week}`, [['x']]] as const);
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18), ...Object.fromEntries(weeks) }));
  expect(await tripsOf(openPane)).toBeLessThanOrEqual(6);
  expect(await tripsOf(() => host.pressButton(actions.build))).toBeLessThanOrEqual(10);
});

test('a table on six sheets costs a start one round trip more, and a click none', async () => {
  const sheets = groupWorkbook().map(({ name, cells }) => [name, cells.map((row) => [...row])] as const);
  host.reset(createWorkbook(Object.fromEntries(sheets)));
  expect(await tripsOf(openPane)).toBeLessThanOrEqual(7);
  expect(state.together.more).toHaveLength(5);
  expect(await tripsOf(() => host.pressButton(actions.build))).toBeLessThanOrEqual(10);
  expect(state.kept).toMatchObject({ status: 'recorded', periods: ['Tháng 9/2026'] });
});

test('what we write ourselves is no news, also where Excel does not say who wrote: nothing is asked for it', async () => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18) }));
  await tripsOf(openPane);
  await tripsOf(() => host.pressButton(actions.build));
  const ours = sheetNamed(host.workbook, 'Phụ lục 1');
  expect(cellsOf(ours).length).toBeGreaterThan(0);
  const touch = (): void => {
    host.raiseChanged(ours, { top: 4, left: 2, bottom: 4, right: 2 });
  };
  expect(await tripsOf(touch)).toBe(0);
});
