import { describe, expect, test } from 'vitest';
import { portal2026 } from '../../src/core/scheme';
import { indicatorResults, indicatorSentences } from '../../src/report/indicator-results';
import { phuTanSettings, tableOf } from './phu-tan';
import type { Figures } from './phu-tan';

const plain = { ...phuTanSettings, recommendations: {} };

function said(units: readonly Figures[]): string[] {
  return indicatorSentences(indicatorResults(tableOf(units)), plain);
}

function timeliness(...values: readonly (number | null)[]): Figures[] {
  return values.map((value, index) => ({
    name: `Xã ${'ABCDEFGHIJKLMNOP'.charAt(index)}`,
    values: { timeliness: value },
  }));
}

describe('units under a threshold', () => {
  test('none: one short line for all indicators that have a threshold', () => {
    expect(said(timeliness(100))).toEqual([
      '- Không có đơn vị nào dưới ngưỡng ở chỉ số: Công khai, minh bạch; Tiến độ giải quyết thủ tục hành chính; Dịch vụ công trực tuyến; Thanh toán trực tuyến và Số hóa hồ sơ.',
    ]);
  });

  test('one', () => {
    expect(said(timeliness(100, 69.9))[0]).toBe(
      '- Chỉ số Tiến độ giải quyết thủ tục hành chính: 01 đơn vị dưới 70% là Xã B (69.9%).',
    );
  });

  test('two', () => {
    expect(said(timeliness(50, 100, 40))[0]).toBe(
      '- Chỉ số Tiến độ giải quyết thủ tục hành chính: 02 đơn vị dưới 70% (xếp từ thấp lên, thấp nhất 40%) gồm Xã C và Xã A.',
    );
  });

  test('all', () => {
    expect(said(timeliness(50, 40))[0]).toContain(
      'cả 02 đơn vị đều dưới 70% (xếp từ thấp lên, thấp nhất 40%) gồm Xã B và Xã A',
    );
  });

  test('all that have a figure, but not all units', () => {
    expect(said(timeliness(50, 40, null))[0]).toBe(
      '- Chỉ số Tiến độ giải quyết thủ tục hành chính: 02 đơn vị dưới 70% (xếp từ thấp lên, thấp nhất 40%) gồm Xã B và Xã A.',
    );
  });

  test('exactly at the threshold is not under it', () => {
    expect(said(timeliness(70))).toHaveLength(1);
  });

  test('just under the threshold is not printed as the threshold', () => {
    expect(said(timeliness(69.999))[0]).toContain('là Xã A (69.999%)');
  });

  test('twelve names are all given, of thirteen ten', () => {
    expect(said(timeliness(...Array.from({ length: 12 }, (_, index) => index)))[0]).toContain('Xã K và Xã L.');
    expect(said(timeliness(...Array.from({ length: 13 }, (_, index) => index)))[0]).toContain(
      'Xã I, Xã J và 3 đơn vị khác (xem Phụ lục 1).',
    );
  });

  test('nothing published is neither under the threshold nor fine: it is said to be missing', () => {
    const sentences = said(timeliness(null, 100));
    expect(sentences).toHaveLength(2);
    expect(sentences[1]).toBe('- Chưa có số liệu: Tiến độ giải quyết thủ tục hành chính (01 đơn vị).');
  });
});

describe('an indicator without a threshold', () => {
  const reuse = (...values: readonly (number | null)[]): string[] =>
    said(values.map((value, index) => ({ name: `Xã ${index}`, values: { reuse: value } })));

  test('is told when nobody has anything', () => {
    expect(reuse(0, 0)[0]).toBe('- Chỉ số Tái sử dụng dữ liệu số hóa: cả 02 đơn vị đều đạt 0%.');
    expect(reuse(0, 0, null)[0]).toBe('- Chỉ số Tái sử dụng dữ liệu số hóa: 02 đơn vị có số liệu, đều đạt 0%.');
    expect(reuse(0)[0]).toBe('- Chỉ số Tái sử dụng dữ liệu số hóa: 01 đơn vị có số liệu, đạt 0%.');
  });

  test('and not once somebody has something', () => {
    expect(reuse(0, 0.5)).toHaveLength(1);
  });
});

test('points are given out of their maximum', () => {
  const table = tableOf(timeliness(3.5, 19));
  const results = indicatorResults({
    ...table,
    scheme: portal2026,
    indicators: ['timeliness'],
    cohorts: table.cohorts.map((cohort) => ({
      ...cohort,
      units: cohort.units.map((unit) => ({
        ...unit,
        weak: unit.values['timeliness'] === 3.5 ? ['timeliness' as const] : [],
      })),
    })),
  });
  expect(indicatorSentences(results, plain)[0]).toBe(
    '- Chỉ số Tiến độ giải quyết: 01 đơn vị dưới 14/20 điểm là Xã A (3.5/20 điểm).',
  );
});

describe('what is under no threshold', () => {
  test('equal values: the lower in the table first', () => {
    expect(
      said([
        { name: 'A', total: 90, values: { timeliness: 40 } },
        { name: 'B', total: 80, values: { timeliness: 40 } },
      ])[0],
    ).toContain('gồm B và A.');
  });

  test('no figure at all is no action and no word of being fine', () => {
    const results = indicatorResults(tableOf(timeliness(null)));
    expect(results.find(({ indicator }) => indicator.id === 'timeliness')).toMatchObject({
      measured: 0,
      missing: 1,
      allZero: false,
      weak: [],
    });
    expect(indicatorSentences(results, plain).join()).not.toMatch(/ngưỡng ở chỉ số: [^.]*Tiến độ/u);
  });

  test('an indicator that the scheme does not know is left out', () => {
    const table = tableOf(timeliness(100));
    const scheme = { ...table.scheme, indicators: table.scheme.indicators.filter(({ id }) => id !== 'reuse') };
    expect(
      indicatorResults({ ...table, scheme, indicators: ['reuse', 'timeliness'] }).map(({ indicator }) => indicator.id),
    ).toEqual(['timeliness']);
  });

  test('where every indicator has units under its threshold, none is said to be fine', () => {
    const table = tableOf(timeliness(10));
    expect(indicatorSentences(indicatorResults({ ...table, indicators: ['timeliness'] }), plain)).toEqual([
      '- Chỉ số Tiến độ giải quyết thủ tục hành chính: 01 đơn vị dưới 70% là Xã A (10%).',
    ]);
  });

  test('a long list of names with commas in them is parted by semicolons', () => {
    const many = Array.from({ length: 13 }, (_, index) => ({
      name: index === 0 ? 'Sở Văn hóa, Thể thao và Du lịch' : `Xã ${index + 1}`,
      values: { timeliness: index },
    }));
    expect(said(many)[0]).toContain('gồm Sở Văn hóa, Thể thao và Du lịch; Xã 2; Xã 3;');
    expect(said(many.slice(1).concat({ name: 'Xã 1', values: { timeliness: 0 } }))[0]).toContain(
      'gồm Xã 1, Xã 2, Xã 3,',
    );
  });
});
