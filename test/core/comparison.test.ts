import { describe, expect, it } from 'vitest';
import { buildLeagueTable } from '../../src/core/build-league-table';
import { comparedColumn, comparedSheet } from '../../src/core/compared-period';
import type { Dataset } from '../../src/core/dataset';
import { parsePeriod } from '../../src/core/period';
import { portal2026 } from '../../src/core/scheme';
import { defaultSettings } from '../../src/core/settings';
import type { Rename } from '../../src/core/settings';
import { tableFindings } from '../../src/core/table-findings';
import { report865 } from '../helpers/report-865';

const now: Dataset = { ...report865, closedOn: '2025-08-06' };
const before = (closedOn: string, change: Partial<Dataset> = {}) => comparedSheet({ ...report865, closedOn, ...change });
const register = (...entries: readonly (readonly [string, string, string | null])[]): Rename[] => entries.map(([from, to, on]) => ({ from, to, on }));

function changes(compared: ReturnType<typeof before>, renamed: readonly Rename[] = [], dataset = now): Record<string, number> {
  const units = buildLeagueTable(dataset, compared, { ...defaultSettings, renamed }).cohorts.flatMap((cohort) => cohort.units);
  return Object.fromEntries(units.flatMap(({ name, change }) => (change === null ? [] : [[name, change]])));
}
const codes = (compared: ReturnType<typeof before>, renamed: readonly Rename[] = [], dataset = now): string[] =>
  tableFindings(dataset, compared, { ...defaultSettings, renamed }).map(({ code }) => code);

describe('across 1 July 2025', () => {
  it('the same name gives no change, for any unit nor for the whole, and the reason is said once', () => {
    expect(changes(before('2025-06-06'))).toEqual({});
    expect(codes(before('2025-06-06'))).toEqual(['units-redrawn']);
    expect(buildLeagueTable(now, before('2025-06-06'), defaultSettings).summary).toMatchObject({ previous: null, change: null });
  });

  it('an entry of the register, one old to one new, keeps the change', () => {
    expect(Object.keys(changes(before('2025-06-06'), register(['PHÚ LONG', 'PHÚ AN', '2025-07-01'])))).toEqual(['PHÚ AN']);
  });

  it('several old to one new give no change, and say from whom', () => {
    const merged = register(['PHÚ AN', 'PHÚ LÂM', '2025-07-01'], ['PHÚ LONG', 'PHÚ LÂM', '2025-07-01']);
    expect(changes(before('2025-06-06'), merged)).toEqual({});
    expect(codes(before('2025-06-06'), merged)).toEqual(['units-redrawn', 'unit-merged']);
  });
});

describe('an entry of the register counts', () => {
  const renamedOn = (on: string | null, dataset: Dataset = now, compared = before('2025-07-15')): string[] => {
    const renamedNow = { ...dataset, units: dataset.units.map((unit) => (unit.name === 'PHÚ LONG' ? { ...unit, name: 'TÂN LONG' } : unit)) };
    return codes(compared, register(['PHÚ LONG', 'TÂN LONG', on]), renamedNow);
  };
  const notFound = ['unit-new', 'unit-gone'];

  it('where it took effect after the compared period and not after this one', () => {
    expect(renamedOn('2025-07-20')).toEqual([]);
    expect(renamedOn('2025-08-06')).toEqual([]);
    expect(renamedOn(null)).toEqual([]);
    expect(renamedOn('2025-08-07')).toEqual(notFound);
    expect(renamedOn('2025-07-15')).toEqual(notFound);
  });

  it('up to this period where the day of the compared one is unknown, and from it where that of this one is', () => {
    const undated = { period: null, closedOn: null };
    const unknownBefore = comparedSheet({ ...report865, ...undated });
    expect(renamedOn('2025-07-01', now, unknownBefore)).toEqual([]);
    expect(renamedOn('2025-08-07', now, unknownBefore)).toEqual(notFound);
    expect(renamedOn('2025-08-07', { ...now, ...undated })).toEqual([]);
    expect(renamedOn('2025-07-15', { ...now, ...undated })).toEqual(notFound);
  });
});

it('a merger may be entered by the bare name of a unit that the sheet names with its type', () => {
  const dataset = { ...now, units: now.units.map((unit) => (unit.name === 'PHÚ AN' ? { ...unit, name: 'XÃ PHÚ AN' } : unit)) };
  expect(codes(before('2025-07-15'), register(['PHÚ AN', 'PHÚ AN', null], ['PHÚ LONG', 'PHÚ AN', null]), dataset)).toContain('unit-merged');
});

it('findings say the day, the source, the parts and the period that they speak of', () => {
  const paramsOf = (compared: ReturnType<typeof before>, renamed: readonly Rename[] = []) => tableFindings(now, compared, { ...defaultSettings, renamed }).map(({ code, params }) => [code, params]);
  expect(paramsOf(before('2025-06-06'), register(['PHÚ AN', 'PHÚ LÂM', '2025-07-01'], ['PHÚ LONG', 'PHÚ LÂM', '2025-07-01']))).toEqual([
    ['units-redrawn', { date: '2025-07-01', source: 'Nghị quyết số 202/2025/QH15' }],
    ['unit-merged', { name: 'PHÚ LÂM', from: 'PHÚ AN, PHÚ LONG' }],
  ]);
  expect(paramsOf(before('2025-07-15', { scheme: portal2026 }))).toEqual([['other-scheme', { period: 'Tháng 5 - Tuần 01' }]]);
  expect(paramsOf(before('2025-07-15', { scheme: portal2026, period: null }))).toEqual([['other-scheme', { period: '' }]]);
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
  expect(codes(compared, [], { ...now, period: parsePeriod(period) })).toEqual(expected);
  expect(buildLeagueTable({ ...now, period: parsePeriod(period) }, compared, defaultSettings).sameBasis).toBe(expected.length === 0);
});
