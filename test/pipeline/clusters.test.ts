import { describe, expect, it } from 'vitest';
import { recalculate } from '../appendix/live/recalculate';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { type AppendixResult, buildAppendix } from '../../src/pipeline/build-appendix';
import { buildLiveAppendix } from '../../src/pipeline/build-live-appendix';
import { leagueJson } from '../../src/pipeline/league-json';
import { gridOf } from '../intake/grid-of';
import { gridOfPlan } from '../settings-sheet/grid-of-plan';
import type { Grid } from '../../src/core/grid';

const plain = gridOf(`
  BẢNG TỔNG HỢP THÁNG 5 NĂM 2026
  STT | Đơn vị | Điểm tổng hợp
  1 | Xã An Phú | 90
  2 | Xã Bình Long | 80
  3 | Xã Châu Phong | 85
  4 | Xã Đông Hòa | 80
  5 | Xã Hòa Lạc | 70
`);

function built(raw: Grid, settings: Partial<Settings> = {}): AppendixResult {
  return buildAppendix({
    raw,
    previous: null,
    compare: true,
    settings: { ...defaultSettings, ...settings },
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
}

/** “Cụm 1: 1/3” of each unit, a text for each division. */
function placesIn({ table }: AppendixResult): Record<string, string> {
  return Object.fromEntries(
    (table?.cohorts ?? []).flatMap(({ units }) =>
      units.map(({ name, clusters }) => [
        name,
        clusters.map((place) => (place ? `${place.cluster}: ${place.rank}/${place.of}` : '·')).join(' | '),
      ]),
    ),
  );
}

function said({ findings }: AppendixResult, code: string) {
  return findings.filter((finding) => finding.code === code).map(({ params }) => params);
}

const listed: Settings['clusters'] = [
  { clustering: 'Cụm thi đua', name: 'Cụm 1', units: ['Xã An Phú', 'Bình Long', 'Xã Đông Hòa'], on: null },
  { clustering: 'Cụm thi đua', name: 'Cụm 2', units: ['Xã Châu Phong', 'Xã Hòa Lạc'], on: null },
];

describe('“Xếp hạng trong cụm, khối thi đua”', () => {
  it('by the list of the settings, equal totals sharing a rank', () => {
    const result = built(plain, { clusters: listed });
    expect(placesIn(result)).toEqual({
      'Xã An Phú': 'Cụm 1: 1/3',
      'Xã Bình Long': 'Cụm 1: 2/3',
      'Xã Đông Hòa': 'Cụm 1: 2/3',
      'Xã Châu Phong': 'Cụm 2: 1/2',
      'Xã Hòa Lạc': 'Cụm 2: 2/2',
    });
    expect(result.findings.filter(({ code }) => code.startsWith('cluster'))).toEqual([]);
  });

  it('by the office’s rule of ranks', () => {
    expect(placesIn(built(plain, { clusters: listed, rankRule: 'ordinal' }))).toMatchObject({
      'Xã Bình Long': 'Cụm 1: 2/3',
      'Xã Đông Hòa': 'Cụm 1: 3/3',
    });
  });

  it('in columns of the appendix behind the grade, under the name of the division', () => {
    const plan = built(plain, { clusters: listed }).plan;
    const [upper = [], lower = []] = plan?.values.slice(plan.frozenRows - 2, plan.frozenRows) ?? [];
    expect(upper).toEqual(['STT', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', null, 'CỤM THI ĐUA', null]);
    expect(lower.slice(4)).toEqual(['TÊN CỤM, KHỐI', 'HẠNG CỤM, KHỐI']);
    expect(plan?.values[plan.frozenRows]).toEqual([1, 'Xã An Phú', 90, 'XUẤT SẮC', 'Cụm 1', 1]);
  });

  it('in no column where no cluster is known', () => {
    expect(built(plain).plan).toEqual(built(plain, { clusterRanks: 'none', clusters: listed }).plan);
  });

  it('in the JSON', () => {
    const { table, findings } = built(plain, { clusters: listed });
    expect(table && leagueJson(table, findings, []).units[0]?.clusters).toEqual([
      { clustering: 'Cụm thi đua', cluster: 'Cụm 1', rank: 1, of: 3 },
    ]);
    const without = built(plain).table;
    expect(without && leagueJson(without, [], []).units[0]).not.toHaveProperty('clusters');
  });

  it('by a division of each day: who changed his cluster on a day is in the new one from then on', () => {
    const clusters = [...listed, { clustering: 'Cụm thi đua', name: 'Cụm 2', units: ['Xã An Phú'], on: '2026-05-01' }];
    expect(placesIn(built(plain, { clusters }))).toMatchObject({
      'Xã An Phú': 'Cụm 2: 1/3',
      'Xã Bình Long': 'Cụm 1: 1/2',
    });
    const later = clusters.map((one) => (one.on === null ? one : { ...one, on: '2026-06-01' }));
    expect(placesIn(built(plain, { clusters: later }))).toMatchObject({ 'Xã An Phú': 'Cụm 1: 1/3' });
  });

  it('none for who left all clusters', () => {
    const clusters = [...listed, { clustering: 'Cụm thi đua', name: '', units: ['Xã An Phú'], on: '2026-05-01' }];
    const result = built(plain, { clusters });
    expect(placesIn(result)).toMatchObject({ 'Xã An Phú': '·', 'Xã Bình Long': 'Cụm 1: 1/2' });
    expect(said(result, 'cluster-left-out')).toEqual([{ clustering: 'Cụm thi đua', count: 1, names: 'Xã An Phú' }]);
  });

  it('says who is in the list and not in the sheet, in the sheet and not in the list, and in two clusters', () => {
    const result = built(plain, {
      clusters: [
        { clustering: 'Cụm', name: 'Cụm 1', units: ['Xã An Phú', 'Xã Vĩnh Tế'], on: null },
        { clustering: 'Cụm', name: 'Cụm 2', units: ['Xã An Phú', 'Xã Bình Long', 'Xã Châu Phong'], on: null },
      ],
    });
    expect(said(result, 'cluster-unknown')).toEqual([{ clustering: 'Cụm', count: 1, names: 'Xã Vĩnh Tế' }]);
    expect(said(result, 'cluster-left-out')).toEqual([
      { clustering: 'Cụm', count: 2, names: 'Xã Đông Hòa, Xã Hòa Lạc' },
    ]);
    expect(said(result, 'cluster-twice')).toEqual([{ clustering: 'Cụm', name: 'Xã An Phú', clusters: 'Cụm 1, Cụm 2' }]);
    expect(placesIn(result)).toMatchObject({ 'Xã An Phú': 'Cụm 1: 1/1' });
  });

  it('says where the day of the sheet is not known and entries have theirs', () => {
    const undated = gridOf(`
      Đơn vị | Điểm tổng hợp
      Xã An Phú | 90
      Xã Bình Long | 80
    `);
    const clusters = [{ clustering: 'Cụm', name: 'Cụm 1', units: ['Xã An Phú', 'Xã Bình Long'], on: '2026-05-01' }];
    expect(said(built(undated, { clusters }), 'cluster-undated')).toEqual([
      { clustering: 'Cụm', count: 1, names: 'Cụm 1' },
    ]);
  });

  it('by columns of the raw sheet, several at once, a merged name standing for all of its rows', () => {
    const raw = gridOf(
      `
      STT | Đơn vị | Cụm thi đua | Khối | Điểm tổng hợp
      1 | Xã An Phú | Cụm 1 | Khối A | 90
      2 | Xã Bình Long | | Khối B | 80
      3 | Xã Châu Phong | Cụm 2 | khối a | 85
      4 | Xã Đông Hòa | | Khối B | 75
    `,
      { merges: ['C2:C3', 'C4:C5'] },
    );
    const result = built(raw, { clusterRanks: 'all' });
    expect(result.table?.clusterings).toEqual(['Cụm thi đua', 'Khối']);
    expect(placesIn(result)).toEqual({
      'Xã An Phú': 'Cụm 1: 1/2 | Khối A: 1/2',
      'Xã Bình Long': 'Cụm 1: 2/2 | Khối B: 1/2',
      'Xã Châu Phong': 'Cụm 2: 1/2 | Khối A: 2/2',
      'Xã Đông Hòa': 'Cụm 2: 2/2 | Khối B: 2/2',
    });
    expect(said(result, 'column-ignored')).toEqual([]);
    expect(built(raw).table?.clusterings).toEqual([]);
  });

  it('by the captions over the units, clusters within blocks', () => {
    const raw = gridOf(`
      STT | Đơn vị | Điểm tổng hợp
      A | KHỐI CÁC XÃ |
      I | Cụm số 1 |
      1 | Xã An Phú | 90
      2 | Xã Bình Long | 80
      II | Cụm số 2 (2 đơn vị) |
      3 | Xã Châu Phong | 85
      4 | Xã Đông Hòa | 75
      B | KHỐI CÁC PHƯỜNG |
      5 | Phường Vĩnh Mỹ | 70
    `);
    const result = built(raw, { clusterRanks: 'all' });
    expect(result.table?.clusterings).toEqual(['Khối', 'Cụm']);
    expect(placesIn(result)).toEqual({
      'Xã An Phú': 'KHỐI CÁC XÃ: 1/4 | Cụm số 1: 1/2',
      'Xã Bình Long': 'KHỐI CÁC XÃ: 3/4 | Cụm số 1: 2/2',
      'Xã Châu Phong': 'KHỐI CÁC XÃ: 2/4 | Cụm số 2: 1/2',
      'Xã Đông Hòa': 'KHỐI CÁC XÃ: 4/4 | Cụm số 2: 2/2',
      'Phường Vĩnh Mỹ': 'KHỐI CÁC PHƯỜNG: 1/1 | ·',
    });
  });

  it('gives an appendix that is read again as it was, by its own columns', () => {
    const clusters = [
      ...listed,
      { clustering: 'Vùng', name: 'Ven sông', units: ['Xã An Phú', 'Xã Hòa Lạc'], on: null },
    ];
    const first = built(plain, { clusters });
    if (first.plan === null) throw new Error('no plan');
    const again = built(gridOfPlan(first.plan), { clusterRanks: 'all' });
    expect(placesIn(again)).toEqual(placesIn(first));
    expect(again.table?.clusterings).toEqual(['CỤM THI ĐUA', 'VÙNG']);
    expect(again.findings.filter(({ code }) => code === 'rank-differs')).toEqual([]);
  });
});

describe('“Phụ lục sống”', () => {
  const live = (settings: Partial<Settings>, raw = plain) =>
    buildLiveAppendix({
      raw,
      previous: null,
      compare: true,
      settings: { ...defaultSettings, clusters: listed, ...settings },
      period: null,
      previousPeriod: null,
      closedOn: null,
    });

  it('has the columns of clusters, and says that who is in which stays', () => {
    const { plan, findings } = live({});
    expect(plan?.values.flat()).toContain('HẠNG CỤM, KHỐI');
    expect(findings.map(({ code }) => code)).toContain('live-clusters-frozen');
    expect(plan && recalculate(plan, plain)).toEqual(built(plain, { clusters: listed }).plan?.values);
  });

  const withDepartment: Grid = { ...plain, cells: [...plain.cells, [6, 'Sở Y tế', 75]] };

  it('ranks a cluster across lists that are ranked apart', () => {
    const settings = {
      cohorts: true,
      clusters: [...listed, { clustering: 'Vùng', name: 'Ven sông', units: ['Sở Y tế', 'Xã Hòa Lạc'], on: null }],
    };
    const { plan } = live(settings, withDepartment);
    expect(plan && recalculate(plan, withDepartment)).toEqual(built(withDepartment, settings).plan?.values);
  });

  it('has none, and says so, where lists are ranked apart by a rule that goes by the order of each list', () => {
    const { plan, findings } = live({ cohorts: true, rankRule: 'dense' }, withDepartment);
    expect(plan?.values.flat()).not.toContain('HẠNG CỤM, KHỐI');
    expect(findings.map(({ code }) => code)).toContain('live-without-clusters');
  });
});
