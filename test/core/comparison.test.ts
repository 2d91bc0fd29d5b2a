import { describe, expect, it } from 'vitest';
import { buildLeagueTable } from '../../src/core/table/build-league-table';
import { comparedColumn, comparedSheet, type ComparedPeriod } from '../../src/core/comparison/compared-period';
import type { Dataset } from '../../src/core/dataset';
import { parsePeriod } from '../../src/core/periods/find-period';
import { type Period } from '../../src/core/periods/period';
import { portal2026 } from '../../src/core/scheme';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Rename } from '../../src/core/settings/settings';
import { tableFindings } from '../../src/core/table/table-findings';
import { report865 } from '../helpers/report-865';

const now: Dataset = { ...report865, closedOn: '2025-08-06' };
const before = (closedOn: string, change: Partial<Dataset> = {}) =>
  comparedSheet({ ...report865, closedOn, ...change });
const register = (...entries: readonly (readonly [string, string, string | null])[]): Rename[] =>
  entries.map(([from, to, on]) => ({ from, to, on }));

const month = (number: number): Period => ({
  kind: 'month',
  year: null,
  month: number,
  part: null,
  week: null,
  label: `Tháng ${number}`,
});

function changes(
  compared: ComparedPeriod | null,
  renamed: readonly Rename[] = [],
  dataset = now,
): Record<string, number> {
  const units = buildLeagueTable(dataset, compared, { ...defaultSettings, renamed }).cohorts.flatMap(
    (cohort) => cohort.units,
  );
  return Object.fromEntries(units.flatMap(({ name, change }) => (change === null ? [] : [[name, change]])));
}
const codes = (compared: ComparedPeriod | null, renamed: readonly Rename[] = [], dataset = now): string[] =>
  tableFindings(dataset, compared, { ...defaultSettings, renamed }).map(({ code }) => code);

describe('across 1 July 2025', () => {
  it('the same name gives no change, for any unit nor for the whole, and the reason is said once', () => {
    expect(changes(before('2025-06-06'))).toEqual({});
    expect(codes(before('2025-06-06'))).toEqual(['units-redrawn']);
    expect(buildLeagueTable(now, before('2025-06-06'), defaultSettings).summary).toMatchObject({
      previous: null,
      change: null,
    });
  });

  it('an entry of the register, one old to one new, keeps the change', () => {
    expect(Object.keys(changes(before('2025-06-06'), register(['PHÚ LONG', 'PHÚ AN', '2025-07-01'])))).toEqual([
      'PHÚ AN',
    ]);
  });

  it('several old to one new give no change, and say from whom', () => {
    const merged = register(['PHÚ AN', 'PHÚ LÂM', '2025-07-01'], ['PHÚ LONG', 'PHÚ LÂM', '2025-07-01']);
    expect(changes(before('2025-06-06'), merged)).toEqual({});
    expect(codes(before('2025-06-06'), merged)).toEqual(['units-redrawn', 'unit-merged']);
  });
});

describe('an entry of the register counts', () => {
  const renamedOn = (on: string | null, dataset: Dataset = now, compared = before('2025-07-15')): string[] => {
    const renamedNow = {
      ...dataset,
      units: dataset.units.map((unit) => (unit.name === 'PHÚ LONG' ? { ...unit, name: 'TÂN LONG' } : unit)),
    };
    return codes(compared, register(['PHÚ LONG', 'TÂN LONG', on]), renamedNow);
  };
  const found = ['unit-renamed'];
  const notFound = ['unit-new', 'unit-gone', 'rename-day'];

  it('where it took effect after the compared period and not after this one', () => {
    expect(renamedOn('2025-07-20')).toEqual(found);
    expect(renamedOn('2025-08-06')).toEqual(found);
    expect(renamedOn(null)).toEqual(found);
    expect(renamedOn('2025-08-07')).toEqual(notFound);
    expect(renamedOn('2025-07-15')).toEqual(notFound);
  });

  it('up to this period where the day of the compared one is unknown, and from it where that of this one is', () => {
    const undated = { period: null, closedOn: null };
    const unknownBefore = comparedSheet({ ...report865, ...undated });
    expect(renamedOn('2025-07-01', now, unknownBefore)).toEqual(found);
    expect(renamedOn('2025-08-07', now, unknownBefore)).toEqual(notFound);
    expect(renamedOn('2025-08-07', { ...now, ...undated })).toEqual(found);
    expect(renamedOn('2025-07-15', { ...now, ...undated })).toEqual(notFound);
  });
});

describe('a slip in an entry of the register is pointed out', () => {
  const renamedNow: Dataset = {
    ...now,
    units: now.units.map((unit) => (unit.name === 'PHÚ LONG' ? { ...unit, name: 'TÂN LONG' } : unit)),
  };
  const slips = (...entries: readonly (readonly [string, string, string | null])[]): unknown[] =>
    tableFindings(renamedNow, before('2025-07-15'), { ...defaultSettings, renamed: register(...entries) }).flatMap(
      ({ code, cell, params }) => (code.startsWith('rename-') ? [[code, cell, params]] : []),
    );

  it('where the old name is not that of the compared period, with the cell of the unit', () => {
    expect(slips(['PHÚ LOONG', 'TÂN LONG', '2025-07-20'])).toEqual([
      ['rename-old-absent', 'B19', { from: 'PHÚ LOONG', to: 'TÂN LONG', date: '20/07/2025' }],
    ]);
  });

  it('where the new name is not that of this period', () => {
    expect(slips(['PHÚ LONG', 'TÂN LOONG', null])).toEqual([
      ['rename-new-absent', null, { from: 'PHÚ LONG', to: 'TÂN LOONG', date: '' }],
    ]);
  });

  it('where its day is not between the two periods', () => {
    expect(slips(['PHÚ LONG', 'TÂN LONG', '2025-07-01'])).toEqual([
      ['rename-day', 'B19', { from: 'PHÚ LONG', to: 'TÂN LONG', date: '01/07/2025' }],
    ]);
  });

  it('but not where it does its work, nor where it is about units of other sheets, nor about a name that is still there', () => {
    expect(slips(['PHÚ LONG', 'TÂN LONG', null], ['MỸ LONG', 'AN LONG', null], ['PHÚ AN', 'AN PHÚ', null])).toEqual([]);
  });
});

it('a merger may be entered by the bare name of a unit that the sheet names with its type', () => {
  const dataset = {
    ...now,
    units: now.units.map((unit) => (unit.name === 'PHÚ AN' ? { ...unit, name: 'XÃ PHÚ AN' } : unit)),
  };
  expect(
    codes(before('2025-07-15'), register(['PHÚ AN', 'PHÚ AN', null], ['PHÚ LONG', 'PHÚ AN', null]), dataset),
  ).toContain('unit-merged');
});

it('findings say the day, the source, the parts and the period that they speak of', () => {
  const paramsOf = (compared: ReturnType<typeof before>, renamed: readonly Rename[] = []) =>
    tableFindings(now, compared, { ...defaultSettings, renamed }).map(({ code, params }) => [code, params]);
  expect(
    paramsOf(
      before('2025-06-06'),
      register(['PHÚ AN', 'PHÚ LÂM', '2025-07-01'], ['PHÚ LONG', 'PHÚ LÂM', '2025-07-01']),
    ),
  ).toEqual([
    ['units-redrawn', { date: '01/07/2025', source: 'Nghị quyết số 202/2025/QH15' }],
    ['unit-merged', { name: 'PHÚ LÂM', from: 'PHÚ AN, PHÚ LONG' }],
  ]);
  expect(paramsOf(before('2025-07-15', { scheme: portal2026 }))).toEqual([
    ['other-scheme', { period: 'Tháng 5 - Tuần 01' }],
  ]);
  expect(paramsOf(before('2025-07-15', { scheme: portal2026, period: null }))).toEqual([
    ['other-scheme', { period: '' }],
  ]);
});

/** The six communes of 1 July 2025 on the land of the former district: five bear a name that one of its 18 units had. */
const sixCommunes: Dataset = {
  ...now,
  units: ['Phú Tân', 'Phú An', 'Bình Thạnh Đông', 'Chợ Vàm', 'Hòa Lạc', 'Phú Lâm'].map((name, row) => ({
    name: `Xã ${name}`,
    code: null,
    kind: 'commune',
    row,
    total: 80 - row,
    values: {},
    previous: null,
  })),
};
const said = (dataset: Dataset, compared: ReturnType<typeof before>, renamed: readonly Rename[] = []) =>
  tableFindings(dataset, compared, { ...defaultSettings, renamed }).map(({ code, params }) => [
    code,
    params['name'] ?? params['names'] ?? params['date'],
    params['from'] ?? params['other'] ?? params['count'] ?? params['source'],
  ]);

describe('the six communes made of the 18 of the former district', () => {
  it('have no change, though five bear an old name; the one new and the thirteen gone names are listed, and why', () => {
    expect(changes(before('2025-06-06'), [], sixCommunes)).toEqual({});
    expect(said(sixCommunes, before('2025-06-06'))).toEqual([
      ['units-redrawn', '01/07/2025', 'Nghị quyết số 202/2025/QH15'],
      ['units-new', 'Xã Phú Tân', 1],
      [
        'units-gone',
        'HIỆP XƯƠNG, LONG HÒA, PHÚ BÌNH, PHÚ HIỆP, PHÚ HÙNG, PHÚ LONG, PHÚ MỸ, PHÚ THÀNH, PHÚ THẠNH, PHÚ THỌ, PHÚ XUÂN, TÂN HÒA, TÂN TRUNG',
        13,
      ],
    ]);
  });

  it('are told apart for the pane: new, of an old name, merged', () => {
    const merged = register(
      ['Phú Mỹ', 'xã Phú Tân', '2025-07-01'],
      ['Tân Hòa', 'xã Phú Tân', '2025-07-01'],
      ['Tân Trung', 'xã Phú Tân', '2025-07-01'],
    );
    const { unitChanges } = buildLeagueTable(sixCommunes, before('2025-06-06'), {
      ...defaultSettings,
      renamed: merged,
    });
    expect(unitChanges).toMatchObject({
      added: [],
      renamed: [],
      divided: [],
      alike: [],
      merged: [{ unit: { name: 'Xã Phú Tân' }, before: ['Phú Mỹ', 'Tân Hòa', 'Tân Trung'] }],
      namesakes: [
        { name: 'Xã Phú An' },
        { name: 'Xã Bình Thạnh Đông' },
        { name: 'Xã Chợ Vàm' },
        { name: 'Xã Hòa Lạc' },
        { name: 'Xã Phú Lâm' },
      ],
    });
    expect(unitChanges?.gone).toHaveLength(10);
  });

  it('have no change even where neither sheet names a year but the closing date of this one: “THÁNG 6” beside “THÁNG 7”', () => {
    const july = {
      ...report865,
      period: month(7),
      closedOn: '2025-08-01',
      previous: { period: month(6), caption: 'THÁNG 6' },
    };
    expect(changes(comparedColumn(july), [], july)).toEqual({});
    expect(codes(comparedColumn(july), [], july)).toEqual(['units-redrawn']);
    const august = {
      ...july,
      period: month(8),
      closedOn: '2025-09-01',
      previous: { period: month(7), caption: 'THÁNG 7' },
    };
    expect(Object.keys(changes(comparedColumn(august), [], august))).toHaveLength(18);
  });

  it('may be declared one old to one new by names with or without their type', () => {
    expect(
      changes(before('2025-06-06'), register(['thị trấn Chợ Vàm', 'xã Chợ Vàm', '2025-07-01']), sixCommunes),
    ).toEqual({ 'Xã Chợ Vàm': -4.78 });
    expect(said(sixCommunes, before('2025-06-06'), register(['CHỢ VÀM', 'Phú Tân', '2025-07-01']))).toContainEqual([
      'unit-renamed',
      'Xã Phú Tân',
      'CHỢ VÀM',
    ]);
  });

  it('with a near-name to an old one have it pointed out, never merged', () => {
    const near = {
      ...sixCommunes,
      units: sixCommunes.units.map((unit) => (unit.name === 'Xã Phú Tân' ? { ...unit, name: 'Phú Hưng' } : unit)),
    };
    expect(changes(before('2025-06-06'), [], near)).toEqual({});
    expect(said(near, before('2025-06-06'))).toContainEqual(['near-name', 'Phú Hưng', 'PHÚ HÙNG']);
  });
});

describe('on one side of it', () => {
  it('the same name is the same unit', () => {
    expect(Object.keys(changes(before('2025-07-15')))).toHaveLength(18);
    expect(codes(before('2025-07-15'))).toEqual([]);
  });

  it('a merger gives no change to the merged unit only, and its parts are not missed', () => {
    const dataset = { ...now, units: now.units.filter(({ name }) => name !== 'PHÚ LONG') };
    const merged = register(['PHÚ AN', 'PHÚ AN', null], ['PHÚ LONG', 'PHÚ AN', null]);
    expect(Object.keys(changes(before('2025-07-15'), merged, dataset))).toHaveLength(16);
    expect(codes(before('2025-07-15'), merged, dataset)).toEqual(['unit-merged']);
  });

  it('a unit that took another in is a merger of both, though the register names the other only', () => {
    const dataset = { ...now, units: now.units.filter(({ name }) => name !== 'PHÚ LONG') };
    const entry = register(['PHÚ LONG', 'PHÚ AN', '2025-08-01']);
    expect(changes(before('2025-07-15'), entry, dataset)['PHÚ AN']).toBeUndefined();
    expect(said(dataset, before('2025-07-15'), entry)).toEqual([['unit-merged', 'PHÚ AN', 'PHÚ LONG, PHÚ AN']]);
  });

  it('a divided unit gives its total to none of its parts', () => {
    const dataset = {
      ...now,
      units: now.units.map((unit) => (unit.name === 'PHÚ LONG' ? { ...unit, name: 'PHÚ MỚI' } : unit)),
    };
    const compared = before('2025-07-15', { units: report865.units.filter(({ name }) => name !== 'PHÚ LONG') });
    const entries = register(['PHÚ AN', 'PHÚ AN', '2025-08-01'], ['PHÚ AN', 'PHÚ MỚI', '2025-08-01']);
    expect(Object.keys(changes(compared, entries, dataset))).toHaveLength(16);
    expect(said(dataset, compared, entries)).toEqual([
      ['unit-divided', 'PHÚ AN', 'PHÚ AN'],
      ['unit-divided', 'PHÚ MỚI', 'PHÚ AN'],
    ]);
  });

  it('two renames one after the other lead back to the first name, and a swap of names is followed', () => {
    const dataset = {
      ...now,
      closedOn: '2026-08-06',
      units: now.units.map((unit) => (unit.name === 'PHÚ LONG' ? { ...unit, name: 'TÂN LONG' } : unit)),
    };
    const twice = register(['LONG PHÚ', 'TÂN LONG', '2026-05-01'], ['PHÚ LONG', 'LONG PHÚ', '2025-12-01']);
    expect(changes(before('2025-07-15'), twice, dataset)['TÂN LONG']).toBe(0);
    const swapped = register(['PHÚ AN', 'PHÚ LONG', '2025-08-01'], ['PHÚ LONG', 'PHÚ AN', '2025-08-01']);
    expect(changes(before('2025-07-15'), swapped)).toMatchObject({ 'PHÚ AN': 26.31, 'PHÚ LONG': -26.31, 'PHÚ MỸ': 0 });
  });

  it('new, gone and near names are each said, and the near one is not taken for the other', () => {
    const dataset = {
      ...now,
      units: now.units.map((unit) =>
        unit.name === 'PHÚ HÙNG'
          ? { ...unit, name: 'PHÚ HƯNG' }
          : unit.name === 'PHÚ AN'
            ? { ...unit, name: 'Tân Lập' }
            : unit,
      ),
    };
    expect(said(dataset, before('2025-07-15')).map(([code, name]) => [code, name])).toEqual([
      ['near-name', 'PHÚ HƯNG'],
      ['unit-new', 'Tân Lập'],
      ['unit-gone', 'PHÚ AN'],
      ['unit-gone', 'PHÚ HÙNG'],
    ]);
  });

  it('an entry that took effect before the compared period no longer counts', () => {
    expect(Object.keys(changes(before('2025-07-15'), register(['PHÚ LONG', 'PHÚ AN', '2025-07-01'])))).toHaveLength(18);
  });
});

it('totals of another scheme are shown, but no change is given', () => {
  const compared = before('2025-07-15', { scheme: portal2026 });
  const table = buildLeagueTable(now, compared, defaultSettings);
  expect(table).toMatchObject({ sameBasis: false, summary: { previous: 86.59, change: null } });
  expect(changes(compared)).toEqual({});
  expect(codes(compared)).toEqual(['other-scheme']);
});

describe('a column of the compared period in the sheet itself', () => {
  const column = (): NonNullable<ReturnType<typeof comparedColumn>> => {
    const compared = comparedColumn(now);
    if (compared === null) throw new Error('the report has a column of the compared period');
    return { ...compared, day: '2025-07-15' };
  };

  it('gives every unit the total of its own row, also one that the register renames', () => {
    const renamed = register(['PHÚ CŨ', 'PHÚ LONG', '2025-08-01']);
    expect(changes(column(), renamed)).toMatchObject({ 'PHÚ LONG': -26.42 });
    expect(Object.keys(changes(column(), renamed))).toHaveLength(18);
    expect(codes(column(), renamed)).toEqual([]);
  });

  it('gives a merged unit no change, and misses nobody', () => {
    const merged = register(['PHÚ CŨ', 'PHÚ LONG', '2025-08-01'], ['PHÚ XƯA', 'PHÚ LONG', '2025-08-01']);
    expect(Object.keys(changes(column(), merged))).toHaveLength(17);
    expect(codes(column(), merged)).toEqual(['unit-merged']);
  });
});

it.each([
  ['Tháng 7/2025', 'Tháng 6/2025', []],
  ['Tuần 1 tháng 8/2025', 'Tháng 7/2025', []],
  ['Tháng 7/2025', 'Tuần 1 tháng 7/2025', ['other-kind']],
  ['Tuần 1 tháng 8/2025', 'Quý II/2025', ['other-kind']],
  ['Tháng 7/2025', 'Quý II/2025', ['other-kind']],
  ['Tháng 7/2025', '', []],
])('%s has a common basis with “%s”, or the finding says that it has none', (period, earlier, expected) => {
  const compared = before('2025-07-15', { period: parsePeriod(earlier) });
  expect(
    codes(compared, [], { ...now, period: parsePeriod(period) }).filter((code) => code !== 'previous-provisional'),
  ).toEqual(expected);
  expect(buildLeagueTable({ ...now, period: parsePeriod(period) }, compared, defaultSettings).sameBasis).toBe(
    expected.length === 0,
  );
});
