import { describe, expect, it } from 'vitest';
import type { LeagueRow, LeagueTable } from '../../src/core/table/league-table';
import { report2024 } from '../../src/core/scheme';
import { phuTanTable } from '../report/phu-tan';
import { leagueJson } from '../../src/pipeline/league-json';

const row: LeagueRow = {
  name: 'PHÚ A',
  code: null,
  total: 88.125,
  grade: 'TỐT',
  previous: 90,
  change: -1.875,
  values: { timeliness: 98.87654 },
  weak: [],
};

const table: LeagueTable = {
  scheme: report2024,
  period: { kind: 'month', year: 2024, month: 5, part: null, week: null, label: 'Tháng 5' },
  previousPeriod: null,
  compared: true,
  sameBasis: true,
  additions: [],
  unitChanges: null,
  provisional: false,
  previousProvisional: false,
  captions: { total: null, previous: null },
  closedOn: '2024-05-06',
  indicators: ['timeliness', 'reuse'],
  summary: { ...row, name: 'TOÀN HUYỆN' },
  cohorts: [
    {
      id: 'all',
      units: [
        { ...row, position: 1, rank: 1, previousRank: 3, ranks: { timeliness: 2, reuse: null }, clusters: [] },
        {
          ...row,
          name: 'PHÚ B',
          code: 'H21.9',
          total: null,
          grade: null,
          previous: null,
          change: null,
          position: 2,
          rank: null,
          previousRank: null,
          ranks: {},
          clusters: [],
          weak: ['timeliness'],
        },
      ],
    },
  ],
  rules: { rankRule: 'shared', missingRule: 'exclude', sensitivityStep: 0.05, weightRange: 25 },
  clusterings: [],
};

describe('the league table as JSON', () => {
  it('has the documented shape, in the order of the table', () => {
    expect(leagueJson(table, [], [])).toEqual({
      period: 'Tháng 5',
      previousPeriod: null,
      closedOn: '2024-05-06',
      provisional: false,
      summary: {
        name: 'TOÀN HUYỆN',
        total: 88.13,
        grade: 'TỐT',
        previous: 90,
        change: -1.88,
        values: { timeliness: 98.87654, reuse: null },
        weak: [],
      },
      units: [
        {
          position: 1,
          rank: 1,
          name: 'PHÚ A',
          total: 88.13,
          grade: 'TỐT',
          previous: 90,
          change: -1.88,
          values: { timeliness: 98.87654, reuse: null },
          weak: [],
          previousRank: 3,
          movement: 2,
          ranks: { timeliness: 2, reuse: null },
          percentile: null,
        },
        {
          position: 2,
          rank: null,
          name: 'PHÚ B',
          code: 'H21.9',
          total: null,
          grade: null,
          previous: null,
          change: null,
          values: { timeliness: 98.87654, reuse: null },
          weak: ['timeliness'],
          previousRank: null,
          movement: null,
          ranks: {},
          percentile: null,
        },
      ],
      statistics: [
        {
          cohort: 'all',
          ranked: 1,
          unranked: 1,
          grades: ['XUẤT SẮC', 'TỐT', 'KHÁ', 'TB', 'YẾU'].map((grade) => ({ grade, count: grade === 'TỐT' ? 1 : 0 })),
          total: { least: 88.13, lower: 88.13, median: 88.13, upper: 88.13, greatest: 88.13 },
          values: {
            timeliness: { least: 98.88, lower: 98.88, median: 98.88, upper: 98.88, greatest: 98.88 },
            reuse: null,
          },
        },
      ],
      findings: [],
      reading: [],
    });
  });

  it('has its keys in the documented order, whatever the row has', () => {
    const [, unit] = leagueJson(table, [], []).units;
    expect(Object.keys(unit ?? {})).toEqual([
      'position',
      'rank',
      'name',
      'code',
      'total',
      'grade',
      'previous',
      'change',
      'values',
      'weak',
      'previousRank',
      'movement',
      'ranks',
      'percentile',
    ]);
  });

  it('has median, quartiles and places among the others of the report 865/BC-VP, as QUARTILE.INC and PERCENTRANK.INC compute', () => {
    const { statistics, units } = leagueJson(phuTanTable(), [], []);
    expect(statistics[0]?.total).toEqual({ least: 55.87, lower: 81.26, median: 85.13, upper: 88.8, greatest: 89.21 });
    expect(statistics[0]?.grades.map(({ count }) => count)).toEqual([0, 15, 2, 1, 0]);
    expect([units[0], units[2], units[17]].map((unit) => unit?.percentile)).toEqual([100, 82, 0]);
  });

  it('tells the cohort only where there are several', () => {
    const [all] = table.cohorts;
    const apart = leagueJson(
      { ...table, summary: null, cohorts: [{ id: 'commune', units: all?.units ?? [] }] },
      [],
      [],
    );
    expect(apart.units.map(({ cohort }) => cohort)).toEqual(['commune', 'commune']);
    expect(apart.summary).toBeNull();
  });

  it('gives each finding with its sentence in Vietnamese', () => {
    const finding = {
      severity: 'warning',
      code: 'unit-gone',
      sheet: 'Số liệu',
      cell: null,
      params: { name: 'PHÚ C' },
    } as const;
    expect(leagueJson(table, [finding], []).findings).toEqual([
      {
        severity: 'warning',
        code: 'unit-gone',
        sheet: 'Số liệu',
        cell: null,
        message: '“PHÚ C” có trong kỳ so sánh nhưng không có trong kỳ này.',
      },
    ]);
  });
});
