import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/intake/caption';
import { captionKey } from '../../src/intake/caption-key';

describe('a heading is looked up', () => {
  it.each([
    'SỐ HÓA',
    '5. Số hóa',
    '5) Số hóa',
    '(5) Số hóa',
    '1.2 Số hóa',
    '1.2. Số hóa',
    '1.2.3 Số hóa',
    'IV. Số hóa',
    'iv) Số hóa',
    'a) Số hóa',
    'b. Số hóa',
    'Số hóa (%)',
    'Số hóa [%]',
    'Số hóa %',
    'Số hóa (80%)',
    'Số hóa (tối đa 22)',
    'Số hóa (điểm tối đa 22)',
    'Số hóa (max 22)',
    'Số hóa (thang điểm 22)',
    'Số hóa (22 điểm)',
    'Số hóa (22đ)',
    'Số hóa (12,5 điểm)',
    'Số hóa ( 22 đ )',
    'Số hóa /22',
    'Số hóa/22',
    'Số hóa / 22 điểm',
    'Số hóa/22đ',
    'Số hóa, 22 điểm',
    'Số hóa 22đ',
    '“Số hóa”: (22) *',
    'Số↵hóa'.replace('↵', '\n'),
  ])('%j without its number, its scale and its marks', (heading) => {
    expect(readCaption(heading).keys).toEqual(['so hoa']);
  });

  it.each<[string, readonly string[]]>([
    ['Tỷ lệ số hóa', ['ty le so hoa', 'so hoa']],
    ['Số hóa tỉ lệ', ['so hoa ti le', 'so hoa']],
    ['Chỉ số: số hóa', ['chi so so hoa', 'so hoa']],
    ['Số hóa đạt được', ['so hoa dat duoc', 'so hoa']],
    ['Nhóm chỉ số số hóa', ['nhom chi so so hoa', 'so hoa', 'chi so so hoa']],
    ['Số hóa (bộ phận Một cửa)', ['so hoa bo phan mot cua', 'so hoa']],
    ['Điểm tháng 4', ['diem']],
    ['Nhóm thanh toán đạt', ['nhom thanh toan dat', 'thanh toan dat', 'nhom thanh toan', 'thanh toan']],
  ])('%j also without the words that go with any heading: %j', (heading, keys) => {
    expect(readCaption(heading).keys).toEqual(keys);
  });

  it.each(['', '(%)', '***', '/18', '18đ', '( 22 điểm )', 'THÁNG 4 (tạm tính)', 'Tháng 4/2024 ( tạm  tính )'])(
    '%j has nothing to look up',
    (heading) => {
      expect(readCaption(heading).keys).toEqual([]);
    },
  );

  it.each([
    ['5.', '5'],
    ['#', '#'],
    ['5.1 #', '5 1 #'],
    ['so hoa/2024', 'so hoa 2024'],
    ['so hoa 22 diem nua', 'so hoa 22 diem nua'],
    ['so hoa 1000 diem', 'so hoa 1000 diem'],
    ['22 don vi', '22 don vi'],
    ['so  - hoa', 'so hoa'],
  ])('%j as %j: what belongs to it stays', (plain, key) => {
    expect(captionKey(plain)).toBe(key);
  });

  it('only up to 500 characters', () => {
    expect([captionKey('x'.repeat(500)), captionKey('x'.repeat(501))]).toEqual(['x'.repeat(500), '']);
    expect(readCaption('x'.repeat(500)).keys).toEqual(['x'.repeat(500)]);
    expect(readCaption(`${'x'.repeat(480)} tháng 4 (18 điểm) %`)).toMatchObject({
      period: { label: 'Tháng 4' },
      max: 18,
      percent: true,
    });
    expect(readCaption(`${'x'.repeat(481)} tháng 4 (18 điểm) %`)).toEqual({
      keys: [],
      monthsIn: null,
      round: null,
      stage: null,
      period: null,
      max: null,
      percent: false,
      day: null,
      months: null,
      previous: false,
    });
  });
});

describe('a heading that is only a day', () => {
  it.each<[string, string]>([
    ['Tuần từ 05-11/10/2026', '2026-10-11'],
    ['Tuần 05-11/10/2026', '2026-10-11'],
    ['Tuần từ 28/9/2026-04/10/2026', '2026-10-04'],
    ['Tuần từ ngày 12 đến 18/10', '10-18'],
    ['Số liệu ngày 31/10/2026', '2026-10-31'],
    ['Số liệu cập nhật đến ngày 31/10/2026', '2026-10-31'],
  ])('“%s”', (heading, day) => {
    expect(readCaption(heading)).toMatchObject({ keys: [], period: null, day });
  });

  it('keeps the week beside its days, and other words', () => {
    expect(readCaption('Tuần 41 (05/10-11/10)')).toMatchObject({ keys: [], period: { week: 41 }, day: '10-11' });
    expect(readCaption('Số liệu')).toMatchObject({ keys: ['so lieu'], day: null });
    expect(readCaption('Tuần 3').period).toMatchObject({ week: 3 });
  });
});

describe('the maximum that a heading states', () => {
  it.each<[string, number | null]>([
    ['Số hóa /22', 22],
    ['Số hóa/ 22 điểm', 22],
    ['Số hóa (/22)', 22],
    ['Số hóa (tối đa 22)', 22],
    ['Điểm tối đa: 22', 22],
    ['max 22', 22],
    ['Thang điểm 100', 100],
    ['Số hóa (22)', 22],
    ['Số hóa [22đ]', 22],
    ['Số hóa 22 điểm', 22],
    ['22 điểm', 22],
    ['Số hóa (12,5 điểm)', 12.5],
    ['Số hóa /12.5', 12.5],
    ['Số hóa 12,5đ', 12.5],
    ['Số hóa', null],
    ['Số hóa (80%)', null],
    ['Số hóa /2024', null],
    ['Số hóa 1000 điểm', null],
    ['Số hóa 22 đơn vị', null],
    ['(5) Số hóa', null],
    ['Điểm 766', null],
    ['Tháng 4', null],
  ])('in %j is %j', (heading, max) => {
    expect(readCaption(heading).max).toBe(max);
  });
});

it.each<[string, boolean]>([
  ['Số hóa (%)', true],
  ['Tỷ lệ số hóa', true],
  ['Số hóa, tỉ lệ', true],
  ['Số hóa', false],
  ['Số hóa tỷ lệch', false],
])('%j says that it is a percentage: %s', (heading, percent) => {
  expect(readCaption(heading).percent).toBe(percent);
});

it.each([
  ['Từ 01/8 đến 31/8', '08-31'],
  ['Tuần 36 (31/8-06/9)', '09-06'],
  ['Từ 29/12/2025 đến 04/01/2026', '2026-01-04'],
  ['Điểm 07/9', '09-07'],
])('“%s” is of its last day', (heading, day) => {
  expect(readCaption(heading).day).toBe(day);
});

it('an hour before a day is of that day; one behind it is of a cell that became a date, and no heading', () => {
  expect(readCaption('08:00 15/09/2026').keys).toEqual([]);
  expect(readCaption('12/05/2026 00:00').keys).not.toEqual([]);
});

it.each(['Cùng kỳ 2025', 'CÙNG KỲ NĂM 2025', 'Điểm cùng kỳ 2025', 'Cung ky 2025'])(
  '%j is the same time of that year',
  (heading) => {
    expect(readCaption(heading)).toMatchObject({ period: { kind: 'year', year: 2025 }, previous: true });
  },
);
