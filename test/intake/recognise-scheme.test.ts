import { describe, expect, it } from 'vitest';
import { portal2026, report2024, schemes } from '../../src/core/scheme';
import { defaultSettings } from '../../src/core/settings/settings';
import { columnOf, type Column } from '../../src/intake/column-role';
import { indicatorColumns, recogniseScheme } from '../../src/intake/recognise-scheme';
import { buildVocabulary } from '../../src/intake/vocabulary';
import { gridOf } from './grid-of';
import { codes, read } from './read';

const vocabulary = buildVocabulary(schemes, defaultSettings);
const columnsOf = (headings: readonly string[]): readonly Column[] =>
  headings.map((heading, index) => columnOf(index, heading.trim().split(' › '), vocabulary));

/** The scheme of a table without names: one line of headings, then the figures. */
function scheme(head: string, ...rows: readonly string[]): string {
  const columns = columnsOf(head.split('|'));
  const grid = gridOf([head, ...rows].join('\n'));
  return recogniseScheme(
    grid,
    rows.map((_, index) => index + 1),
    columns,
    columns.find(({ role }) => role === 'total') ?? null,
    portal2026,
  ).scheme.id;
}

const groups = 'Công khai | Tiến độ | DVC trực tuyến | Thanh toán | Số hóa | Hài lòng';
const points = '17.5 | 19.2 | 10 | 8.1 | 20.4 | 16';
const percentages = '100 | 98 | 45 | 30 | 82 | 100';

describe('the six groups without “/18” are points', () => {
  it('where no figure exceeds its maximum and there is no total', () => {
    expect(scheme(groups, points)).toBe('portal-2026');
    expect(scheme(groups, '18.005 | 20 | 12 | 10 | 22 | 18')).toBe('portal-2026');
    expect(scheme(groups, points, percentages)).toBe('portal-2026');
    expect(scheme(groups, '17.5 | 19.2 | 10 | 8.1 | 20.4 |')).toBe('portal-2026');
  });

  it('not where more rows exceed one than not', () => {
    expect(scheme(groups, '18.01 | 19.2 | 10 | 8.1 | 20.4 | 16')).toBe('report-2024');
    expect(scheme(groups, points, percentages, percentages)).toBe('report-2024');
  });

  it('whether or not the rows add up to the total: no percentage is so low everywhere', () => {
    const head = `${groups} | Tổng điểm`;
    expect(scheme(head, `${points} | 91.2`, `${points} | 91.25`, `${points} | 91.3`)).toBe('portal-2026');
    expect(scheme(head, `${points} | 91.2`, `${points} | 91.3`)).toBe('portal-2026');
    expect(scheme(head, `${points} | 86`)).toBe('portal-2026');
    expect(scheme(head, `${points} | 91.2`, `${points} |`, `${points} | -`)).toBe('portal-2026');
    expect(scheme(head, `${points} |`)).toBe('portal-2026');
  });

  it('not where there is no figure at all', () => {
    expect(scheme(groups)).toBe('report-2024');
    expect(scheme(groups, '| | | | |')).toBe('report-2024');
    expect(scheme(groups, 'a | b | c | d | e | g')).toBe('report-2024');
  });

  it('not beside a percentage that only the report has: small figures of few units fit into any maximum', () => {
    expect(scheme('Tái sử dụng (%) | DVCTT', '1.04 | 1.01')).toBe('report-2024');
    expect(scheme('DVCTT | Tiến độ', '1.01 | 1.04')).toBe('portal-2026');
  });

  it('not where two headings say that they are percentages', () => {
    expect(scheme('Công khai (%) | Tiến độ (%) | DVC trực tuyến | Thanh toán | Số hóa | Hài lòng', points)).toBe(
      'report-2024',
    );
    expect(scheme('Công khai (%) | Tiến độ | DVC trực tuyến | Thanh toán | Số hóa | Hài lòng', points)).toBe(
      'portal-2026',
    );
  });

  it('as the first 200 rows tell', () => {
    const many = (row: string, count: number): readonly string[] => Array.from({ length: count }, () => row);
    expect(scheme(groups, ...many(points, 100), ...many(percentages, 100), ...many(percentages, 100))).toBe(
      'portal-2026',
    );
    expect(scheme(groups, ...many(points, 99), ...many(percentages, 101), ...many(points, 100))).toBe('report-2024');
  });
});

describe('five groups', () => {
  const five = 'Công khai | Tiến độ | DVC trực tuyến | Thanh toán | Số hóa';
  it('are points where no figure exceeds its maximum, however they are named', () => {
    expect(scheme(five, points)).toBe('portal-2026');
    expect(scheme(five, percentages)).toBe('report-2024');
    expect(scheme('CKMB | TDGQ | Số hóa', '17 | 19 | 20')).toBe('portal-2026');
    expect(scheme('CKMB | Tiến độ | Số hóa', '17 | 19 | 20')).toBe('portal-2026');
    expect(scheme('Tiến độ (%)', '17', '19')).toBe('report-2024');
    expect(scheme('Tiến độ', '0.9841', '1')).toBe('report-2024');
    expect(scheme('CKMB | TDGQ | Số hóa | Tổng điểm', '17 | 19 | 20 | 56')).toBe('portal-2026');
  });

  it('named by codes are points as long as not most figures exceed the maxima', () => {
    expect(scheme('CKMB | TDGQ | MDSH')).toBe('portal-2026');
    expect(scheme('CKMB | TDGQ | MDSH', '17 | 19 | 20', '100 | 98 | 82')).toBe('portal-2026');
    expect(scheme('CKMB | TDGQ | MDSH', '100 | 98 | 82')).toBe('report-2024');
  });

  it('are points where two say their maximum, whatever the figures', () => {
    expect(scheme('Công khai /18 | Tiến độ /20', '100 | 98')).toBe('portal-2026');
    expect(scheme('Công khai /18 | Tiến độ', '17 | 19')).toBe('portal-2026');
    expect(scheme('Công khai /18 | Tiến độ', '100 | 98')).toBe('report-2024');
  });
});

describe('one group of 22 points for both online groups', () => {
  const five = 'Công khai | Tiến độ | Dịch vụ trực tuyến | Hài lòng | Số hóa';
  const found = (head: string, row: string): readonly (number | undefined)[] => {
    const columns = columnsOf(head.split('|'));
    const total = columns.find(({ role }) => role === 'total') ?? null;
    const { scheme: merged } = recogniseScheme(gridOf(`${head}\n${row}`), [1], columns, total, portal2026);
    return [merged.indicators.length, merged.indicators.find(({ id }) => id === 'onlineService')?.max];
  };

  it('is known by its figures, by its heading, or by the sum', () => {
    expect(found(five, '15 | 18 | 19.61 | 16 | 20')).toEqual([5, 22]);
    expect(found(five.replace('trực tuyến', 'trực tuyến (22 điểm)'), '15 | 18 | 9 | 16 | 20')).toEqual([5, 22]);
    expect(found(`${five} | Tổng điểm`, '15 | 18 | 9 | 16 | 20 | 78')).toEqual([5, 22]);
    for (const both of ['DVCTT và thanh toán trực tuyến', 'Dịch vụ công trực tuyến, thanh toán trực tuyến'])
      expect(found(five.replace('Dịch vụ trực tuyến', both), '15 | 18 | 19.61 | 16 | 20'), both).toEqual([5, 22]);
  });

  it('is none where payment has a column of its own, or the sum says that a group is missing', () => {
    expect(found(`${five} | Thanh toán`, '15 | 18 | 9 | 16 | 20 | 8')).toEqual([6, 12]);
    expect(found(`${five} | Tổng điểm`, '15 | 18 | 9 | 16 | 20 | 86')).toEqual([6, 12]);
  });
});

describe('of several columns for one indicator', () => {
  /** The column that is used, and those that are told of as second ones. */
  const chosen = (id: string, ...headings: readonly string[]): readonly [number | undefined, readonly number[]] => {
    const { used, doubles } = indicatorColumns(id === 'points' ? portal2026 : report2024, columnsOf(headings));
    return [used[0]?.index, doubles.map(({ column }) => column.index)];
  };

  it('that with the scheme’s own sort of figure is used', () => {
    expect(chosen('percent', 'Công khai › Điểm', 'Công khai', 'Công khai (%)')).toEqual([2, [1]]);
    expect(chosen('points', 'Công khai (%)', 'Công khai', 'Công khai › Điểm')).toEqual([2, [1]]);
  });

  it('else that which says nothing of it, else the first', () => {
    expect(chosen('percent', 'Công khai › Điểm', 'Công khai')).toEqual([1, []]);
    expect(chosen('points', 'Công khai (%)', 'Công khai', 'Công khai')).toEqual([1, [2]]);
    expect(chosen('points', 'Công khai (%)', 'Công khai › Tỷ lệ')).toEqual([0, [1]]);
  });

  it('that with the other sort of figure is no second one', () => {
    expect(chosen('percent', 'Công khai (%)', 'Công khai › Điểm')).toEqual([0, []]);
    expect(chosen('percent', 'Công khai (%)', 'Công khai (%)')).toEqual([0, [1]]);
  });
});

it('groups that add up to the total are points, though many a figure is over its maximum', () => {
  const head = 'CKMB | TDGQ | CLGQ | TTTT | Tổng điểm';
  expect(scheme(head, '17 | 19 | 8 | 11 | 55', '16 | 18 | 7 | 11.5 | 52.5', '15 | 17 | 9 | 10.5 | 51.5')).toBe(
    'portal-2026',
  );
});

it.each([
  ['CHỨNG THỰC ĐT | THANH TOÁN TT', '1.03 | 1.01'],
  ['CHỨNG THỰC ĐT | THANH TOÁN TT | DVCTT', '1.02 | 1.03 | 1.04'],
])(
  'a column that the scheme has not is told of at its cell where figures so low are read as points: %s',
  (head, row) => {
    const { findings } = read(`KẾT QUẢ THÁNG 5\nSTT | ĐƠN VỊ | THÁNG 5 | ${head}\n1 | PHÚ TÂN | 1.05 | ${row}`);
    expect(codes(findings)).toContain('column-unread D2');
  },
);
