import { describe, expect, it } from 'vitest';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { planSettingsSheet, readSettingsSheet } from '../../src/settings-sheet';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import type { Settings } from '../../src/core/settings/settings';
import { completeScheme } from '../../src/core/scheme/complete-scheme';
import { gridOf } from '../intake/grid-of';
import { gridOfPlan } from '../settings-sheet/grid-of-plan';

/** The settings where a person has chosen these words on “Cấu hình”. */
function chosen(words: Readonly<Record<string, string>>): Settings {
  const sheet = gridOfPlan(planSettingsSheet(defaultConfigured), (values) =>
    values.map((row) => {
      const word = words[String(row[0])];
      return word === undefined ? row : [row[0] ?? null, word, ...row.slice(2)];
    }),
  );
  const { settings, findings } = readSettingsSheet(sheet);
  expect(findings).toEqual([]);
  return settings;
}

function ranksOf(settings: Settings, raw = tied): Record<string, number | null> {
  const { table } = buildAppendix({
    raw,
    previous: null,
    compare: true,
    settings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  return Object.fromEntries((table?.cohorts ?? []).flatMap(({ units }) => units.map(({ name, rank }) => [name, rank])));
}

const tied = gridOf(`
  Đơn vị | Điểm tổng hợp | Điểm kỳ trước
  Xã Hòa Lạc | 70 | 70
  Xã Châu Phong | 80 | 75
  Xã Bình Long | 80 | 60
  Xã An Phú | 90 | 60
  Xã Đông Hòa | | 50
`);

describe('“Cách ghi hạng khi bằng điểm”', () => {
  it.each([
    ['Cùng hạng (1; 2; 2; 4)', [1, 2, 2, 4]],
    ['Cùng hạng liền số (1; 2; 2; 3)', [1, 2, 2, 3]],
    // the higher total of the compared period comes first
    ['Mỗi đơn vị một hạng (1; 2; 3; 4)', [1, 2, 3, 4]],
  ] as const)('%s', (word, [first, second, third, last]) => {
    expect(ranksOf(chosen({ 'Cách ghi hạng khi bằng điểm': word }))).toEqual({
      'Xã An Phú': first,
      'Xã Châu Phong': second,
      'Xã Bình Long': third,
      'Xã Hòa Lạc': last,
      'Xã Đông Hòa': null,
    });
  });

  it('by name, where equal totals are to stand by name', () => {
    const settings = chosen({
      'Cách ghi hạng khi bằng điểm': 'Mỗi đơn vị một hạng (1; 2; 3; 4)',
      'Khi bằng điểm thì xếp trước': 'Theo tên',
    });
    expect(ranksOf(settings)).toMatchObject({ 'Xã Bình Long': 2, 'Xã Châu Phong': 3 });
  });

  it('also of the compared period, for rises and falls', () => {
    const settings = chosen({ 'Cách ghi hạng khi bằng điểm': 'Cùng hạng liền số (1; 2; 2; 3)' });
    const { table } = buildAppendix({
      raw: tied,
      previous: null,
      compare: true,
      settings,
      period: null,
      previousPeriod: null,
      closedOn: null,
    });
    const before = table?.cohorts[0]?.units.map(({ name, previousRank }) => [name, previousRank]);
    // 75, 70, 60 and 60, 50
    expect(before).toEqual([
      ['Xã An Phú', 3],
      ['Xã Châu Phong', 1],
      ['Xã Bình Long', 3],
      ['Xã Hòa Lạc', 2],
      ['Xã Đông Hòa', 4],
    ]);
  });

  it('a choice that there is not is told with its cell, and the usual one holds', () => {
    const sheet = gridOfPlan(planSettingsSheet(defaultConfigured), (values) =>
      values.map((row) => (row[0] === 'Cách ghi hạng khi bằng điểm' ? [row[0], 'tùy'] : row)),
    );
    const { settings, findings } = readSettingsSheet(sheet);
    expect(settings.rankRule).toBe('shared');
    expect(findings).toMatchObject([{ code: 'config-choice', params: { value: 'tùy' } }]);
  });
});

describe('“Khi thiếu số liệu của một chỉ số”', () => {
  const ownScheme = completeScheme({
    id: 'thu',
    name: 'Bộ chỉ số thử',
    indicators: [
      { id: 'a', name: 'Đúng hạn', max: 60 },
      { id: 'b', name: 'Trực tuyến', max: 40 },
    ],
    total: { kind: 'sum', max: 100 },
  });
  const raw = gridOf(`
    Đơn vị | Đúng hạn | Trực tuyến
    Xã An Phú | 48 | 30
    Xã Bình Long | 54 |
    Xã Châu Phong | 30 | 20
  `);

  it.each([
    ['Không tính điểm tổng và không xếp hạng', null, 'lacks-exclude'],
    ['Tính 0 điểm cho chỉ số ấy', 54, 'lacks-zero'],
    // 54 of 60, as though of 100
    ['Tính theo các chỉ số còn lại', 90, 'lacks-renormalise'],
  ] as const)('%s', (word, total, code) => {
    const settings = { ...chosen({ 'Khi thiếu số liệu của một chỉ số': word }), ownScheme };
    const { table, findings } = buildAppendix({
      raw,
      previous: null,
      compare: true,
      settings,
      period: null,
      previousPeriod: null,
      closedOn: null,
    });
    const unit = table?.cohorts[0]?.units.find(({ name }) => name === 'Xã Bình Long');
    expect(unit).toMatchObject({ total, rank: total === null ? null : total > 78 ? 1 : 2 });
    // the reason, with the unit's cell and what it lacks
    expect(findings.filter((one) => one.code === code)).toMatchObject([
      { cell: 'A3', params: { name: 'Xã Bình Long', indicators: 'Trực tuyến' } },
    ]);
  });
});
