import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/files/read/read-json';

const cells = (value: unknown): readonly (readonly unknown[])[][] =>
  readJson(JSON.stringify(value), 'a.json').map(({ grid }) => grid.cells.map((row) => [...row]));

const unit = (name: string, groups: Readonly<Record<string, unknown>>): unknown => ({ unitName: name, ...groups });

describe('the groups of a unit in a list of its own', () => {
  const rows = [
    ['unitName', 'CKMB', 'TDGQ'],
    ['Xã A', 17.5, 18],
    ['Xã B', 16, 19],
  ];
  const of = (list: (a: number, b: number) => Readonly<Record<string, unknown>>): unknown => [
    unit('Xã A', list(17.5, 18)),
    unit('Xã B', list(16, 19)),
  ];

  it.each<[string, (a: number, b: number) => Readonly<Record<string, unknown>>]>([
    [
      'by code',
      (a, b) => ({
        metrics: [
          { code: 'CKMB', score: a },
          { code: 'TDGQ', score: b },
        ],
      }),
    ],
    [
      'by a code of another name',
      (a, b) => ({
        list: [
          { groupCode: 'CKMB', score: a },
          { groupCode: 'TDGQ', score: b },
        ],
      }),
    ],
    [
      'with values for scores',
      (a, b) => ({
        metrics: [
          { metric: 'CKMB', value: a },
          { metric: 'TDGQ', value: b },
        ],
      }),
    ],
    [
      'whose items have a record for the name',
      (a, b) => ({
        metrics: [
          { metric: { code: 'CKMB' }, value: a },
          { metric: { code: 'TDGQ' }, value: b },
        ],
      }),
    ],
    [
      'within another record',
      (a, b) => ({
        result: {
          metrics: [
            { code: 'CKMB', score: a },
            { code: 'TDGQ', score: b },
          ],
        },
      }),
    ],
  ])('are its columns: %s', (_, list) => {
    expect(cells(of(list))).toEqual([rows]);
  });

  it('bear their names where their codes are no letters', () => {
    const [sheet] = cells([unit('Xã A', { metrics: [{ code: 'G_01', name: 'Công khai', score: 17.5 }] })]);
    expect(sheet?.[0]).toEqual(['unitName', 'Công khai']);
  });
});

it('what was counted for each unit, however deep, stands on a sheet beside, a row each', () => {
  const metric = { code: 'ON_TIME', name: 'Đúng hạn', numerator: 80, denominator: 100, score: 5, maxScore: 6 };
  const sheets = cells({
    units: [{ code: 'H1', name: 'Xã A', groups: [{ code: 'TDGQ', score: 18, metrics: [metric] }] }],
  });
  expect(sheets).toEqual([
    [
      ['code', 'name', 'TDGQ'],
      ['H1', 'Xã A', 18],
    ],
    [
      ['code', 'name', 'metricCode', 'metricName', 'numerator', 'denominator', 'score', 'maxScore'],
      ['H1', 'Xã A', 'ON_TIME', 'Đúng hạn', 80, 100, 5, 6],
    ],
  ]);
});

it('a month written as of a computer is the period', () => {
  const [sheet] = cells({ period: '2026-09', data: [{ unitName: 'Xã A', total: 80 }] });
  expect(sheet?.[0]).toEqual(['Tháng 9 năm 2026']);
});
