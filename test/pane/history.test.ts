import { describe, expect, it } from 'vitest';
import { createController } from '../../src/pane/controller';
import type { PaneState } from '../../src/pane/state/pane-state';
import { initialState } from '../../src/pane/state/pane-state';
import type { CellValue } from '../../src/core/grid';
import { memoryWorkbook, realSteps } from './memory-port';

const sheet = (title: string, first: number): CellValue[][] => [
  [title],
  ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
  ['XÃ PHÚ XUÂN', first],
  ['XÃ PHÚ THÀNH', 81],
];

function open() {
  const workbook = memoryWorkbook('excel', 'vi', [
    { name: 'Tuần 1', cells: sheet('THÁNG 5/2024 - TUẦN 01', 86.59) },
    { name: 'Tháng 3', cells: sheet('THÁNG 3/2024', 80) },
    { name: 'Tháng 4', cells: sheet('THÁNG 4/2024', 85.11) },
  ]);
  let state: PaneState = initialState;
  const actions = createController(workbook.port, realSteps, (next) => {
    state = next;
  });
  const until = async (holds: (now: PaneState) => boolean): Promise<void> => {
    for (let tries = 0; tries < 400 && !holds(state); tries++)
      await new Promise((resolve) => {
        setTimeout(resolve, 2);
      });
    if (!holds(state)) throw new Error(JSON.stringify(state));
  };
  return { workbook, actions, now: () => state, until };
}

describe('the history in the pane', () => {
  it('once old sheets are taken in, gives the compared period by itself: the week against the last month', async () => {
    const { actions, now, until } = open();
    await until(({ scanned, preview }) => scanned && preview.summary !== null);
    expect(now().preview.summary?.previousPeriod).toBeNull();
    expect(await actions.record(['Tháng 3', 'Tháng 4'], 'ask')).toMatchObject({
      status: 'recorded',
      sheet: 'Lịch sử',
      periods: ['Tháng 3/2024', 'Tháng 4/2024'],
    });
    await until(({ preview }) => preview.summary?.previousPeriod === 'Tháng 4/2024');
    expect(now().choices.compared).toEqual({ kind: 'sheet', sheet: 'Lịch sử' });
    expect(now().preview.summary?.rise).toEqual({ name: 'XÃ PHÚ XUÂN', change: 1.48 });
    expect(now().looks.get('Lịch sử')).toMatchObject({ raw: false, history: ['Tháng 3/2024', 'Tháng 4/2024'] });
  });

  it('is not what a person is compared with who has chosen no comparison', async () => {
    const { actions, now, until } = open();
    await until(({ scanned, preview }) => scanned && preview.summary !== null);
    actions.choose({ compared: { kind: 'none' } });
    await actions.record(['Tháng 4'], 'ask');
    await until(({ looks }) => looks.get('Lịch sử')?.history !== undefined);
    expect(now().choices.compared).toEqual({ kind: 'none' });
  });

  it('asks before it replaces a period by other figures, and leaves one with the same figures alone', async () => {
    const { workbook, actions, until } = open();
    await until(({ scanned, preview }) => scanned && preview.summary !== null);
    await actions.record([], 'ask');
    expect(await actions.record([], 'ask')).toMatchObject({ status: 'recorded', periods: [] });
    workbook.setCell('Tuần 1', 2, 1, 90);
    expect(await actions.record([], 'ask')).toEqual({
      status: 'exists',
      sheet: 'Lịch sử',
      periods: ['Tháng 5/2024 - Tuần 01'],
    });
    expect((await actions.record([], 'replace'))?.status).toBe('recorded');
  });
});
