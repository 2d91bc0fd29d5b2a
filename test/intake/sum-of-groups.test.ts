import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const groups = 'Công khai | Tiến độ | DVC trực tuyến | Thanh toán | Số hóa | Hài lòng';
/** Three units whose groups add up to 81, 72, 93; the month before they had 80.5, 70.5, 90.5. */
const points = ['14 | 16 | 9 | 8 | 18 | 16', '12 | 15 | 8 | 7 | 16 | 14', '17 | 19 | 11 | 9 | 20 | 17'];
const [sums, before] = [
  ['81', '72', '93'],
  ['80.5', '70.5', '90.5'],
];

function sheet(title: string, ...columns: readonly (readonly [string, readonly string[]])[]): string {
  const heads = columns.map(([heading]) => ` | ${heading}`).join('');
  const rows = points.map(
    (row, place) => `Xã ${'ABC'[place] ?? ''} | ${row}${columns.map(([, own]) => ` | ${own[place] ?? ''}`).join('')}`,
  );
  return `${title}\nĐƠN VỊ | ${groups}${heads}\n${rows.join('\n')}`;
}

const totals = (text: string) => dataset(text).units.map(({ total, previous }) => [total, previous]);
const [nowAndBefore, nowOnly] = [sums, sums].map((all, place) =>
  all.map((total, row) => [Number(total), place === 0 ? Number(before[row]) : null]),
);

describe('a column that adds up the groups, under a heading that nobody knows', () => {
  it.each(['Tháng 5', 'T5', 'Điểm tháng 5', 'Năm 2025', 'Điểm tuần 20'])('is the total beside “%s”', (old) => {
    for (const columns of [
      [['Phong trào', sums] as const, [old, before] as const],
      [[old, before] as const, ['Phong trào', sums] as const],
    ])
      expect(totals(sheet('THÁNG 6 NĂM 2026', ...columns))).toEqual(nowAndBefore);
  });

  it('is told with its cell', () => {
    const { findings } = read(sheet('THÁNG 6 NĂM 2026', ['Tháng 5', before], ['Phong trào', sums]));
    expect(codes(findings)).toContain('total-by-sum I2');
  });

  it.each(['Tháng 6', 'Tổng điểm'])('is not the total beside “%s”, which is of now', (heading) => {
    const { findings } = read(sheet('THÁNG 6 NĂM 2026', [heading, before], ['Phong trào', sums]));
    expect(findings.map(({ code }) => code)).not.toContain('total-by-sum');
  });

  it('is not chosen where two such columns add up', () => {
    const { findings } = read(sheet('THÁNG 6 NĂM 2026', ['Tháng 5', before], ['Phong trào', sums], ['Thi đua', sums]));
    expect(findings.map(({ code }) => code)).not.toContain('total-by-sum');
  });
});

describe('all groups of a later period than that of the only total', () => {
  it('make the total, and the column is that of before', () => {
    expect(totals(sheet('THÁNG 6 NĂM 2026', ['Tháng 5', before]))).toEqual(nowAndBefore);
  });

  it('leave the column the total where they add up to it', () => {
    expect(totals(sheet('THÁNG 6 NĂM 2026', ['Tháng 5', sums]))).toEqual(nowOnly);
  });
});
