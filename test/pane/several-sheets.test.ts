import { describe, expect, it } from 'vitest';
import { createController } from '../../src/pane/controller';
import type { PaneState } from '../../src/pane/state/pane-state';
import { initialState } from '../../src/pane/state/pane-state';
import { noChoices } from '../../src/workbook/choices';
import type { Choices } from '../../src/workbook/port';
import { type MemorySheet, memoryWorkbook, realSteps } from './memory-port';
import { groupWorkbook, listSheet } from './parted-sheets';

function open(sheets: readonly MemorySheet[], remembered: Choices = noChoices) {
  const workbook = memoryWorkbook('excel', 'vi', sheets, remembered);
  let state: PaneState = initialState;
  const actions = createController(workbook.port, realSteps, (next) => {
    state = next;
  });
  const until = async (holds: (now: PaneState) => boolean): Promise<PaneState> => {
    for (let tries = 0; tries < 600 && !holds(state); tries++)
      await new Promise((resolve) => {
        setTimeout(resolve, 2);
      });
    if (!holds(state)) throw new Error(JSON.stringify(state));
    return state;
  };
  return { workbook, actions, until };
}

const units = ({ preview }: PaneState): number | null => preview.summary?.units ?? null;
const departments = { 'Sở Tư pháp': 81, 'Sở Y tế': 79 };
const communes = { 'Xã Phú An': 90, 'Xã Phú Bình': 85, 'Phường Tân Hòa': 70 };
const apart = [
  listSheet('Sở 9', 'THÁNG 9/2026', departments),
  listSheet('Xã 9', 'THÁNG 9/2026', communes),
  listSheet('Sở 8', 'THÁNG 8/2026', { 'Sở Tư pháp': 80, 'Sở Y tế': 80 }),
  listSheet('Xã 8', 'THÁNG 8/2026', { 'Xã Phú An': 80, 'Xã Phú Bình': 80, 'Phường Tân Hòa': 80 }),
];

describe('one sheet a group', () => {
  it('is previewed from the open one with the others, which are named', async () => {
    const { until } = open(groupWorkbook());
    const state = await until((now) => units(now) === 3);
    expect(state.choices.rawSheet).toBe('Công khai');
    expect(state.together.more).toEqual(['Tiến độ', 'DVC', 'Thanh toán', 'Số hóa', 'Hài lòng']);
    expect(state.preview.summary?.findings.map(({ code }) => code)).toContain('parts-joined');
  });

  it('is built of the sheets that were shown, and a change on any of them is followed', async () => {
    const { workbook, actions, until } = open(groupWorkbook());
    await until((now) => units(now) === 3);
    workbook.setCell('Hài lòng', 2, 2, 1);
    await until(({ preview }) => preview.summary?.grades[0]?.count === 0);
    actions.build('appendix', null);
    await until(({ stage }) => stage.kind === 'built');
    expect(workbook.jobs[0]?.together?.more).toHaveLength(5);
    // What was only proposed is not remembered as chosen.
    expect(workbook.jobs[0]?.choices.more ?? null).toBeNull();
  });

  it('a sheet that is gone is no part any more', async () => {
    const { workbook, actions, until } = open(groupWorkbook());
    await until((now) => units(now) === 3);
    workbook.remove('Hài lòng');
    actions.refresh();
    const state = await until(({ together }) => together.more.length === 4);
    expect(state.together.more).not.toContain('Hài lòng');
  });
});

describe('sở and xã apart', () => {
  it('are read together with each other, and compared with both of the month before', async () => {
    const { actions, until } = open(apart);
    await until((now) => units(now) === 5);
    actions.choose({ compared: { kind: 'sheet', sheet: 'Sở 8' } });
    const state = await until(({ preview }) => (preview.summary?.rise ?? null) !== null);
    expect(state.together).toEqual({ more: ['Xã 9'], counts: [], previous: ['Xã 8'] });
    expect(state.preview.summary?.rise).toMatchObject({ name: 'Xã Phú An' });
  });

  it('a person takes one off: it is remembered, and comes back with the workbook', async () => {
    const first = open(apart);
    await first.until((now) => units(now) === 5);
    first.actions.choose({ more: [] });
    await first.until((now) => units(now) === 2);
    first.actions.build('appendix', null);
    await first.until(({ stage }) => stage.kind === 'built');
    const choices = first.workbook.jobs[0]?.choices ?? noChoices;
    expect(choices.more).toEqual([]);
    const again = open(apart, choices);
    expect(units(await again.until((now) => units(now) !== null))).toBe(2);
  });

  it('one that was chosen and no longer belongs is a warning, not silence', async () => {
    const { until } = open(apart, { ...noChoices, rawSheet: 'Sở 9', more: ['Xã 8'] });
    const state = await until(({ scanned, preview }) => scanned && preview.summary !== null);
    expect(state.preview.summary?.findings).toContainEqual(
      expect.objectContaining({ code: 'sheet-not-joined', severity: 'warning' }),
    );
  });
});
