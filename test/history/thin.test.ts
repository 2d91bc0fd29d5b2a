import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { CellValue, Grid } from '../../src/core/grid';
import { indexHistory } from '../../src/history/index-history';
import { joinRuns } from '../../src/history/join-runs';
import { lackingRows, withRows } from '../../src/history/lacking-rows';
import { readPeriod } from '../../src/history/read-period';
import { thinGrid } from '../../src/history/thin-grid';
import { longHistory } from '../helpers/long-history';

const whole = (cells: CellValue[][]): Grid => ({
  sheet: 'Lịch sử',
  cells,
  merges: [],
  percentCells: new Set(),
  hiddenRows: [],
});
const full = whole(longHistory(14, ['XÃ A', 'XÃ B', 'XÃ C']));
const keysOnly = thinGrid('Lịch sử', full.cells.length, [
  { top: 0, left: 0, cells: full.cells.slice(0, 1) },
  { top: 1, left: 0, cells: full.cells.slice(1).map(([key = null]) => [key]) },
]);
const index = indexHistory(keysOnly);
if (!index) throw new Error('no history');

describe('rows of a history that was read thinly', () => {
  it('are those of the wanted periods alone, and with them a period reads as from the whole sheet', () => {
    const runs = lackingRows(keysOnly, index, ['2023-W07', '2023-W14']);
    expect(runs).toEqual([
      { top: 19, bottom: 21 },
      { top: 40, bottom: 42 },
    ]);
    const complete = withRows(
      keysOnly,
      index,
      runs.map(({ top, bottom }) => ({ top, left: 0, cells: full.cells.slice(top, bottom + 1) })),
    );
    const period = index.periods.find(({ key }) => key === '2023-W07');
    expect(
      complete &&
        period &&
        readPeriod(complete, index.heading, period).record.rows.map(({ name, total }) => [name, total]),
    ).toEqual([
      ['XÃ A', 57],
      ['XÃ B', 57],
      ['XÃ C', 57],
    ]);
    expect(complete && lackingRows(complete, index, ['2023-W07', '2023-W14'])).toEqual([]);
  });

  it('are refused where they are no longer those of that period, since somebody has inserted a row', () => {
    expect(withRows(keysOnly, index, [{ top: 19, left: 0, cells: full.cells.slice(18, 21) }])).toBeNull();
  });
});

describe('joining runs of rows', () => {
  it('leaves out the widest gaps', () => {
    const runs = [
      { top: 90, bottom: 95 },
      { top: 5, bottom: 6 },
      { top: 8, bottom: 9 },
      { top: 40, bottom: 40 },
    ];
    expect(joinRuns(runs, 3)).toEqual([
      { top: 5, bottom: 9 },
      { top: 40, bottom: 40 },
      { top: 90, bottom: 95 },
    ]);
    expect(joinRuns(runs, 1)).toEqual([{ top: 5, bottom: 95 }]);
    expect(
      joinRuns(
        [
          { top: 1, bottom: 2 },
          { top: 3, bottom: 4 },
        ],
        9,
      ),
    ).toEqual([{ top: 1, bottom: 4 }]);
    expect(joinRuns([], 3)).toEqual([]);
  });

  it('covers every row, in few runs that do not touch', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300), { minLength: 1 }), fc.integer({ min: 1, max: 8 }), (rows, most) => {
        const joined = joinRuns(
          rows.map((row) => ({ top: row, bottom: row })),
          most,
        );
        expect(joined.length).toBeLessThanOrEqual(most);
        expect(rows.every((row) => joined.some(({ top, bottom }) => top <= row && row <= bottom))).toBe(true);
        expect(joined.every(({ top }, at) => at === 0 || top > (joined[at - 1]?.bottom ?? 0) + 1)).toBe(true);
      }),
    );
  });
});
