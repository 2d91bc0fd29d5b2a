import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Grid } from '../../src/core/grid';
import { changeDelay, createController, type PaneActions } from '../../src/pane/controller';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import { memoryWorkbook, realSteps, type MemoryWorkbook } from './memory-port';
import { firstUnitRow, officeWorkbook } from './raw-sheets';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly actions: PaneActions;
  readonly state: () => PaneState;
  /** How often each sheet was read. */
  readonly reads: Map<string, number>;
}

async function open(change?: (workbook: MemoryWorkbook) => void): Promise<Opened> {
  const workbook = memoryWorkbook('excel', 'vi', officeWorkbook());
  change?.(workbook);
  const reads = new Map<string, number>();
  const read = (sheet: string): Promise<Grid> => {
    reads.set(sheet, (reads.get(sheet) ?? 0) + 1);
    return workbook.port.read(sheet);
  };
  let state = initialState;
  const actions = createController({ ...workbook.port, read }, realSteps, (next) => {
    state = next;
  });
  await vi.advanceTimersByTimeAsync(changeDelay);
  return { workbook, actions, state: () => state, reads };
}

test('on opening, the active sheet is previewed and the others are looked at', async () => {
  const { state } = await open();
  expect(state().choices.rawSheet).toBe('Tuần 01');
  expect(state().preview.summary?.units).toBe(18);
  expect([...state().looks].map(([name, look]) => [name, look.raw])).toEqual(
    expect.arrayContaining([
      ['Tháng 4', true],
      ['Ghi chú', false],
    ]),
  );
});

test('a burst of changes is read once, when it is over', async () => {
  const { workbook, state, reads } = await open();
  const before = reads.get('Tuần 01') ?? 0;
  for (const total of [91, 92, 93]) {
    workbook.setCell('Tuần 01', firstUnitRow, 2, total);
    await vi.advanceTimersByTimeAsync(changeDelay / 2);
  }
  expect(reads.get('Tuần 01')).toBe(before);
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(reads.get('Tuần 01')).toBe(before + 1);
  expect(state().preview.summary?.grades[0]?.count).toBe(1);
});

test('a preview that has been overtaken is thrown away', async () => {
  const { workbook, actions, state } = await open();
  const release = workbook.holdReading();
  actions.chooseRaw('Tháng 4');
  await vi.advanceTimersByTimeAsync(0);
  actions.chooseRaw('Tuần 01');
  await vi.advanceTimersByTimeAsync(0);
  release();
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state().choices.rawSheet).toBe('Tuần 01');
  expect(state().preview.summary?.previousPeriod).toBe('Tháng 4');
  expect(state().looks.get('Tuần 01')?.period).toBe('Tháng 5 - Tuần 01');
});

test('a change of a sheet that is neither raw nor compared with leaves the preview alone', async () => {
  const { workbook, state } = await open();
  const { summary } = state().preview;
  workbook.setCell('Ghi chú', 0, 0, 'Xong');
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state().preview.summary).toBe(summary);
});

test('a change of the compared sheet is followed too', async () => {
  const { workbook, actions, state } = await open();
  actions.choose({ compared: { kind: 'sheet', sheet: 'Tháng 4' } });
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state().preview.summary?.rise).toBeNull();
  workbook.setCell('Tháng 4', firstUnitRow, 2, 1);
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state().preview.summary?.rise?.change).toBeGreaterThan(50);
});

test('two presses build once', async () => {
  const { workbook, actions, state } = await open();
  const release = workbook.hold();
  actions.build('appendix', null);
  actions.build('appendix', null);
  await vi.advanceTimersByTimeAsync(0);
  release();
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(workbook.jobs).toHaveLength(1);
  expect(state().stage.kind).toBe('built');
  expect(state().undo).toEqual({ available: true, sheet: 'Phụ lục 1', direction: 'undo' });
});

test('a host that throws is a failure with words, not a silence', async () => {
  const { workbook, actions, state } = await open();
  workbook.remove('Tuần 01');
  workbook.setCell('Tuần 01', 0, 0, '');
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state().preview.failure).toEqual({ code: 'gone', detail: 'Tuần 01' });
  actions.build('appendix', null);
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state().stage).toEqual({ kind: 'failed', failure: { code: 'gone', detail: 'Tuần 01' } });
});

test('a cell of a sheet that is gone cannot be gone to, and the pane says so', async () => {
  const { workbook, actions, state } = await open();
  workbook.remove('Tháng 4');
  actions.goTo('Tháng 4', 'C17');
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state().stage).toEqual({ kind: 'failed', failure: { code: 'gone', detail: 'Tháng 4' } });
  expect(state().sheets.map((sheet) => sheet.name)).toEqual(['Tuần 01', 'Ghi chú']);
  expect(workbook.visits).toEqual([]);
});

test('a workbook that does not answer can be asked again', async () => {
  const { workbook, actions, state } = await open((unopened) => {
    unopened.refuseToOpen('offline');
  });
  expect(state()).toMatchObject({ opened: false, openFailure: { code: 'unknown', detail: 'offline' } });
  workbook.refuseToOpen(null);
  actions.reopen();
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state()).toMatchObject({ opened: true, openFailure: null });
  expect(state().preview.summary?.units).toBe(18);
});

test('a sheet that was deleted meanwhile is noticed on return, and another is proposed', async () => {
  const { workbook, actions, state } = await open();
  workbook.remove('Tuần 01');
  workbook.activate('Tháng 4');
  actions.refresh();
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(state().choices.rawSheet).toBe('Tháng 4');
  expect(state().preview.summary?.units).toBe(18);
});

test('where nothing is raw, the sample is inserted, chosen and previewed; the other sheets stay', async () => {
  const workbook = memoryWorkbook('excel', 'vi', officeWorkbook().slice(2));
  const before = workbook.sheetNames();
  let state = initialState;
  const actions = createController(workbook.port, realSteps, (next) => {
    state = next;
  });
  await vi.advanceTimersByTimeAsync(changeDelay);
  actions.insertSample();
  await vi.advanceTimersByTimeAsync(changeDelay);
  expect(workbook.sheetNames()).toEqual([...before, 'Số liệu mẫu']);
  expect(state.choices.rawSheet).toBe('Số liệu mẫu');
  expect(state.preview.summary?.units).toBe(18);
  expect(state.stage).toEqual({ kind: 'idle' });
});

test('help opens at its beginning, and at the findings where there are some', async () => {
  const { workbook, actions } = await open();
  actions.openHelp();
  workbook.setCell('Tuần 01', firstUnitRow, 2, 'chưa có');
  await vi.advanceTimersByTimeAsync(changeDelay);
  actions.openHelp();
  expect(workbook.visits).toEqual(['help use', 'help findings']);
});
