import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import type { CellValue, Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { planHistory } from '../../src/history/plan-history';
import { changeHistory } from '../../src/history/change-history';
import { changedGrid } from '../../src/history/changed-grid';
import { indexHistory } from '../../src/history/index-history';
import type { HistoryPeriod } from '../../src/history/history';
import { readPeriod } from '../../src/history/read-period';
import { buildAppendix, type BuildInput } from '../../src/pipeline/build-appendix';
import { importPeriods } from '../../src/pipeline/import-periods';
import { recordPeriod } from '../../src/pipeline/record-period';
import { buildLiveAppendix } from '../../src/pipeline/build-live-appendix';
import { rawGrid } from '../bench/raw-grid';
import { gridOf } from '../intake/grid-of';

const gridFrom = ({ values }: SheetPlan, sheet = 'Lịch sử'): Grid => ({
  sheet,
  cells: values,
  merges: [],
  percentCells: new Set(),
  hiddenRows: [],
});
const ask = (raw: Grid, more: Partial<BuildInput> = {}): BuildInput => ({
  raw,
  previous: null,
  compare: true,
  settings: defaultSettings,
  period: null,
  previousPeriod: null,
  closedOn: null,
  ...more,
});

function month(name: string, totals: readonly [number | string, number | string], closed = ''): Grid {
  return gridOf(`
SỐ LIỆU ${name} ${closed && `(chốt ngày ${closed})`}
STT | ĐƠN VỊ          | ĐIỂM TỔNG HỢP | CÔNG KHAI, MINH BẠCH (%)
    | TOÀN HUYỆN      | 80.5          | 100
1   | UBND xã Phú Xuân  | ${totals[0]} | 99.5
2   | UBND xã Phú Thành | ${totals[1]} |`);
}

function recordOf(raw: Grid, more: Partial<BuildInput> = {}): HistoryPeriod {
  const { table, findings } = buildAppendix(ask(raw, { compare: false, ...more }));
  const made = table && recordPeriod(table, raw.sheet);
  if (!made || 'finding' in made) throw new Error(JSON.stringify(findings));
  return made.record;
}

/** The history with one more period, or with it in place of the same one. */
function put(history: Grid | null, record: HistoryPeriod): Grid {
  const index = history && indexHistory(history);
  if (!history || !index) return gridFrom(planHistory([record]));
  return gridFrom(
    changedGrid(history, index, changeHistory(index, Math.max(...history.cells.map((row) => row.length)), [record])),
    history.sheet,
  );
}

/** The history after a build of each raw sheet in turn. */
function after(...raws: readonly Grid[]): Grid {
  const history = raws.reduce<Grid | null>((grid, raw) => put(grid, recordOf(raw)), null);
  if (!history) throw new Error('no build');
  return history;
}

function read(grid: Grid): HistoryPeriod[] {
  const index = indexHistory(grid);
  return index?.periods.map((period) => readPeriod(grid, index.heading, period).record) ?? [];
}

const april = month('THÁNG 4/2024', [85.11, 78.1]);
const march = month('THÁNG 3/2024', [80, 81]);
const mayWeek = month('THÁNG 5/2024 - TUẦN 01', [86.59, 81.39], '06/5/2024');

describe('the sheet “Lịch sử”', () => {
  it('of a form without versions is read, and gets the column and today’s version with the next period', () => {
    const grid = after(march);
    const older: Grid = { ...grid, cells: grid.cells.map((row) => row.slice(0, -1)) };
    expect(read(older)).toEqual(read(grid));
    const { cells } = put(older, recordOf(april));
    expect(cells.map((row) => row[row.length - 1])).toEqual(['PHIÊN BẢN', null, null, null, 1, 1, 1]);
    expect(read({ ...older, cells }).map(({ key }) => key)).toEqual(['2024-03', '2024-04']);
  });

  it('has one heading row and a plain row for each unit and period, with nothing merged', () => {
    const { values, merges } = planHistory([recordOf(april)]);
    expect(merges).toEqual([]);
    expect(values[0]?.slice(0, 13)).toEqual([
      'MÃ KỲ',
      'KỲ',
      'LOẠI KỲ',
      'NGÀY CHỐT',
      'TẠM TÍNH',
      'BỘ CHỈ SỐ',
      'KHỐI',
      'HẠNG',
      'MÃ ĐƠN VỊ',
      'ĐƠN VỊ',
      'ĐIỂM TỔNG HỢP',
      'XẾP LOẠI',
      'CÔNG KHAI, MINH BẠCH',
    ]);
    expect(values.slice(1).map((row) => row.slice(0, 13))).toEqual([
      [
        '2024-04',
        'Tháng 4/2024',
        'Tháng',
        null,
        null,
        'report-2024',
        'Tổng hợp',
        null,
        null,
        'TOÀN HUYỆN',
        80.5,
        'TỐT',
        100,
      ],
      [
        '2024-04',
        'Tháng 4/2024',
        'Tháng',
        null,
        null,
        'report-2024',
        'Chung',
        1,
        null,
        'UBND xã Phú Xuân',
        85.11,
        'TỐT',
        99.5,
      ],
      [
        '2024-04',
        'Tháng 4/2024',
        'Tháng',
        null,
        null,
        'report-2024',
        'Chung',
        2,
        null,
        'UBND xã Phú Thành',
        78.1,
        'KHÁ',
        null,
      ],
    ]);
    expect(values.map((row) => row[row.length - 1])).toEqual(['PHIÊN BẢN', 1, 1, 1]);
  });

  it('read back is what was recorded, an unpublished figure still empty and not 0', () => {
    const grid = after(april, mayWeek);
    expect(planHistory(read(grid)).values).toEqual(grid.cells);
  });

  it('takes a new period under the others and changes no row of theirs', () => {
    const before = after(march, april);
    expect(put(before, recordOf(mayWeek)).cells.slice(0, before.cells.length)).toEqual(before.cells);
  });

  it('has the new figures alone where the same period is recorded again', () => {
    const again = put(after(march, april, mayWeek), recordOf(month('THÁNG 4/2024', [90, 70])));
    expect(read(again).map(({ key, rows }) => [key, rows[1]?.total])).toEqual([
      ['2024-03', 81],
      ['2024-05-W01', 86.59],
      ['2024-04', 90],
    ]);
  });

  const messy = (grid: Grid): Grid => {
    const [heading = [], ...rows] = grid.cells.map((row): CellValue[] => [
      row[9] ?? null,
      row === grid.cells[0] ? 'GHI CHÚ' : 'đã rà soát',
      ...row.slice(0, 9),
      ...row.slice(10),
    ]);
    return { ...grid, sheet: 'Sổ theo dõi', cells: [['Sổ theo dõi'], [], heading, ...rows.reverse()] };
  };

  it('is read though people have put a title above, moved and added columns, sorted rows and renamed it', () => {
    const grid = after(march, april);
    const asSets = (history: readonly HistoryPeriod[]) =>
      history.map(({ rows, ...period }) => ({ ...period, rows: new Set(rows) }));
    expect(asSets(read(messy(grid)))).toEqual(asSets(read(grid)).reverse());
  });

  it('takes a period in such a sheet too, into its columns, with what people wrote left where it is', () => {
    const before = messy(after(march, april));
    const grid = put(before, recordOf(mayWeek));
    expect(read(grid).map(({ key }) => key)).toEqual(['2024-04', '2024-03', '2024-05-W01']);
    expect(grid.cells.slice(0, before.cells.length).map((row) => row.filter((value) => value !== null))).toEqual(
      before.cells.map((row) => row.filter((value) => value !== null)),
    );
    expect(grid.cells[grid.cells.length - 1]?.slice(0, 3)).toEqual(['UBND xã Phú Thành', null, '2024-05-W01']);
  });

  it('written by an older version, gets the columns that it lacks with the next period', () => {
    const grid = after(april);
    const older: Grid = { ...grid, cells: grid.cells.map((row) => row.filter((_, column) => column !== 4)) };
    const next = put(older, recordOf(month('THÁNG 5/2024', [86, 81], '20/5/2024')));
    expect(next.cells[0]?.slice(-2)).toEqual(['PHIÊN BẢN', 'TẠM TÍNH']);
    expect(next.cells.map((row) => row[row.length - 1])).toEqual(['TẠM TÍNH', null, null, null, 'có', 'có', 'có']);
    expect(read(next).map(({ key, provisional }) => [key, provisional])).toEqual([
      ['2024-04', false],
      ['2024-05', true],
    ]);
  });

  it('names the cell that is no number, where that period is asked for', () => {
    const grid = after(april);
    const damaged: Grid = {
      ...grid,
      cells: grid.cells.map((row, index) =>
        index === 2 ? row.map((value, column) => (column === 10 ? 'tám lăm' : value)) : row,
      ),
    };
    const { table, findings } = buildAppendix(ask(mayWeek, { previous: damaged }));
    expect(table).toBeNull();
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ code, sheet, cell }) => [code, sheet, cell]),
    ).toEqual([['not-a-number', 'Lịch sử', 'K3']]);
  });

  it('names the row whose period is not clear, and a unit that is there twice in one period', () => {
    const grid = after(april);
    const cells = [
      ...grid.cells,
      (grid.cells[2] ?? []).map((value, column) => (column === 0 ? 'quý mùa' : column === 1 ? null : value)),
      grid.cells[2] ?? [],
    ];
    const { findings } = buildAppendix(ask(mayWeek, { previous: { ...grid, cells } }));
    expect(findings.filter(({ sheet }) => sheet === 'Lịch sử').map(({ code, cell }) => [code, cell])).toEqual([
      ['history-period', 'A5'],
      ['duplicate-unit', 'J6'],
    ]);
  });

  it('takes a row that people wrote by hand with the period in words only', () => {
    const grid = after(april);
    const byHand = (grid.cells[2] ?? []).map((value, column) =>
      column === 0 ? null : column === 1 ? 'Tháng 2/2024' : value,
    );
    expect(read({ ...grid, cells: [...grid.cells, byHand] }).map(({ key }) => key)).toEqual(['2024-04', '2024-02']);
  });

  it('of a newer version is an error, so that nothing is lost of what it has more', () => {
    const grid = after(april);
    const newer: Grid = {
      ...grid,
      cells: grid.cells.map((row, index) => (index === 0 ? row : [...row.slice(0, -1), 2])),
    };
    expect(indexHistory(newer)?.findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['history-newer', 'error', 'U2'],
    ]);
    expect(buildAppendix(ask(mayWeek, { previous: newer })).table).toBeNull();
  });

  it('asks for a year where neither the period nor a closing date gives one', () => {
    const { table } = buildAppendix(ask(month('THÁNG 4', [1, 2])));
    expect(table && recordPeriod(table, 'thô')).toMatchObject({
      finding: { code: 'history-no-year', severity: 'error' },
    });
  });

  it('is no raw sheet, and a raw sheet is no history', () => {
    expect([after(april), april, rawGrid(18)].map((grid) => indexHistory(grid) !== null)).toEqual([true, false, false]);
  });
});

describe('old sheets taken into the history', () => {
  const named = (grid: Grid, sheet: string): Grid => ({ ...grid, sheet });

  it('give a period each, a Phụ lục as well as a raw sheet, with the figures that they have', () => {
    const { plan } = buildAppendix(ask(march, { compare: false }));
    const { records, findings } = importPeriods(
      [named(april, 'T4'), gridFrom(plan ?? planHistory([]), 'Phụ lục T3')],
      defaultSettings,
    );
    expect(findings).toEqual([]);
    expect(
      records.map(({ sheet, key, rows }) => [sheet, key, rows.map(({ name, total, rank }) => [name, total, rank])]),
    ).toEqual([
      [
        'T4',
        '2024-04',
        [
          ['TOÀN HUYỆN', 80.5, null],
          ['UBND xã Phú Xuân', 85.11, 1],
          ['UBND xã Phú Thành', 78.1, 2],
        ],
      ],
      [
        'Phụ lục T3',
        '2024-03',
        [
          ['TOÀN HUYỆN', 80.5, null],
          ['UBND xã Phú Thành', 81, 1],
          ['UBND xã Phú Xuân', 80, 2],
        ],
      ],
    ]);
  });

  it('of one period twice, as the raw sheet and its Phụ lục, count once, and it is said', () => {
    const { records, findings } = importPeriods([named(april, 'Thô'), named(april, 'Phụ lục 1')], defaultSettings);
    expect(records.map(({ sheet }) => sheet)).toEqual(['Thô']);
    expect(findings).toMatchObject([
      { code: 'history-twice', sheet: 'Phụ lục 1', params: { period: 'Tháng 4/2024', other: 'Thô' } },
    ]);
  });

  it('without a year are an error that names the sheet', () => {
    expect(importPeriods([named(month('THÁNG 4', [1, 2]), 'Tháng tư')], defaultSettings).findings).toMatchObject([
      { code: 'history-no-year', sheet: 'Tháng tư' },
    ]);
  });
});

describe('the compared period out of the history', () => {
  it('for a week is the last month closed, as in the report 865/BC-VP', () => {
    const { table } = buildAppendix(ask(mayWeek, { previous: after(march, april) }));
    expect(table?.previousPeriod?.label).toBe('Tháng 4/2024');
    expect(table?.cohorts[0]?.units.map(({ name, previous, change }) => [name, previous, change])).toEqual([
      ['UBND xã Phú Xuân', 85.11, 1.48],
      ['UBND xã Phú Thành', 78.1, 3.29],
    ]);
    expect(table?.summary).toMatchObject({ previous: 80.5, change: 0 });
  });

  it('for a month is the month before, not one still open then', () => {
    expect(buildAppendix(ask(april, { previous: after(march) })).table?.previousPeriod?.label).toBe('Tháng 3/2024');
    const open = month('THÁNG 3/2024', [80, 81], '20/3/2024');
    expect(buildAppendix(ask(april, { previous: after(open) })).table?.compared).toBe(false);
  });

  it('is proposed out of the workbook’s own history, but never instead of what the raw sheet says itself', () => {
    expect(buildAppendix(ask(mayWeek, { history: after(march, april) })).table?.previousPeriod?.label).toBe(
      'Tháng 4/2024',
    );
    const own = rawGrid(18);
    const history = gridFrom(
      planHistory([
        recordOf(own, { period: 'Tháng 4/2024' }),
        recordOf(own, { period: 'Tháng 3/2024', closedOn: '2024-03-31' }),
      ]),
    );
    const units = (more: Partial<BuildInput>) => buildAppendix(ask(own, more)).table?.cohorts[0]?.units;
    expect(units({ history })).toEqual(units({}));
    expect(units({ history, previousPeriod: 'Tháng 3' })?.every(({ total, previous }) => total === previous)).toBe(
      true,
    );
  });

  it('is another one where a person names it', () => {
    const { table } = buildAppendix(ask(mayWeek, { previous: after(march, april), previousPeriod: 'Tháng 3' }));
    expect(table?.previousPeriod?.label).toBe('Tháng 3/2024');
  });

  it('that is not there is said, with those that are', () => {
    const { table, findings } = buildAppendix(
      ask(mayWeek, { previous: after(march, april), previousPeriod: 'Tháng 1/2024' }),
    );
    expect(table).toBeNull();
    expect(findings.find(({ code }) => code === 'history-period-absent')?.params).toEqual({
      sheet: 'Lịch sử',
      period: 'Tháng 1/2024',
      known: 'Tháng 3/2024, Tháng 4/2024',
    });
  });

  it('of another kind is never proposed, and chosen gives no change and a caption that says why', () => {
    const quarter = month('QUÝ I/2024', [70, 71]);
    expect(buildAppendix(ask(april, { previous: after(quarter) })).table?.compared).toBe(false);
    const { table, plan, findings } = buildAppendix(
      ask(april, { previous: after(quarter), previousPeriod: 'Quý I/2024' }),
    );
    expect(table?.cohorts[0]?.units.map(({ previous, change }) => [previous, change])).toEqual([
      [70, null],
      [71, null],
    ]);
    expect(plan?.values.flat()).toContain('QUÝ I/2024 (không cùng cơ sở tính)');
    expect(findings.map(({ code }) => code)).toContain('other-kind');
  });

  it('of another scheme is never proposed', () => {
    const grid = after(march);
    const points: Grid = {
      ...grid,
      cells: grid.cells.map((row, index) =>
        index === 0 ? row : row.map((value) => (value === 'report-2024' ? 'portal-2026' : value)),
      ),
    };
    expect(buildAppendix(ask(april, { previous: points })).table?.compared).toBe(false);
    expect(buildAppendix(ask(april, { previous: points, previousPeriod: 'Tháng 3' })).table?.sameBasis).toBe(false);
  });

  it('is of the same basis where totals alone are kept, whatever scheme they were recorded under', () => {
    const grid = after(march);
    const place = grid.cells[0]?.indexOf('CÔNG KHAI, MINH BẠCH') ?? -1;
    const totalsOnly: Grid = {
      ...grid,
      cells: grid.cells.map((row, index) =>
        index === 0
          ? row
          : row.map((value, at) => (value === 'report-2024' ? 'portal-2026' : at === place ? null : value)),
      ),
    };
    expect(place).toBeGreaterThan(0);
    const { table } = buildAppendix(ask(april, { previous: totalsOnly }));
    expect(table?.previousPeriod?.label).toBe('Tháng 3/2024');
    expect(table?.sameBasis).toBe(true);
  });

  it('is none, and it is said why: nothing before, another kind, provisional, another scheme, no period of now', () => {
    const whyNone = (raw: Grid, history: Grid) => {
      const { table, findings } = buildAppendix(ask(raw, { history }));
      expect(table?.compared).toBe(false);
      return findings.map(({ code }) => code).filter((code) => code.startsWith('history-'));
    };
    const points = after(march);
    const other: Grid = {
      ...points,
      cells: points.cells.map((row) => row.map((value) => (value === 'report-2024' ? 'portal-2026' : value))),
    };
    expect(whyNone(march, after(march))).toEqual(['history-none-before']);
    expect(whyNone(april, after(month('QUÝ I/2024', [70, 71])))).toEqual(['history-other-kind']);
    expect(whyNone(april, after(month('THÁNG 3/2024', [80, 81], '20/3/2024')))).toEqual(['history-open-only']);
    expect(whyNone(april, other)).toEqual(['history-other-scheme']);
    expect(whyNone(month('', [80, 81]), after(march))).toEqual(['history-now-unknown']);
  });

  it('stands in the appendix with formulas as a figure, never as another column of the raw sheet', () => {
    const raw = rawGrid(18);
    const previous = gridFrom(planHistory([recordOf(raw, { period: 'Tháng 3/2024', closedOn: '2024-03-31' })]));
    const ownColumn = (plan: SheetPlan | null) =>
      plan?.formulas?.filter(({ formula }) => /'?Số liệu'?!\$?D\$?\d/u.test(formula));
    const { plan, table } = buildLiveAppendix(ask(raw, { previous }));
    expect(table?.previousPeriod?.label).toBe('Tháng 3/2024');
    expect(
      table?.cohorts[0]?.units.every(({ total, previous: before, change }) => before === total && change === 0),
    ).toBe(true);
    expect(ownColumn(plan)).toEqual([]);
    expect(ownColumn(buildLiveAppendix(ask(raw)).plan)).toHaveLength(18);
  });
});
