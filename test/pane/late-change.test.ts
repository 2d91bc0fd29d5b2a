import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BuildOutcome, RecordOutcome, WorkbookPort } from '../../src/workbook/port';
import { changeDelay, createController, type PaneActions } from '../../src/pane/controller';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import { type MemoryWorkbook, memoryWorkbook, realSteps } from './memory-port';
import { firstUnitRow, officeWorkbook } from './raw-sheets';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Tells of a change at the given call of the workbook: before the answer, or together with it. */
interface Disturbance {
  readonly call: number;
  readonly after: boolean;
}

interface Pane {
  readonly workbook: MemoryWorkbook;
  readonly actions: PaneActions;
  readonly state: () => PaneState;
  readonly until: (holds: (now: PaneState) => boolean) => Promise<void>;
  /** From here on the calls count. */
  readonly disturb: (when: Disturbance | null) => void;
  readonly calls: () => number;
}

async function open(): Promise<Pane> {
  const workbook = memoryWorkbook('excel', 'vi', officeWorkbook());
  let [calls, when]: [number, Disturbance | null] = [0, null];
  const change = (): void => {
    workbook.setCell('Tuần 01', firstUnitRow, 2, 91);
  };
  const port = new Proxy(workbook.port, {
    get(target, name: keyof WorkbookPort) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || name === 'onChange') return member;
      return async (...args: unknown[]): Promise<unknown> => {
        calls += 1;
        const hit = when?.call === calls;
        if (hit && when?.after === false) change();
        const answer: unknown = await (member as (...given: unknown[]) => unknown)(...args);
        if (hit && when?.after === true) change();
        return answer;
      };
    },
  });
  let state = initialState;
  const actions = createController(port, realSteps, (next) => {
    state = next;
  });
  const until = async (holds: (now: PaneState) => boolean): Promise<void> => {
    await vi.waitFor(
      async () => {
        await vi.advanceTimersByTimeAsync(changeDelay);
        if (!holds(state)) throw new Error(JSON.stringify([state.stage, state.kept]));
      },
      { timeout: 20_000, interval: 1 },
    );
  };
  await until(({ scanned, preview }) => scanned && preview.summary !== null && !preview.busy);
  return {
    workbook,
    actions,
    state: () => state,
    until,
    disturb: (next) => {
      [calls, when] = [0, next];
    },
    calls: () => calls,
  };
}

/** The pane is told of all that is to come. */
async function quiet(pane: Pane): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await vi.advanceTimersByTimeAsync(2 * changeDelay);
  await pane.until(({ preview, stage, kept }) => !preview.busy && stage.kind !== 'running' && kept !== 'running');
}

const failed: BuildOutcome = { status: 'failed', code: 'overloaded', detail: '' };
const said = ({ stage, kept }: PaneState): unknown => [stage, kept !== null && kept !== 'running' ? kept.status : kept];

const built = async (pane: Pane): Promise<void> => {
  pane.actions.build('appendix', null);
  await pane.until(({ stage, kept }) => stage.kind === 'built' && kept !== null && kept !== 'running');
};
const nothing = (): Promise<void> => Promise.resolve();

describe('a cell changed at whichever call leaves the answer in the pane', () => {
  it.each<[string, (pane: Pane) => Promise<void>, (pane: Pane) => void, unknown]>([
    [
      'of a sheet that was built and kept',
      nothing,
      ({ actions }) => {
        actions.build('appendix', null);
      },
      [expect.objectContaining({ kind: 'built', sheet: 'Phụ lục 1' }), 'recorded' satisfies RecordOutcome['status']],
    ],
    [
      'of a question about a sheet that is there',
      built,
      ({ actions }) => {
        actions.build('appendix', null);
      },
      [expect.objectContaining({ kind: 'exists', sheet: 'Phụ lục 1' }), null],
    ],
    [
      'of a build that failed',
      nothing,
      ({ actions, workbook }) => {
        workbook.failWith(failed);
        actions.build('appendix', null);
      },
      [{ kind: 'failed', failure: { code: 'overloaded', detail: '' } }, null],
    ],
    [
      'of a sheet that was refused for what the preview does not show',
      nothing,
      ({ actions, workbook }) => {
        workbook.failWith({
          status: 'refused',
          findings: [{ severity: 'error', code: 'no-header', sheet: 'Tuần 01', cell: null, params: {} }],
        });
        actions.build('trend', null);
      },
      [expect.objectContaining({ kind: 'refused', errors: 1 }), null],
    ],
    [
      'of a build that was taken back, with its period',
      built,
      ({ actions }) => {
        actions.undo();
      },
      [expect.objectContaining({ kind: 'undone', sheet: 'Phụ lục 1' }), 'recorded'],
    ],
  ])('%s', async (_, prepare, act, expected) => {
    const run = async (when: Disturbance | null): Promise<[unknown, number]> => {
      const pane = await open();
      await prepare(pane);
      await quiet(pane);
      pane.disturb(when);
      act(pane);
      // What keeps the period is loaded meanwhile, for as long as that takes.
      await pane.until((now) => {
        expect(said(now)).toEqual(expected);
        return true;
      });
      await quiet(pane);
      return [said(pane.state()), pane.calls()];
    };
    const [undisturbed, calls] = await run(null);
    expect(undisturbed).toEqual(expected);
    expect(calls).toBeGreaterThan(1);
    for (let call = 1; call <= calls; call += 1)
      for (const after of [false, true])
        expect((await run({ call, after }))[0], `call ${call}, after ${after}`).toEqual(expected);
  });
});

it('the answer “Thay” builds from the sheet that was asked about, though the workbook proposes another by then', async () => {
  const pane = await open();
  await built(pane);
  pane.actions.build('appendix', null);
  await pane.until(({ stage }) => stage.kind === 'exists');
  pane.workbook.remove('Tuần 01');
  pane.actions.refresh();
  await pane.until(({ choices }) => choices.rawSheet !== 'Tuần 01');
  expect(pane.state().stage).toMatchObject({ kind: 'exists' });
  pane.actions.build(null, 'replace');
  await pane.until(({ stage }) => stage.kind === 'failed');
  expect(pane.state().stage).toMatchObject({ failure: { code: 'gone', detail: 'Tuần 01' } });
  expect(pane.workbook.jobs.at(-1)).toMatchObject({ onExisting: 'replace', choices: { rawSheet: 'Tuần 01' } });
});
