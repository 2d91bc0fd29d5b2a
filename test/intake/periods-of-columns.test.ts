import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { codes, dataset, read } from './read';

const pair = (before: string, now: string) =>
  dataset(`ĐƠN VỊ | ${before} | ${now}\nPHÚ HÙNG | 77.38 | 89.21\nPHÚ BÌNH | 71.5 | 70.25`);

describe('of two columns of points the later is now, the earlier is compared with', () => {
  it.each([
    ['Tuần 04/8', 'Tuần 01/9', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['Tuần IV/8', 'Tuần I/9', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['Tuần 5/12', 'Tuần 1/1', 'Tháng 1 - Tuần 01', 'Tháng 12 - Tuần 05'],
    ['Điểm W4/8', 'Điểm W1/9', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['Tuần 4 (8/2026)', 'Tuần 1 (9/2026)', 'Tháng 9/2026 - Tuần 01', 'Tháng 8/2026 - Tuần 04'],
    ['Tuần 35/52', 'Tuần 36/52', 'Tuần 36', 'Tuần 35'],
    ['Tuần thứ nhất tháng 9', 'Tuần thứ hai tháng 9', 'Tháng 9 - Tuần 02', 'Tháng 9 - Tuần 01'],
    ['Tuần 35 (24-30/8)', 'Tuần 36 (31/8-06/9)', 'Tuần 36', 'Tuần 35'],
    ['Tuần 36 (31/8-06/9)', 'Tuần 37 (07-13/9)', 'Tuần 37', 'Tuần 36'],
    ['Tuần 35 (24/8)', 'Tuần 36 (31/8)', 'Tuần 36', 'Tuần 35'],
    ['Tuần 35↵24→30/8', 'Tuần 36↵31/8→06/9', 'Tuần 36', 'Tuần 35'],
    ['Tuần 52 (22-28/12)', 'Tuần 1 (29/12-04/01)', 'Tuần 01', 'Tuần 52'],
    [
      'Tuần 35 (từ ngày 24 đến ngày 30/8/2026)',
      'Tuần 36 (từ ngày 31/8 đến ngày 06/9/2026)',
      'Tuần 36 năm 2026',
      'Tuần 35 năm 2026',
    ],
    ['Tháng Bảy', 'Tháng Tám', 'Tháng 8', 'Tháng 7'],
    ['Điểm tháng Mười Hai', 'Điểm tháng Giêng', 'Tháng 1', 'Tháng 12'],
    ['Tháng Năm', 'Tháng Sáu', 'Tháng 6', 'Tháng 5'],
    ['Tháng IX', 'Tháng X', 'Tháng 10', 'Tháng 9'],
    ['Quý Một', 'Quý Hai', 'Quý II', 'Quý I'],
    ['Quí II', 'Quí III', 'Quý III', 'Quý II'],
    ['2026-W35', '2026-W36', 'Tuần 36 năm 2026', 'Tuần 35 năm 2026'],
    ['T8-W4', 'T9-W1', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['Tuần 4T8', 'Tuần 1T9', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['Tuần 35 – 30/8', 'Tuần 36 – 06/9', 'Tuần 36', 'Tuần 35'],
    ['Điểm của tháng 8', 'Điểm của tháng 9', 'Tháng 9', 'Tháng 8'],
    ['Điểm 2025', 'Điểm 2026', 'Năm 2026', 'Năm 2025'],
    ['Q2/26', 'Q3/26', 'Quý III/2026', 'Quý II/2026'],
    ['Tháng 8/26', 'Tháng 9/26', 'Tháng 9/2026', 'Tháng 8/2026'],
    ['2026-08', '2026-09', 'Tháng 9/2026', 'Tháng 8/2026'],
    ['Th8', 'Th9', 'Tháng 9', 'Tháng 8'],
    ['Điểm T8', 'Điểm T9 (tạm tính)', 'Tháng 9', 'Tháng 8'],
    ['Tháng 8↵(chốt 31/8)', 'Tháng 9↵(chốt 30/9)', 'Tháng 9', 'Tháng 8'],
    ['6T đầu năm', '6T cuối năm', '6 tháng cuối năm', '6 tháng đầu năm'],
  ])('%s, %s', (before, now, period, previous) => {
    const { units, period: own, previous: compared } = pair(before, now);
    expect(units.map(({ total, previous: then }) => [total, then])).toEqual([
      [89.21, 77.38],
      [70.25, 71.5],
    ]);
    expect([own?.label, compared?.period?.label]).toEqual([period, previous]);
  });

  it.each([
    ['24-30/8', '31/8-06/9'],
    ['Ngày 10 tháng 9', 'Ngày 20 tháng 9'],
    ['Điểm cũ', 'Điểm mới'],
    ['Kỳ cũ', 'Kỳ mới'],
    ['Lần chấm 1', 'Lần chấm 2'],
    ['Học kỳ I', 'Học kỳ II'],
    ['Số cũ', 'Số mới'],
    ['Tổng cũ', 'Tổng mới'],
    ['Điểm trước', 'Điểm hiện tại'],
    ['Điểm liền trước', 'Điểm hiện nay'],
    ['Kết quả trước đó', 'Kết quả hiện tại'],
    ['Điểm trước đây', 'Điểm nay'],
    ['Kỳ liền kề', 'Kỳ hiện hành'],
  ])('%s, %s', (before, now) => {
    for (const { units } of [
      pair(before, now),
      dataset(`ĐƠN VỊ | ${now} | ${before}\nPHÚ HÙNG | 89.21 | 77.38\nPHÚ BÌNH | 70.25 | 71.5`),
    ])
      expect(units.map(({ total, previous }) => [total, previous])).toEqual([
        [89.21, 77.38],
        [70.25, 71.5],
      ]);
  });
});

const units = ['PHÚ HÙNG', 'PHÚ BÌNH', 'PHÚ THÀNH'];
const table = (heads: string, ...rows: readonly string[]) =>
  `ĐƠN VỊ | ${heads}\n${rows.map((row, place) => `${units[place] ?? ''} | ${row}`).join('\n')}`;

describe('two rounds of one period, or two days of it', () => {
  it.each([
    ['Tháng 9 lần 1', 'Tháng 9 lần 2'],
    ['Tháng 9 (đợt 1)', 'Tháng 9 (đợt 2)'],
    ['Tháng 9 ngày 10', 'Tháng 9 ngày 20'],
    ['Tháng 9 (đến 15/9)', 'Tháng 9 (đến 30/9)'],
  ])('%s, %s: the later is now, whatever the title says of the month', (before, now) => {
    for (const title of ['', 'THÁNG 9 NĂM 2026\n']) {
      const [first] = dataset(`${title}ĐƠN VỊ | ${before} | ${now}\nPHÚ HÙNG | 77.38 | 89.21`).units;
      expect([first?.total, first?.previous]).toEqual([89.21, 77.38]);
    }
  });
});

describe('columns of periods that are still to come', () => {
  it('are not now where nobody has filled them in', () => {
    const data = dataset(
      table('Tháng 8 | Tháng 9 | Tháng 10 | Tháng 11', '80 | 90.5 | |', '70 | 71.5 | - |', '60 | 61.5 | |'),
    );
    expect(data.period?.label).toBe('Tháng 9');
    expect(data.units.map(({ total, previous }) => [total, previous])).toEqual([
      [90.5, 80],
      [71.5, 70],
      [61.5, 60],
    ]);
  });

  it('are asked about where the title says that they are now', () => {
    expect(codes(read(`THÁNG 9\n${table('Tháng 8 | Tháng 9', '80 |', '70 |', '60 |')}`).findings)).toEqual([
      'total-empty C2',
    ]);
  });

  const zeros = table('Tháng 8 | Tháng 9', '80.5 | 0', '70.5 | 0', '60.5 | 0');
  it('are asked about where they are 0 throughout, and read once a person has said which', () => {
    expect(codes(read(zeros).findings)).toEqual(['total-zero C1']);
    expect(read(zeros).dataset).toBeNull();
    expect(dataset(zeros, { period: 'Tháng 8' }).units[0]).toMatchObject({ total: 80.5, previous: null });
    const reading = {
      ...defaultSettings.reading,
      columns: [{ heading: 'Tháng 9', as: 'total' as const, measure: null }],
    };
    expect(dataset(zeros, { settings: { reading } }).units[0]).toMatchObject({ total: 0, previous: 80.5 });
  });

  it('under an older title are neither now nor compared with, which is said at each that has figures', () => {
    const later = `TUẦN 35 NĂM 2026\n${table('Tuần 35 | Tuần 36 | Tuần 37', '80 | 90.5 | 0', '70 | 71.5 | 0', '60 | 61.5 | 0')}`;
    const { dataset: data, findings } = read(later);
    expect(data?.units[0]).toMatchObject({ total: 80, previous: null });
    expect(codes(findings)).toEqual(expect.arrayContaining(['column-later C2']));
    expect(codes(findings)).not.toContain('column-later D2');
    expect(codes(read(later, { period: 'Tuần 35' }).findings)).not.toContain('column-later C2');
  });

  it('December beside January is before it, not after', () => {
    const { dataset: data, findings } = read(`THÁNG 1 NĂM 2026\n${table('Tháng 12 | Tháng 1', '80 | 90.5')}`);
    expect(data?.units[0]).toMatchObject({ total: 90.5, previous: 80 });
    expect(codes(findings)).toEqual([]);
  });
});

it('a total of before beside some groups of now is no total of now: the table is refused, with its cell', () => {
  expect(
    codes(
      read(`THÁNG 9 NĂM 2026\n${table('Tháng 8 | Công khai | Tiến độ | Mức độ hài lòng', '80.5 | 12.5 | 15.5 | 17')}`)
        .findings,
    ),
  ).toEqual(['total-of-before B2']);
});

describe('a year, a month or a school year that is written once', () => {
  it.each([
    ['| Năm 2025 | | Năm 2026', '| Quý III | Quý IV | Quý I', 'Quý I/2026', 'Quý IV/2025'],
    ['| Tháng 8 | | Tháng 9', '| Tuần 3 | Tuần 4 | Tuần 1', 'Tháng 9 - Tuần 01', 'Tháng 8 - Tuần 04'],
    ['| Quý II | | Quý III', '| Tháng 5 | Tháng 6 | Tháng 7', 'Tháng 7', 'Tháng 6'],
  ])('over its columns belongs to each of them: %s', (groups, heads, now, before) => {
    const { units: rows, period, previous } = dataset(`ĐƠN VỊ ${groups}\n${heads}\nPHÚ HÙNG | 60 | 77.38 | 89.21`);
    expect(rows[0]).toMatchObject({ total: 89.21, previous: 77.38 });
    expect([period?.label, previous?.period?.label]).toEqual([now, before]);
  });

  it('in the title makes weeks 1 to 4 those of its month', () => {
    const { period, previous } = dataset(
      `THÁNG 9 NĂM 2026\n${table('Tuần 1 | Tuần 2 | Tuần 3', '60 | 77.38 | 89.21')}`,
    );
    expect([period?.label, previous?.period?.label]).toEqual(['Tháng 9/2026 - Tuần 03', 'Tháng 9/2026 - Tuần 02']);
  });

  it('of a school belongs to the week of the columns', () => {
    const { period } = dataset(`NĂM HỌC 2026-2027\nLớp | Tuần 11 | Tuần 12\n6A | 77.38 | 89.21`);
    expect(period?.label).toBe('Tuần 12 năm học 2026-2027');
  });

  it('alone leaves the month to the name of the sheet', () => {
    expect(dataset(`BẢNG ĐIỂM NĂM 2026\n${table('Điểm', '89.21')}`, {}, { sheet: 'Tháng 9' }).period?.label).toBe(
      'Tháng 9/2026',
    );
  });
});

it('the same month of last year is compared with only where there is nothing nearer', () => {
  const { units: rows } = dataset(table('Tháng 9 | Tháng 8 | Tháng 9 năm trước', '89.21 | 77.38 | 60'));
  expect(rows[0]).toMatchObject({ total: 89.21, previous: 77.38 });
});

it('“Cả năm” is the total of a year, and of nothing less', () => {
  const year = table('Quý III | Quý IV | Cả năm', '60 | 77.38 | 89.21');
  expect(dataset(`NĂM 2026\n${year}`)).toMatchObject({ period: { label: 'Năm 2026' }, units: [{ total: 89.21 }] });
  expect(dataset(year)).toMatchObject({ period: { label: 'Quý IV' }, units: [{ total: 77.38, previous: 60 }] });
});

it('a month is compared with a month, not with one of its own weeks', () => {
  const { units: rows } = dataset(
    'THÁNG 9\nĐƠN VỊ | Tháng 9 | | | Tháng 8\n | Tuần 1 | Tuần 2 | Cả tháng | Cả tháng\nPHÚ HÙNG | 60 | 61 | 89.21 | 77.38',
  );
  expect(rows[0]).toMatchObject({ total: 89.21, previous: 77.38 });
});

it('a pair of totals under a later title may have old headings: it is read, and said at its cell', () => {
  const { dataset: data, findings } = read(
    `THÁNG 5 - TUẦN 02 NĂM 2024\n${table('THÁNG 5 - TUẦN 01 | THÁNG 4 | Công khai | Tiến độ', '89.21 | 77.38 | 100 | 90')}`,
  );
  expect(data?.units[0]).toMatchObject({ total: 89.21, previous: 77.38 });
  expect(codes(findings)).toContain('period-unclear B2');
});
