import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import type { Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { changedGrid } from '../../src/history/changed-grid';
import type { HistoryPeriod } from '../../src/history/history';
import { indexHistory } from '../../src/history/index-history';
import { planHistory } from '../../src/history/plan-history';
import { planChange, planRecording, type ReadHistory } from '../../src/history/plan-recording';
import { sameRecord } from '../../src/history/same-record';
import { recordsOf } from '../../src/pipeline/records-of';
import { gridOf } from '../intake/grid-of';

const month = (name: string, first: number, second: number): HistoryPeriod => {
  const raw = gridOf(
    `SỐ LIỆU ${name}\nĐƠN VỊ | ĐIỂM TỔNG HỢP | CÔNG KHAI, MINH BẠCH (%)\nXÃ PHÚ XUÂN | ${first} | 99\nXÃ PHÚ THÀNH | ${second} | `,
  );
  const [record] = recordsOf({
    raw,
    previous: null,
    compare: false,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  }).records;
  if (!record) throw new Error(name);
  return record;
};
const gridFrom = ({ values }: SheetPlan): Grid => ({
  sheet: 'Lịch sử',
  cells: values,
  merges: [],
  percentCells: new Set(),
  hiddenRows: [],
});
function open(grid: Grid): ReadHistory {
  const index = indexHistory(grid);
  if (!index) throw new Error('no history');
  return { grid, index, width: 21 };
}
function after(history: ReadHistory, change: ReturnType<typeof planChange>): ReadHistory {
  if (!change) throw new Error('left as it is');
  return open(gridFrom(changedGrid(history.grid, history.index, change)));
}
const [april, aprilAnew, may] = [
  month('THÁNG 4/2024', 85.11, 80),
  month('THÁNG 4/2024', 86, 80),
  month('THÁNG 5/2024', 87, 81),
];
const history = open(gridFrom(planHistory([april, may])));
const totals = ({ grid }: ReadHistory): unknown[] => grid.cells.slice(1).map((row) => [row[0], row[10]]);

describe('a period that the history has', () => {
  it('with the same figures is neither asked about nor written again, whatever the order of its rows', () => {
    const turned = open({
      ...history.grid,
      cells: [history.grid.cells[0] ?? [], ...history.grid.cells.slice(1).reverse()],
    });
    for (const onSamePeriod of ['ask', 'replace', 'skip'] as const)
      expect(planRecording(turned, [april], onSamePeriod)).toEqual({ kind: 'none' });
  });

  it('with other figures is asked about, replaced or left, as was said; what takes it back is told', () => {
    expect(planRecording(history, [aprilAnew], 'ask')).toEqual({ kind: 'ask', periods: ['Tháng 4/2024'] });
    expect(planRecording(history, [aprilAnew], 'skip')).toEqual({ kind: 'none' });
    const replaced = planRecording(history, [aprilAnew], 'replace');
    expect(replaced).toMatchObject({ kind: 'append', periods: ['Tháng 4/2024'] });
    const [change] = replaced.kind === 'append' ? replaced.changes : [];
    expect(change?.before && sameRecord(change.before, april)).toBe(true);
    expect(change?.after).toBe(aprilAnew);
  });
});

describe('taking a period back', () => {
  it('leaves the history as it was before it was added, and brings it in again', () => {
    const without = after(history, planChange(history, { before: may, after: null }));
    expect(totals(without)).toEqual([
      ['2024-04', 85.11],
      ['2024-04', 80],
    ]);
    expect(totals(after(without, planChange(without, { before: null, after: may })))).toEqual([
      ['2024-04', 85.11],
      ['2024-04', 80],
      ['2024-05', 87],
      ['2024-05', 81],
    ]);
  });

  it('puts back what it had replaced', () => {
    const anew = after(history, planChange(history, { before: april, after: aprilAnew }));
    expect(totals(after(anew, planChange(anew, { before: aprilAnew, after: april })))).toEqual([
      ['2024-05', 87],
      ['2024-05', 81],
      ['2024-04', 85.11],
      ['2024-04', 80],
    ]);
  });

  it('leaves alone what people have changed, deleted or added since', () => {
    expect(planChange(history, { before: aprilAnew, after: null })).toBeNull();
    expect(planChange(open(gridFrom(planHistory([april]))), { before: may, after: null })).toBeNull();
    expect(planChange(history, { before: null, after: may })).toBeNull();
    const noted = open({
      ...history.grid,
      cells: history.grid.cells.map((row, at) =>
        at === 1 ? row.map((value, column) => (column === 10 ? 85.12 : value)) : row,
      ),
    });
    expect(planChange(noted, { before: april, after: null })).toBeNull();
  });
});
