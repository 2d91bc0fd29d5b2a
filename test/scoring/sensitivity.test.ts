import { describe, expect, it } from 'vitest';
import { subtract } from '../../src/core/decimal';
import type { LeagueTable } from '../../src/core/table/league-table';
import { ownTotal } from '../../src/core/scheme/own-total';
import type { Indicator, Scheme } from '../../src/core/scheme';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import type { UnitSensitivity } from '../../src/core/table/unit-sensitivity';
import { sensitivityOf } from '../../src/scoring/sensitivity';
import { gridOf } from '../intake/grid-of';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from '../own-scheme/shipped-examples';

const usual = { step: 0.05, weightRange: 25 };

function tableOf(input: Parameters<typeof buildAppendix>[0]): LeagueTable {
  const { table, findings } = buildAppendix(input);
  if (table === null) throw new Error(JSON.stringify(findings));
  return table;
}

function standing(table: LeagueTable, by = usual): ReadonlyMap<string, UnitSensitivity> {
  const [cohort] = table.cohorts;
  return new Map((cohort ? sensitivityOf(cohort, table, by) : []).map((one) => [one.unit.name, one]));
}

const portal = (settings: Partial<Settings> = {}): LeagueTable =>
  tableOf({
    raw: gridOf(`
      THÁNG 5 NĂM 2026
      Đơn vị | Tổng điểm | Công khai, minh bạch (18 điểm) | Tiến độ giải quyết (20 điểm) | Dịch vụ công trực tuyến (12 điểm) | Thanh toán trực tuyến (10 điểm) | Số hóa (22 điểm) | Hài lòng (18 điểm)
      Xã An Phú | 89.98 | 18 | 18 | 11 | 8 | 18 | 16.98
      Xã Bình Long | 89.94 | 18 | 18 | 11 | 8 | 18 | 16.94
      Xã Châu Phong | 89.94 | 18 | 20 | 12 | 10 | 11.94 | 18
      Xã Đông Hòa | 70 | 10 | 14 | 8 | 8 | 15 | 15
    `),
    previous: null,
    compare: true,
    settings: { ...defaultSettings, ...settings },
    period: null,
    previousPeriod: null,
    closedOn: null,
  });

describe('how firmly a rank stands', () => {
  it('tells what is missing to the next rank and grade, and what is between a unit and the next below', () => {
    const units = standing(portal());
    expect(units.get('Xã An Phú')).toMatchObject({ toRank: null, overRank: 0.04, toGrade: { points: 0.02 } });
    expect(units.get('Xã Đông Hòa')).toMatchObject({ toRank: 19.94, overRank: null, toGrade: { points: 10 } });
    // who shares a total has the next different ones
    expect(units.get('Xã Bình Long')).toMatchObject({ toRank: 0.04, overRank: 19.94 });
  });

  it('names what would change the rank if it were 0.05 off: not a group that is full already', () => {
    const units = standing(portal());
    expect(units.get('Xã An Phú')).toMatchObject({ offBy: { best: 1, worst: 3 } });
    // of its six groups four are full, and less of any of them costs the shared second rank
    expect(units.get('Xã Châu Phong')?.flips.map((one) => one?.id)).toHaveLength(6);
    expect(units.get('Xã Châu Phong')).toMatchObject({ offBy: { best: 1, worst: 3 } });
    expect(units.get('Xã Đông Hòa')).toMatchObject({ offBy: { best: 4, worst: 4 }, flips: [] });
  });

  it('goes by the step that is set', () => {
    expect(standing(portal(), { step: 0.01, weightRange: 25 }).get('Xã An Phú')?.flips).toEqual([]);
  });

  it('has no ranks over weights for a scheme whose weights are not the office’s own', () => {
    expect(standing(portal()).get('Xã An Phú')?.overWeights).toBeNull();
  });
});

function rankIn(totals: readonly number[], own: number): number {
  return 1 + totals.filter((total) => total > own).length;
}

/** The scheme with one weight so many percent more; `index` counts its indicators, then its groups. */
function reweighted(scheme: Scheme, index: number, percent: number): Scheme {
  const more = (weight: number): number => weight * (1 + percent / 100);
  const indicators = scheme.indicators.map((one, at): Indicator => {
    const weight = one.weight ?? (one.unit === 'points' && scheme.total?.kind !== 'weightedMean' ? one.max : 1);
    const target = one.target ?? (one.direction === 'less' ? 0 : one.max);
    return at === index ? { ...one, weight: more(weight), target } : { ...one, weight, target };
  });
  const groups = scheme.groups.map((one, at) =>
    at + scheme.indicators.length === index && one.weight !== undefined ? { ...one, weight: more(one.weight) } : one,
  );
  return { ...scheme, indicators, groups };
}

describe.each([
  ['chuyen-doi-so', 'exclude'],
  ['cai-cach-hanh-chinh', 'renormalise'],
  ['cai-cach-hanh-chinh', 'zero'],
] as const)('ranks of %s, %s, computed again from the beginning', (name, missingRule) => {
  const scheme = schemeOfText(exampleText(`${name}.json`));
  const table = tableOf(inputBy(scheme, gridOfCsv(exampleText(`${name}.csv`)), { missingRule }));
  const units = table.cohorts.flatMap((cohort) => cohort.units).filter(({ total }) => total !== null);
  const by = { step: 2, weightRange: 25 };
  const found = standing(table, by);

  it('if one figure were a step off', () => {
    for (const unit of units) {
      const others = units.filter((other) => other !== unit).map(({ total }) => total ?? 0);
      const ranks = scheme.indicators.flatMap(({ id, max }) => {
        const value = unit.values[id] ?? null;
        if (value === null) return [];
        return [Math.max(0, subtract(value, by.step)), Math.min(max, value + by.step)].map((off) =>
          rankIn(others, ownTotal(scheme, { ...unit.values, [id]: off }, missingRule).total ?? 0),
        );
      });
      const own = rankIn(others, unit.total ?? 0);
      expect([unit.name, found.get(unit.name)?.offBy]).toEqual([
        unit.name,
        { best: Math.min(own, ...ranks), worst: Math.max(own, ...ranks) },
      ]);
    }
  });

  it('with each weight a quarter more and less', () => {
    const ranges = new Map(units.map(({ name, rank }) => [name, { best: rank ?? 0, worst: rank ?? 0 }]));
    for (let index = 0; index < scheme.indicators.length + scheme.groups.length; index++)
      for (const percent of [-25, 25]) {
        const other = reweighted(scheme, index, percent);
        const totals = units.map(({ values }) => ownTotal(other, values, missingRule).total ?? 0);
        for (const [at, unit] of units.entries()) {
          const [range, rank] = [ranges.get(unit.name), rankIn(totals, totals[at] ?? 0)];
          if (range) ranges.set(unit.name, { best: Math.min(range.best, rank), worst: Math.max(range.worst, rank) });
        }
      }
    for (const [unit, range] of ranges)
      expect([unit, found.get(unit)?.overWeights]).toEqual([unit, expect.objectContaining(range)]);
  });
});
