import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import type { Dataset } from '../../src/core/dataset';
import type { Finding } from '../../src/core/finding';
import type { Grid } from '../../src/core/grid';
import type { LeagueTable } from '../../src/core/table/league-table';
import { defaultSettings as settings } from '../../src/core/settings/settings';
import { buildAppendix, readTable, type BuildInput, type ReadTable } from '../../src/pipeline/build-appendix';
import { gridOf } from '../intake/grid-of';
import { countedCells } from '../pane/counted-sheets';
import * as checked from './build-appendix';
import { checkReading } from './check-build';
import { checkPlan } from './check-plan';

type Draft<T> = T extends string ? T : T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
type Read = NonNullable<ReadTable['read']>;
type Rows = Draft<LeagueTable>['cohorts'][number]['units'];

/** Totals on and just under every floor, a tie, a unit without a total, values on both sides of a threshold, and one that nobody published. */
const raw = gridOf(`
  STT | ĐƠN VỊ | THÁNG 5 | THÁNG 4 | CÔNG KHAI, MINH BẠCH | TIẾN ĐỘ GIẢI QUYẾT
  | TOÀN HUYỆN | 81,5 | 80 | 65 | 90
  1 | PHÚ AN | 90 | 84.21 | 70 | 91.5
  2 | PHÚ BÌNH | 89.99 | 90.02 | 69.99 | 92
  3 | PHÚ HIỆP | 80 | 75.3 | 100 |
  4 | PHÚ HƯNG | 80 | 70.1 | 88 | 71
  5 | PHÚ LÂM | 79.99 | 79.99 | 88 | 71
  6 | PHÚ LONG | 50 | 40 | 88 | 71
  7 | PHÚ MỸ | 49.99 | 52 | 88 | 71
  8 | PHÚ THỌ | | 52 | 88 | 71`);
const input: BuildInput = {
  raw,
  previous: null,
  compare: true,
  settings,
  period: null,
  previousPeriod: null,
  closedOn: null,
};
const counts: BuildInput = {
  ...input,
  raw: { sheet: 'Số đếm', cells: countedCells(), merges: [], percentCells: new Set(), hiddenRows: [] },
};

function readOf(asked: BuildInput): Read {
  const { read } = readTable(asked);
  if (read === null) throw new Error('no table');
  return read;
}

/** What the checks say of a right result that was broken in one place. */
function said(asked: BuildInput, broken: (read: Read) => Partial<Read>, findings: readonly Finding[] = []): string {
  const read = readOf(asked);
  try {
    checkReading(asked, { findings, interpretations: [], read: { ...read, ...broken(read) } });
  } catch (error) {
    return String(error);
  }
  return 'nothing';
}

function table(change: (units: Rows, table: Draft<LeagueTable>) => void, asked: BuildInput = input): string {
  return said(asked, (read) => {
    const draft = structuredClone(read.table) as Draft<LeagueTable>;
    change(draft.cohorts[0]?.units ?? [], draft);
    return { table: draft };
  });
}

function unit(rows: Rows, name: string): Rows[number] {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(name);
  return found;
}

it('every build of every test is one that is checked', () => {
  expect([buildAppendix, readTable]).toEqual([checked.buildAppendix, checked.readTable]);
  expect(table(() => undefined)).toBe('nothing');
  expect(table(() => undefined, counts)).toBe('nothing');
});

describe('of a table, what must be true of every one notices', () => {
  it.each<[string, RegExp, Parameters<typeof table>[0]]>([
    [
      'a unit lost',
      /units/u,
      (rows) => {
        rows.pop();
      },
    ],
    [
      'a unit doubled',
      /units/u,
      (rows) => {
        rows.push({ ...unit(rows, 'PHÚ THỌ'), position: 9 });
      },
    ],
    [
      'a unit in place of another',
      /units/u,
      (rows) => {
        rows.splice(7, 1, { ...unit(rows, 'PHÚ MỸ'), position: 8 });
      },
    ],
    [
      'another name',
      /units/u,
      (rows) => {
        unit(rows, 'PHÚ AN').name = 'PHÚ ÂN';
      },
    ],
    [
      'the summary lost',
      /summary/u,
      (_, all) => {
        all.summary = null;
      },
    ],
    [
      'two units in each other’s place',
      /stands before/u,
      (rows) => {
        [rows[0], rows[1]] = [
          { ...unit(rows, 'PHÚ BÌNH'), position: 1, rank: 2 },
          { ...unit(rows, 'PHÚ AN'), position: 2, rank: 1 },
        ];
      },
    ],
    [
      'equal totals, the lower of before first',
      /stands before/u,
      (rows) => {
        [rows[2], rows[3]] = [
          { ...unit(rows, 'PHÚ HƯNG'), position: 3 },
          { ...unit(rows, 'PHÚ HIỆP'), position: 4 },
        ];
      },
    ],
    [
      'a place twice',
      /positions/u,
      (rows) => {
        unit(rows, 'PHÚ BÌNH').position = 1;
      },
    ],
    [
      'places that begin with 0',
      /positions/u,
      (rows) => {
        for (const row of rows) row.position -= 1;
      },
    ],
    [
      'equal totals that share no rank',
      /PHÚ HƯNG/u,
      (rows) => {
        unit(rows, 'PHÚ HƯNG').rank = 4;
      },
    ],
    [
      'a rank without a total',
      /PHÚ THỌ/u,
      (rows) => {
        unit(rows, 'PHÚ THỌ').rank = 8;
      },
    ],
    [
      'a change that is off by a hundredth',
      /PHÚ AN.*5\.8/u,
      (rows) => {
        unit(rows, 'PHÚ AN').change = 5.8;
      },
    ],
    [
      'a change as binary numbers have it',
      /PHÚ AN.*5\.790000000000006/u,
      (rows) => {
        unit(rows, 'PHÚ AN').change = 90 - 84.21;
      },
    ],
    [
      'a change of −0',
      /PHÚ LÂM/u,
      (rows) => {
        unit(rows, 'PHÚ LÂM').change = -0;
      },
    ],
    [
      'a change where there is no total',
      /PHÚ THỌ/u,
      (rows) => {
        unit(rows, 'PHÚ THỌ').change = -52;
      },
    ],
    [
      'no change where there is one',
      /PHÚ LONG/u,
      (rows) => {
        unit(rows, 'PHÚ LONG').change = null;
      },
    ],
    [
      'a change without a common basis',
      /PHÚ AN/u,
      (_, all) => {
        all.sameBasis = false;
      },
    ],
    [
      'a change of the whole that is off by a hundredth',
      /TOÀN HUYỆN/u,
      (_, all) => {
        if (all.summary) all.summary.change = 1.51;
      },
    ],
    [
      'a lower grade on the floor of 90',
      /PHÚ AN/u,
      (rows) => {
        unit(rows, 'PHÚ AN').grade = 'TỐT';
      },
    ],
    [
      'a higher grade just under 90',
      /PHÚ BÌNH/u,
      (rows) => {
        unit(rows, 'PHÚ BÌNH').grade = 'XUẤT SẮC';
      },
    ],
    [
      'a lower grade on the floor of 80',
      /PHÚ HIỆP/u,
      (rows) => {
        unit(rows, 'PHÚ HIỆP').grade = 'KHÁ';
      },
    ],
    [
      'a higher grade just under 50',
      /PHÚ MỸ/u,
      (rows) => {
        unit(rows, 'PHÚ MỸ').grade = 'TB';
      },
    ],
    [
      'a grade without a total',
      /PHÚ THỌ/u,
      (rows) => {
        unit(rows, 'PHÚ THỌ').grade = 'YẾU';
      },
    ],
    [
      'a weak mark missing just under 70',
      /PHÚ BÌNH/u,
      (rows) => {
        unit(rows, 'PHÚ BÌNH').weak = [];
      },
    ],
    [
      'a weak mark on 70 itself',
      /PHÚ AN/u,
      (rows) => {
        unit(rows, 'PHÚ AN').weak = ['transparency'];
      },
    ],
    [
      'a weak mark where nothing was published',
      /PHÚ HIỆP/u,
      (rows) => {
        unit(rows, 'PHÚ HIỆP').weak = ['timeliness'];
      },
    ],
    [
      'a weak mark on the summary',
      /TOÀN HUYỆN/u,
      (_, all) => {
        if (all.summary) all.summary.weak = ['transparency'];
      },
    ],
    [
      'a value that is off by a hundredth',
      /69\.99.*70/u,
      (rows) => {
        unit(rows, 'PHÚ BÌNH').values['transparency'] = 70;
      },
    ],
    [
      'nothing published as 0',
      /was read as 0/u,
      (rows) => {
        unit(rows, 'PHÚ HIỆP').values['timeliness'] = 0;
      },
    ],
    [
      'a published value as nothing',
      /was read as null/u,
      (rows) => {
        unit(rows, 'PHÚ AN').values['timeliness'] = null;
      },
    ],
    [
      'another total',
      /was read as 90\.01/u,
      (rows) => {
        unit(rows, 'PHÚ AN').total = 90.01;
      },
    ],
    [
      'another total of the whole',
      /81,5.*81/u,
      (_, all) => {
        if (all.summary) all.summary.total = 81;
      },
    ],
    [
      'the total of before of another unit',
      /PHÚ AN before/u,
      (rows) => {
        unit(rows, 'PHÚ AN').previous = 84.22;
      },
    ],
  ])('%s', (_, expected, change) => {
    expect(table(change)).toMatch(expected);
  });
});

describe('of what was read, it notices', () => {
  const dataset = (change: (dataset: Draft<Dataset>, rows: Rows) => void): string =>
    said(input, (read) => {
      const draft = structuredClone(read.dataset) as Draft<Dataset>;
      const drawn = structuredClone(read.table) as Draft<LeagueTable>;
      change(draft, drawn.cohorts[0]?.units ?? []);
      return { dataset: draft, table: drawn };
    });

  it('a row that was passed over in silence', () => {
    const shorter = readOf(input);
    const longer: Grid = { ...raw, cells: [...raw.cells, [9, 'PHÚ THỊNH', 40, 41, 80, 80]] };
    expect(said({ ...input, raw: longer }, () => shorter)).toMatch(/left out without a word.*PHÚ THỊNH/u);
  });

  it('a figure that was read otherwise, though the table agrees with it', () => {
    expect(
      dataset(({ units }, rows) => {
        const record = units.find(({ name }) => name === 'PHÚ MỸ');
        if (record) record.total = 49.9;
        unit(rows, 'PHÚ MỸ').total = 49.9;
      }),
    ).toMatch(/C9 49\.99 was read as 49\.9/u);
  });

  it('a total of before that was read otherwise', () => {
    expect(
      dataset(({ units }) => {
        for (const record of units) record.previous = 52;
      }),
    ).toMatch(/was read as 52/u);
  });

  it('an error that names no cell, and one beside a table', () => {
    const finding: Finding = {
      severity: 'error',
      code: 'not-a-number',
      sheet: raw.sheet,
      cell: null,
      params: { value: 'x', column: 'y' },
    };
    expect(said(input, () => ({}), [finding])).toMatch(/names no cell/u);
    expect(said(input, () => ({}), [{ ...finding, cell: 'B2' }])).toMatch(/no table where there is an error/u);
    expect(said(input, () => ({}), [{ ...finding, cell: 'B99' }])).toMatch(/is no cell of the sheet/u);
  });
});

describe('of points that come from counts, it notices', () => {
  it.each<[string, RegExp, Parameters<typeof table>[0]]>([
    [
      'a unit lost',
      /units/u,
      (rows) => {
        rows.pop();
      },
    ],
    [
      'points of a group that are off by a hundredth',
      /timeliness/u,
      (rows) => {
        unit(rows, 'UBND xã Phú Long').values['timeliness'] = 15.04;
      },
    ],
    [
      'a total that is not the sum of its groups',
      /is not the sum of/u,
      (rows) => {
        const row = unit(rows, 'UBND xã Phú An');
        row.total = (row.total ?? 0) + 1;
      },
    ],
    [
      'a total over its maximum',
      /is not the sum of/u,
      (rows) => {
        unit(rows, 'UBND xã Phú An').total = 100.01;
      },
    ],
  ])('%s', (_, expected, change) => {
    expect(table(change, counts)).toMatch(expected);
  });

  it('a unit that was passed over in silence', () => {
    const longer: Grid = {
      ...counts.raw,
      cells: [...counts.raw.cells, ['UBND xã Phú Thịnh', 'ON_TIME_RATE', 1, 2, null]],
    };
    expect(said({ ...counts, raw: longer }, () => readOf(counts))).toMatch(/left out without a word.*Phú Thịnh/u);
  });
});

describe('of the sheet that is painted, it notices', () => {
  const { plan: right } = buildAppendix(input);
  const plan = (change: (plan: Draft<SheetPlan>) => void): string => {
    const draft = structuredClone(right) as Draft<SheetPlan>;
    change(draft);
    try {
      checkPlan(draft, readOf(input).table, settings);
    } catch (error) {
      return String(error);
    }
    return 'nothing';
  };

  it.each<[string, RegExp, (plan: Draft<SheetPlan>) => void]>([
    [
      'text that a host may take for a formula',
      /row \d+, column \d+/u,
      ({ styles }) => {
        for (const { style } of styles) if (style.numberFormat === '@') style.numberFormat = 'General';
      },
    ],
    [
      'a formula over text',
      /formula over text/u,
      (draft) => {
        draft.formulas = [{ row: draft.frozenRows + 1, column: 1, formula: '=1' }];
      },
    ],
    [
      'two rows in each other’s place',
      /row/u,
      ({ values, frozenRows }) => {
        [values[frozenRows + 1], values[frozenRows + 2]] = [values[frozenRows + 2] ?? [], values[frozenRows + 1] ?? []];
      },
    ],
    [
      'a row left out',
      /heights|row/u,
      ({ values }) => {
        values.pop();
      },
    ],
    [
      'a value that was rounded',
      /PHÚ BÌNH/u,
      ({ values }) => {
        for (const row of values)
          row.forEach((value, column) => {
            if (value === 89.99) row[column] = 90;
          });
      },
    ],
    [
      'weak cells without their mark',
      /weak cells/u,
      ({ styles }) => {
        for (const { style } of styles) style.underline = false;
      },
    ],
    [
      'the summary with a mark',
      /summary is marked/u,
      ({ styles, frozenRows }) => {
        styles.push({
          areas: [{ top: frozenRows, left: 2, bottom: frozenRows, right: 2 }],
          style: { underline: true },
        });
      },
    ],
  ])('%s', (_, expected, change) => {
    expect(plan(() => undefined)).toBe('nothing');
    expect(plan(change)).toMatch(expected);
  });
});
