import { describe, expect, it } from 'vitest';
import { buildLeagueTable } from '../../src/core/table/build-league-table';
import { comparedColumn, comparedSheet } from '../../src/core/comparison/compared-period';
import type { Dataset, UnitRecord } from '../../src/core/dataset';
import type { Finding } from '../../src/core/finding';
import { defaultSettings } from '../../src/core/settings/settings';
import { tableFindings } from '../../src/core/table/table-findings';
import { weakColumns } from '../../src/core/table/weak';
import { report865 } from '../helpers/report-865';

const table = buildLeagueTable(report865, comparedColumn(report865), defaultSettings);
const units = table.cohorts[0]?.units ?? [];
const byName = (name: string) => units.find((unit) => unit.name === name);

function withUnits(change: (unit: UnitRecord) => UnitRecord): Dataset {
  return { ...report865, units: report865.units.map(change) };
}
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, cell, params }) => [code, cell ?? '', params['name'] ?? ''].join(' '));

describe('the league table', () => {
  it('places a tie at 3 and 4 and ranks it 3 and 3', () => {
    expect(units.slice(2, 5).map(({ name, position, rank }) => [name, position, rank])).toEqual([
      ['TÂN HÒA', 3, 3],
      ['PHÚ THÀNH', 4, 3],
      ['PHÚ HIỆP', 5, 5],
    ]);
  });

  it('takes the summary as it is: it is neither the mean of the units nor ever weak', () => {
    expect(table.summary).toMatchObject({
      name: 'TOÀN HUYỆN',
      total: 86.59,
      grade: 'TỐT',
      previous: 80.53,
      change: 6.06,
      weak: [],
    });
  });

  it('marks a weak total together with its grade', () => {
    expect(byName('PHÚ LONG')?.weak).toEqual(['total', 'grade', 'transparency', 'timeliness']);
    expect(byName('HÒA LẠC')?.weak).toEqual(['transparency']);
  });

  it('does not mark a value that is just at its threshold, nor one that is missing', () => {
    const at = buildLeagueTable(
      withUnits((unit) => ({ ...unit, total: 70, values: { transparency: 70, timeliness: null } })),
      null,
      defaultSettings,
    );
    expect(at.cohorts[0]?.units.every(({ weak }) => weak.length === 0)).toBe(true);
  });

  it('leaves the change empty for a unit that is new, and says so', () => {
    const before = comparedSheet({ ...report865, units: report865.units.filter(({ name }) => name !== 'PHÚ LONG') });
    const compared = buildLeagueTable(report865, before, defaultSettings);
    expect(compared.cohorts[0]?.units.find(({ name }) => name === 'PHÚ LONG')).toMatchObject({
      previous: null,
      change: null,
      grade: 'TB',
    });
    expect(brief(tableFindings(report865, before, defaultSettings))).toEqual(['unit-new B19 PHÚ LONG']);
  });

  it('names a unit that is gone', () => {
    const now = { ...report865, units: report865.units.filter(({ name }) => name !== 'PHÚ LONG') };
    expect(brief(tableFindings(now, comparedSheet(report865), defaultSettings))).toEqual(['unit-gone  PHÚ LONG']);
  });

  it('points out names that look alike, and does not merge them', () => {
    const before = comparedSheet(
      withUnits((unit) => (unit.name === 'PHÚ HÙNG' ? { ...unit, name: 'Phú Hưng' } : unit)),
    );
    expect(brief(tableFindings(report865, before, defaultSettings))).toEqual([
      'near-name B2 PHÚ HÙNG',
      'unit-gone  Phú Hưng',
    ]);
    expect(buildLeagueTable(report865, before, defaultSettings).cohorts[0]?.units[0]).toMatchObject({
      name: 'PHÚ HÙNG',
      change: null,
    });
  });

  it.each([
    'Phú Hùng (xã Phú Mỹ cũ)',
    'Xã Phú Hùng (mới)',
    'Phú Hùng - Phú Mỹ cũ',
    'Phú Hùng/Phú Mỹ',
    'TT Phú Hùng cũ',
  ])('points out a name with something said beside it: %s', (name) => {
    const before = comparedSheet(withUnits((unit) => (unit.name === 'PHÚ HÙNG' ? { ...unit, name } : unit)));
    expect(brief(tableFindings(report865, before, defaultSettings))).toEqual([
      'near-name B2 PHÚ HÙNG',
      `unit-gone  ${name}`,
    ]);
  });

  it('points out no name that goes on: Phú Hùng Đông', () => {
    const before = comparedSheet(
      withUnits((unit) => (unit.name === 'PHÚ HÙNG' ? { ...unit, name: 'Phú Hùng Đông' } : unit)),
    );
    expect(brief(tableFindings(report865, before, defaultSettings))[0]).toBe('unit-new B2 PHÚ HÙNG');
  });

  it('says when a unit had no total in the compared period: that is not 0', () => {
    const dataset = withUnits((unit) => (unit.name === 'PHÚ AN' ? { ...unit, previous: null } : unit));
    expect(brief(tableFindings(dataset, comparedColumn(dataset), defaultSettings))).toEqual([
      'previous-missing B13 PHÚ AN',
    ]);
  });

  it('puts a unit without a total last, without rank and grade, and says so', () => {
    const dataset = withUnits((unit) => (unit.name === 'PHÚ HÙNG' ? { ...unit, total: null } : unit));
    const last = buildLeagueTable(dataset, comparedColumn(dataset), defaultSettings).cohorts[0]?.units[17];
    expect(last).toMatchObject({ name: 'PHÚ HÙNG', position: 18, rank: null, grade: null, change: null });
    expect(brief(tableFindings(dataset, comparedColumn(dataset), defaultSettings))).toEqual(['no-total C2 PHÚ HÙNG']);
  });

  it('grades 89.996 TỐT and says that it prints as 90.00', () => {
    const dataset = withUnits((unit) => (unit.name === 'PHÚ HÙNG' ? { ...unit, total: 89.996 } : unit));
    const [finding] = tableFindings(dataset, comparedColumn(dataset), defaultSettings);
    expect(finding).toMatchObject({
      code: 'grade-print-conflict',
      cell: 'C2',
      params: { total: 89.996, printed: '90.00', grade: 'TỐT', floor: 90 },
    });
  });

  it('says the same of the row of the whole, and nothing of a total that has no grade', () => {
    const whole = { ...report865, summary: report865.summary && { ...report865.summary, total: 79.996 } };
    expect(
      tableFindings(whole, comparedColumn(whole), defaultSettings).map(({ code, params }) => [
        code,
        params['name'],
        params['printed'],
      ]),
    ).toEqual([['grade-print-conflict', 'TOÀN HUYỆN', '80.00']]);
    const negative = withUnits((unit) => (unit.name === 'PHÚ HÙNG' ? { ...unit, total: -0.001 } : unit));
    expect(tableFindings(negative, comparedColumn(negative), defaultSettings)).toEqual([]);
    expect(buildLeagueTable(negative, null, defaultSettings).cohorts[0]?.units[17]).toMatchObject({
      name: 'PHÚ HÙNG',
      grade: null,
    });
  });

  it('keeps what the raw sheet writes over the compared period', () => {
    expect(table.captions).toEqual({ total: 'THÁNG 5 -TUẦN 01', previous: report865.previous?.caption });
  });

  it('never marks a column that has no threshold', () => {
    expect(weakColumns({ ...report865.scheme, totalThreshold: null }, -1, {})).toEqual([]);
  });

  it('says that there is no compared period', () => {
    expect(brief(tableFindings(report865, null, defaultSettings))).toEqual(['no-previous  ']);
  });

  it('finds nothing to say of the report itself', () => {
    expect(tableFindings(report865, comparedColumn(report865), defaultSettings)).toEqual([]);
  });

  it('ranks departments and communes apart only when asked', () => {
    const dataset = withUnits((unit) => (unit.name.startsWith('PHÚ') ? { ...unit, kind: 'department' } : unit));
    const apart = buildLeagueTable(dataset, null, { ...defaultSettings, cohorts: true });
    expect(apart.cohorts.map(({ id, units: own }) => [id, own.map(({ position }) => position).join()])).toEqual([
      ['department', '1,2,3,4,5,6,7,8,9,10,11'],
      ['commune', '1,2,3,4,5,6,7'],
    ]);
    expect(buildLeagueTable(dataset, null, defaultSettings).cohorts.map(({ id }) => id)).toEqual(['all']);
    expect(
      buildLeagueTable(report865, null, { ...defaultSettings, cohorts: true }).cohorts.map(({ id }) => id),
    ).toEqual(['commune']);
  });
});
