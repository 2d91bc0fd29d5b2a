import { describe, expect, it } from 'vitest';
import { createController, type PaneActions } from '../../src/pane/controller';
import type { CellValue } from '../../src/core/grid';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import type { RecordJob, WorkbookPort } from '../../src/pane/workbook-port';
import { memoryWorkbook, type MemorySheet, realSteps } from './memory-port';

const raw = (title: string, first: number): CellValue[][] => [[title], ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'], ['XÃ PHÚ XUÂN', first], ['XÃ PHÚ THÀNH', 81]];
const history: MemorySheet = { name: 'Các kỳ', cells: [['MÃ KỲ', 'KỲ', 'KHỐI', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'], ['2024-04', 'Tháng 4/2024', 'Xã', 'XÃ PHÚ XUÂN', 85.11]] };
const week: MemorySheet = { name: 'Tuần 1', cells: raw('THÁNG 5/2024 - TUẦN 01', 86.59) };

function open(sheets: readonly MemorySheet[], change: (port: WorkbookPort) => Partial<WorkbookPort> = () => ({})) {
  const workbook = memoryWorkbook('excel', 'vi', sheets);
  const jobs: RecordJob[] = [];
  const changed = { ...workbook.port, ...change(workbook.port) };
  const port: WorkbookPort = { ...changed, record: (job) => { jobs.push(job); return changed.record(job); } };
  let state: PaneState = initialState;
  const actions: PaneActions = createController(port, realSteps, (next) => { state = next; });
  const until = async (holds: (now: PaneState) => boolean): Promise<void> => {
    for (let tries = 0; tries < 400 && !holds(state); tries++) await new Promise((resolve) => { setTimeout(resolve, 2); });
    if (!holds(state)) throw new Error(JSON.stringify(state));
  };
  const ready = () => until(({ scanned, preview }) => scanned && preview.summary !== null && !preview.busy);
  const build = async (onExisting: 'replace' | null = null): Promise<void> => {
    actions.build('appendix', onExisting);
    await until(({ stage }) => stage.kind === 'built');
  };
  const ended = () => until(({ kept }) => kept !== null && kept !== 'running');
  const totals = async () => (await port.read('Các kỳ')).cells.slice(1).map((row) => [row[0], row[3], row[4]]);
  return { workbook, actions, jobs, now: () => state, until, ready, build, ended, totals };
}

describe('a period after the build of its Phụ lục', () => {
  it('goes by itself into the history that the workbook has, under whatever name, once', async () => {
    const { now, ready, build, ended, jobs, totals } = open([week, history]);
    await ready();
    await build();
    await ended();
    expect(now().kept).toMatchObject({ status: 'recorded', sheet: 'Các kỳ', periods: ['Tháng 5/2024 - Tuần 01'] });
    expect(now().stage).toMatchObject({ kind: 'built', sheet: 'Phụ lục 1' });
    expect(jobs.length).toBe(1);
    expect((await totals()).slice(0, 3)).toEqual([['2024-04', 'XÃ PHÚ XUÂN', 85.11], ['2024-05-W01', 'XÃ PHÚ XUÂN', 86.59], ['2024-05-W01', 'XÃ PHÚ THÀNH', 81]]);
  });

  it('goes nowhere in a workbook without a history, nor where a history that was there has been deleted', async () => {
    const without = open([week]);
    await without.ready();
    await without.build();
    const deleted = open([week, history]);
    await deleted.ready();
    deleted.actions.choose({ compared: { kind: 'none' } });
    deleted.workbook.remove('Các kỳ');
    await deleted.build();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    for (const { jobs, now, workbook } of [without, deleted]) {
      expect(jobs).toEqual([]);
      expect(now().kept).toBeNull();
      expect(workbook.sheetNames()).toEqual(['Tuần 1', 'Phụ lục 1']);
    }
  });

  it('is not added by another sheet than the Phụ lục', async () => {
    const { actions, ready, until, jobs } = open([week, history]);
    await ready();
    actions.build('analysis', null);
    await until(({ stage }) => stage.kind === 'built');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(jobs).toEqual([]);
  });

  it('that is there already stays as it was until a person says to replace it, with the figures that were built, whatever is chosen by then', async () => {
    const { workbook, actions, now, ready, build, ended, until, totals } = open([week, { name: 'Tuần 2', cells: raw('THÁNG 5/2024 - TUẦN 02', 99) }, history]);
    await ready();
    await build();
    await ended();
    workbook.setCell('Tuần 1', 2, 1, 90);
    await build('replace');
    await until(({ kept }) => kept !== null && kept !== 'running' && kept.status === 'there');
    expect(now().kept).toEqual({ status: 'there', sheet: 'Các kỳ', periods: ['Tháng 5/2024 - Tuần 01'] });
    expect((await totals())[1]).toEqual(['2024-05-W01', 'XÃ PHÚ XUÂN', 86.59]);
    actions.chooseRaw('Tuần 2');
    actions.replaceKept();
    await until(({ kept }) => kept !== null && kept !== 'running' && kept.status === 'recorded');
    const after = await totals();
    expect(after.filter(([key]) => key === '2024-05-W02')).toEqual([]);
    expect(after.filter(([key, unit]) => key === '2024-05-W01' && unit === 'XÃ PHÚ XUÂN')).toEqual([['2024-05-W01', 'XÃ PHÚ XUÂN', 90]]);
  });

  it('without a year is not added, and the reason is given while the Phụ lục stays built', async () => {
    const { now, ready, build, ended, totals } = open([{ name: 'Tuần 1', cells: raw('THÁNG 5 - TUẦN 01', 86.59) }, history]);
    await ready();
    await build();
    await ended();
    const { kept, stage } = now();
    expect(stage.kind).toBe('built');
    expect(kept).toMatchObject({ status: 'refused' });
    expect(typeof kept === 'object' && kept?.status === 'refused' ? kept.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code) : []).toEqual(['history-no-year']);
    expect(await totals()).toEqual([['2024-04', 'XÃ PHÚ XUÂN', 85.11]]);
  });

  it('that cannot be written leaves the Phụ lục built, and is said apart', async () => {
    const { now, ready, build, ended } = open([week, history], () => ({ record: () => Promise.reject(Object.assign(new Error('busy'), { code: 'busy' })) }));
    await ready();
    await build();
    await ended();
    expect(now().stage).toMatchObject({ kind: 'built', sheet: 'Phụ lục 1' });
    expect(now().kept).toMatchObject({ status: 'failed' });
  });

  it('stays in the history when the Phụ lục is undone, so that it can be said', async () => {
    const { actions, now, ready, build, ended, until, totals } = open([week, history]);
    await ready();
    await build();
    await ended();
    actions.undo();
    await until(({ stage }) => stage.kind === 'undone');
    expect(now().kept).toMatchObject({ status: 'recorded' });
    expect((await totals()).map(([key]) => key)).toContain('2024-05-W01');
  });
});
