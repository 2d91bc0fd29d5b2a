import { describe, expect, it } from 'vitest';
import { createController, type PaneActions } from '../../src/pane/controller';
import type { CellValue } from '../../src/core/grid';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import type { RecordJob, WorkbookPort } from '../../src/workbook/port';
import { memoryWorkbook, type MemorySheet, realSteps } from './memory-port';

const raw = (title: string, first: number): CellValue[][] => [
  [title],
  ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
  ['XÃ PHÚ XUÂN', first],
  ['XÃ PHÚ THÀNH', 81],
];
const history: MemorySheet = {
  name: 'Các kỳ',
  cells: [
    ['MÃ KỲ', 'KỲ', 'KHỐI', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
    ['2024-04', 'Tháng 4/2024', 'Xã', 'XÃ PHÚ XUÂN', 85.11],
  ],
};
const week: MemorySheet = { name: 'Tuần 1', cells: raw('THÁNG 5/2024 - TUẦN 01', 86.59) };

function open(sheets: readonly MemorySheet[], change: (port: WorkbookPort) => Partial<WorkbookPort> = () => ({})) {
  const workbook = memoryWorkbook('excel', 'vi', structuredClone(sheets));
  const jobs: RecordJob[] = [];
  const changed = { ...workbook.port, ...change(workbook.port) };
  const port: WorkbookPort = {
    ...changed,
    record: (job) => {
      jobs.push(job);
      return changed.record(job);
    },
  };
  let state: PaneState = initialState;
  const actions: PaneActions = createController(port, realSteps, (next) => {
    state = next;
  });
  const until = async (holds: (now: PaneState) => boolean): Promise<void> => {
    for (let tries = 0; tries < 400 && !holds(state); tries++)
      await new Promise((resolve) => {
        setTimeout(resolve, 2);
      });
    if (!holds(state)) throw new Error(JSON.stringify(state));
  };
  const ready = () => until(({ scanned, preview }) => scanned && preview.summary !== null && !preview.busy);
  const build = async (onExisting: 'replace' | null = null): Promise<void> => {
    actions.build('appendix', onExisting);
    await until(({ stage }) => stage.kind === 'built');
  };
  const ended = () => until(({ kept }) => kept !== null && kept !== 'running');
  const said = (status: 'exists' | 'recorded') =>
    until(({ kept }) => kept !== null && kept !== 'running' && kept.status === status);
  const undone = async (stage: 'undone' | 'built' = 'undone'): Promise<void> => {
    actions.undo();
    await until(({ stage: { kind }, kept }) => kind === stage && kept !== null && kept !== 'running');
  };
  /** The week with another figure, built again: the history has the period already. */
  const rebuildWith = async (figure: number): Promise<void> => {
    workbook.setCell('Tuần 1', 2, 1, figure);
    await build('replace');
    await said('exists');
  };
  const totals = async () => (await port.read('Các kỳ')).cells.slice(1).map((row) => [row[0], row[3], row[4]]);
  return { workbook, actions, jobs, now: () => state, until, ready, build, ended, said, undone, rebuildWith, totals };
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
    expect((await totals()).slice(0, 3)).toEqual([
      ['2024-04', 'XÃ PHÚ XUÂN', 85.11],
      ['2024-05-W01', 'XÃ PHÚ XUÂN', 86.59],
      ['2024-05-W01', 'XÃ PHÚ THÀNH', 81],
    ]);
  });

  it('makes the history in a workbook that has none, or no longer has it', async () => {
    const without = open([week]);
    await without.ready();
    await without.build();
    await without.ended();
    const deleted = open([week, history]);
    await deleted.ready();
    deleted.actions.choose({ compared: { kind: 'none' } });
    deleted.workbook.remove('Các kỳ');
    await deleted.build();
    await deleted.ended();
    for (const { now, workbook } of [without, deleted]) {
      expect(now().kept).toMatchObject({ status: 'recorded', sheet: 'Lịch sử', periods: ['Tháng 5/2024 - Tuần 01'] });
      expect(workbook.sheetNames()).toEqual(['Tuần 1', 'Phụ lục 1', 'Lịch sử']);
    }
  });

  it('goes nowhere where somebody has chosen so, which the workbook remembers for its other sheets', async () => {
    const { actions, now, ready, build, ended, jobs, workbook, until } = open([
      week,
      { name: 'Tuần 2', cells: raw('THÁNG 5/2024 - TUẦN 02', 99) },
      history,
    ]);
    await ready();
    actions.choose({ record: false });
    await build();
    expect([jobs, now().kept, (await workbook.port.look()).choices.record]).toEqual([[], null, false]);
    actions.reopen();
    await until(({ remembered }) => remembered.record === false);
    actions.chooseRaw('Tuần 2');
    expect(now().choices).toMatchObject({ rawSheet: 'Tuần 2', record: false });
    // Whatever the first build had put off would be there by the end of another one, which is kept.
    await ready();
    actions.choose({ record: true });
    await ready();
    await build('replace');
    await ended();
    expect(jobs).toHaveLength(1);
  });

  it('is not added by another sheet than the Phụ lục', async () => {
    const { actions, ready, until, jobs, build, ended } = open([week, history]);
    await ready();
    actions.build('analysis', null);
    await until(({ stage }) => stage.kind === 'built');
    expect(jobs).toEqual([]);
    // Whatever that one had put off would be there by the end of another one, which is kept.
    actions.dismiss();
    await build('replace');
    await ended();
    expect(jobs).toHaveLength(1);
  });

  it('that is there already stays as it was until a person says to replace it, with the figures that were built, whatever is chosen by then', async () => {
    const { actions, now, ready, build, ended, said, rebuildWith, totals } = open([
      week,
      { name: 'Tuần 2', cells: raw('THÁNG 5/2024 - TUẦN 02', 99) },
      history,
    ]);
    await ready();
    await build();
    await ended();
    await rebuildWith(90);
    expect(now().kept).toEqual({ status: 'exists', sheet: 'Các kỳ', periods: ['Tháng 5/2024 - Tuần 01'] });
    expect((await totals())[1]).toEqual(['2024-05-W01', 'XÃ PHÚ XUÂN', 86.59]);
    actions.chooseRaw('Tuần 2');
    actions.replaceKept();
    await said('recorded');
    const after = await totals();
    expect(after.filter(([key]) => key === '2024-05-W02')).toEqual([]);
    expect(after.filter(([key, unit]) => key === '2024-05-W01' && unit === 'XÃ PHÚ XUÂN')).toEqual([
      ['2024-05-W01', 'XÃ PHÚ XUÂN', 90],
    ]);
  });

  it('without a year is not added, and the reason is given, once, while the Phụ lục stays built', async () => {
    const { now, ready, build, ended, until, totals } = open([
      { name: 'Tuần 1', cells: raw('THÁNG 5 - TUẦN 01', 86.59) },
      history,
    ]);
    await ready();
    await build();
    await ended();
    const { kept, stage } = now();
    expect(stage.kind).toBe('built');
    expect(kept).toMatchObject({ status: 'refused' });
    expect(
      typeof kept === 'object' && kept?.status === 'refused'
        ? kept.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
        : [],
    ).toEqual(['history-no-year']);
    expect(await totals()).toEqual([['2024-04', 'XÃ PHÚ XUÂN', 85.11]]);
    await build('replace');
    await until((state) => state.stage.kind === 'built' && state.kept === null);
  });

  it('that cannot be written leaves the Phụ lục built, and is said apart', async () => {
    const { now, ready, build, ended } = open([week, history], () => ({
      record: () => Promise.reject(Object.assign(new Error('busy'), { code: 'busy' })),
    }));
    await ready();
    await build();
    await ended();
    expect(now().stage).toMatchObject({ kind: 'built', sheet: 'Phụ lục 1' });
    expect(now().kept).toMatchObject({ status: 'failed' });
  });

  it('leaves the history with its Phụ lục when that is undone, and comes back with it', async () => {
    const { now, ready, build, ended, undone, totals } = open([week, history]);
    await ready();
    await build();
    await ended();
    await undone();
    expect(now().kept).toMatchObject({
      status: 'recorded',
      sheet: 'Các kỳ',
      periods: ['Tháng 5/2024 - Tuần 01'],
      changes: [{ after: null }],
    });
    expect((await totals()).map(([key]) => key)).toEqual(['2024-04']);
    await undone('built');
    expect((await totals()).map(([key]) => key)).toEqual(['2024-04', '2024-05-W01', '2024-05-W01']);
  });

  it('gives the earlier figures back that it had replaced', async () => {
    const { actions, now, ready, build, ended, said, undone, rebuildWith, totals } = open([week, history]);
    await ready();
    await build();
    await ended();
    await rebuildWith(90);
    actions.replaceKept();
    await said('recorded');
    await undone();
    expect(now().kept).toMatchObject({ status: 'recorded', changes: [{ after: { key: '2024-05-W01' } }] });
    expect((await totals()).filter(([key, unit]) => key === '2024-05-W01' && unit === 'XÃ PHÚ XUÂN')).toEqual([
      ['2024-05-W01', 'XÃ PHÚ XUÂN', 86.59],
    ]);
  });

  it('stays where people have changed it since, which is said', async () => {
    const { workbook, now, ready, build, ended, undone, totals } = open([week, history]);
    await ready();
    await build();
    await ended();
    workbook.setCell('Các kỳ', 2, 4, 86.6);
    await undone();
    expect(now().kept).toEqual({ status: 'changed', sheet: 'Các kỳ', periods: ['Tháng 5/2024 - Tuần 01'] });
    expect((await totals())[1]).toEqual(['2024-05-W01', 'XÃ PHÚ XUÂN', 86.6]);
  });

  it('that was there before with the same figures is not taken out', async () => {
    const { actions, ready, build, ended, until, totals, now } = open([week, history]);
    await ready();
    await build();
    await ended();
    await build('replace');
    await ended();
    expect(now().kept).toMatchObject({ status: 'recorded', periods: [] });
    actions.undo();
    await until(({ stage, kept }) => stage.kind === 'undone' && kept === null);
    expect((await totals()).map(([key]) => key)).toContain('2024-05-W01');
  });
});

describe('a build without the pane', () => {
  it('is shown and kept as if the pane had made it, of whatever sheet it was', async () => {
    const { workbook, actions, now, ready, totals } = open([
      { name: 'Tuần 2', cells: raw('THÁNG 5/2024 - TUẦN 02', 99) },
      week,
      history,
    ]);
    await ready();
    const job = {
      make: 'appendix',
      choices: {
        rawSheet: 'Tuần 1',
        compared: null,
        period: null,
        previousPeriod: null,
        closedOn: null,
        cohorts: false,
      },
      onExisting: null,
    } as const;
    expect(await actions.built(job, await workbook.port.build(job))).toMatchObject({
      status: 'recorded',
      sheet: 'Các kỳ',
    });
    expect(now()).toMatchObject({ stage: { kind: 'built', sheet: 'Phụ lục 1' }, choices: { rawSheet: 'Tuần 1' } });
    expect((await totals()).map(([key]) => key)).toEqual(['2024-04', '2024-05-W01', '2024-05-W01']);
  });

  it('that found our sheet there asks in the pane', async () => {
    const { workbook, actions, now, ready, build, ended } = open([week, history]);
    await ready();
    await build();
    await ended();
    const job = {
      make: 'appendix',
      choices: {
        rawSheet: 'Tuần 1',
        compared: null,
        period: null,
        previousPeriod: null,
        closedOn: null,
        cohorts: false,
      },
      onExisting: null,
    } as const;
    expect(await actions.built(job, await workbook.port.build(job))).toBeNull();
    expect(now().stage).toEqual({ kind: 'exists', sheet: 'Phụ lục 1', foreignCells: 0 });
  });
});

describe('a history that has been deleted while a period of it was chosen', () => {
  it('is named as what is gone, and the next build does without it', async () => {
    const { workbook, actions, now, ready, until, ended } = open([week, history]);
    await ready();
    actions.choose({ compared: { kind: 'sheet', sheet: 'Các kỳ' }, previousPeriod: 'Tháng 4/2024' });
    await until(({ preview }) => !preview.busy && preview.summary?.previousPeriod === 'Tháng 4/2024');
    workbook.remove('Các kỳ');
    actions.build('appendix', null);
    await until(({ stage, sheets }) => stage.kind === 'failed' && sheets.length === 1);
    expect(now().stage).toEqual({ kind: 'failed', failure: { code: 'gone', detail: 'Các kỳ' } });
    expect(now().choices).toMatchObject({ compared: null, previousPeriod: null });
    actions.build('appendix', null);
    await until(({ stage }) => stage.kind === 'built');
    await ended();
    expect(now().kept).toMatchObject({ status: 'recorded', sheet: 'Lịch sử' });
  });
});
