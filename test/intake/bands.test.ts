import { describe, expect, it } from 'vitest';
import { codes, read } from './read';

const groups = ['Công khai', 'Tiến độ', 'Số hóa', 'Tổng'];
const points = [
  ['Phú Hùng', 15.5, 18.25, 19, 85.5],
  ['Phú Bình', 14, 17.5, 18.75, 80.25],
  ['Tân Hòa', 12.5, 16, 17, 74],
] as const;

/** Two bands over the same groups; `other` gives the figure of the other band. */
function inBands(
  own: string,
  beside: string,
  other: (figure: number, group: number, row: number) => number,
  { first = 'own', title = 'TUẦN 38 NĂM 2026' }: { readonly first?: 'own' | 'other'; readonly title?: string } = {},
): string {
  const order = <Each>(mine: readonly Each[], others: readonly Each[]): readonly Each[] =>
    first === 'own' ? [...mine, ...others] : [...others, ...mine];
  const blank = groups.slice(1).map(() => '');
  const rows = points.map(([name, ...figures], row) =>
    [
      row + 1,
      name,
      ...order(
        figures,
        figures.map((figure, group) => other(figure, group, row)),
      ),
    ].join(' | '),
  );
  return [
    title,
    `STT | ĐƠN VỊ | ${order([own, ...blank], [beside, ...blank]).join(' | ')}`,
    ` | | ${order(groups, groups).join(' | ')}`,
    ...rows,
  ].join('\n');
}

const maxima = [18, 20, 22, 100];
const kinds: readonly (readonly [string, string, (figure: number, group: number, row: number) => number])[] = [
  ['maxima', 'ĐIỂM TRẦN', (_, group) => maxima[group] ?? 0],
  ['a mean of all, the same in each row', 'MẶT BẰNG CHUNG', (_, group) => (maxima[group] ?? 0) * 0.7],
  ['ranks', 'VỊ THỨ', (_, __, row) => row + 1],
  ['what was lost', 'ĐIỂM BỊ TRỪ', (figure, group) => (maxima[group] ?? 0) - figure],
  [
    'a percentage of the maxima',
    'MỨC ĐẠT (%)',
    (figure, group) => Math.round((figure / (maxima[group] ?? 1)) * 1000) / 10,
  ],
  ['a mean of months', 'BÌNH QUÂN 9 THÁNG', (figure) => figure - 1.25],
  ['an earlier stage', 'TRƯỚC THẨM TRA', (figure) => figure + 0.5],
  ['what the unit gave itself', 'TỰ CHẤM', (figure) => figure + 0.5],
];

describe('two bands over the same groups', () => {
  describe.each(kinds)('of which one is %s', (_, beside, other) => {
    it.each(['own', 'other'] as const)('are told apart, with the band of points %s', (first) => {
      const { dataset } = read(inBands('ĐIỂM ĐẠT', beside, other, { first }));
      expect(dataset?.units.map(({ total }) => total)).toEqual([85.5, 80.25, 74]);
      expect(dataset?.units[0]?.values).toMatchObject({ transparency: 15.5, timeliness: 18.25, digitization: 19 });
    });
  });

  it('are a question where nothing tells which is meant', () => {
    const { findings, dataset } = read(inBands('HỆ THỐNG TỈNH', 'CỔNG QUỐC GIA', (figure) => figure - 0.75));
    expect(dataset).toBeNull();
    expect(codes(findings)).toContain('bands-unclear G3');
  });

  it('are said where a mean or an earlier stage is left out', () => {
    const text = inBands('TUẦN 38', 'TRUNG BÌNH CÁC TUẦN', (figure) => figure - 0.75, { first: 'other' });
    expect(codes(read(text).findings)).toContain('band-left-out C3');
  });

  it('are left to the person where the title itself is about the mean', () => {
    const title = 'KẾT QUẢ BÌNH QUÂN 9 THÁNG';
    const text = inBands('ĐIỂM', 'BÌNH QUÂN 9 THÁNG', (figure) => figure - 0.75, { title });
    expect(codes(read(text).findings)).not.toContain('band-left-out G3');
  });
});
