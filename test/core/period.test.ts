import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDates } from '../../src/core/periods/date';
import { parseDate } from '../../src/core/periods/date';
import { findPeriod, mayNamePeriod, parsePeriod } from '../../src/core/periods/find-period';
import { samePeriod, withYear, type Period } from '../../src/core/periods/period';
import { comparePeriods } from '../../src/core/periods/period-order';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`not a period: ${text}`);
  return parsed;
}

describe('a period is read in every way that offices write it', () => {
  it.each([
    ['THÁNG 5 (Tuần 01)', 'Tháng 5 - Tuần 01'],
    ['Tháng 5 – Tuần 01', 'Tháng 5 - Tuần 01'],
    ['THÁNG 5 -TUẦN 01', 'Tháng 5 - Tuần 01'],
    ['THÁNG 5\nTUẦN 01', 'Tháng 5 - Tuần 01'],
    ['Tuần thứ 1 của tháng 5', 'Tháng 5 - Tuần 01'],
    ['Tuần 1 tháng 5/2024', 'Tháng 5/2024 - Tuần 01'],
    ['Tuần 01 tháng 5 năm 2024', 'Tháng 5/2024 - Tuần 01'],
    ['Tháng 5/2024 - Tuần 01', 'Tháng 5/2024 - Tuần 01'],
    ['Tháng 5 (Tuần 01) năm 2024', 'Tháng 5/2024 - Tuần 01'],
    ['Tuần 1 - T5/2024', 'Tháng 5/2024 - Tuần 01'],
    ['TUẦN II THÁNG 10 NĂM 2026', 'Tháng 10/2026 - Tuần 02'],
    ['Kỳ đánh giá: 10/2026', 'Tháng 10/2026'],
    ['Tuần 19 năm 2026', 'Tuần 19 năm 2026'],
    ['Tuần 19/2026', 'Tuần 19 năm 2026'],
    ['Tuần 9', 'Tuần 09'],
    ['Tháng 05/2024', 'Tháng 5/2024'],
    ['tháng 5 năm 2024', 'Tháng 5/2024'],
    ['T5/2024', 'Tháng 5/2024'],
    ['T5', 'Tháng 5'],
    ['05/2024', 'Tháng 5/2024'],
    ['thang_5', 'Tháng 5'],
    ['T5_2024', 'Tháng 5/2024'],
    ['T5 06/5/2024', 'Tháng 5'],
    ['Tuần 53 năm 2026', 'Tuần 53 năm 2026'],
    ['Tuần 6 tháng 5', 'Tháng 5 - Tuần 06'],
    ['Quý II/2024', 'Quý II/2024'],
    ['Quý 4 năm 2025', 'Quý IV/2025'],
    ['Q3/2025', 'Quý III/2025'],
    ['6 tháng đầu năm 2025', '6 tháng đầu năm 2025'],
    ['sáu tháng cuối năm', '6 tháng cuối năm'],
    ['Năm 2026', 'Năm 2026'],
    ['2026', 'Năm 2026'],
    ['CUNG CẤP DỊCH VỤ CÔNG - THÁNG 5 (Tuần 01)', 'Tháng 5 - Tuần 01'],
    ['THÁNG 5'.normalize('NFD'), 'Tháng 5'],
  ])('%j is %s', (text, label) => {
    expect(parsePeriod(text)?.label).toBe(label);
    expect(mayNamePeriod(text)).toBe(true);
  });

  it.each(['UBND xã Số 919', 'Phường 2', 'UBND xã Số 12001', 'Sở Nội vụ'])(
    '%j is seen at once to name none',
    (name) => {
      expect(mayNamePeriod(name)).toBe(false);
    },
  );

  it.each([
    'ngày 06 tháng 5 năm 2024',
    '06/5/2024',
    '9 tháng năm 2025',
    'Tháng 0',
    'Tháng 13',
    'Tuần 0',
    'Tuần 54',
    'Tuần 7 tháng 5',
    'ĐƠN VỊ',
    'T',
    'Quý V',
    '',
  ])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('leaves the other words of a heading', () => {
    expect(findPeriod('ĐIỂM THÁNG 4')?.rest).toBe('diem');
    expect(findPeriod('Tăng/giảm so với tháng 4')?.rest).toBe('tang/giam so voi');
  });

  const years = fc.option(fc.integer({ min: 2000, max: 2099 }), { nil: null });
  const periods = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
      .map(([month, week]) => `Tuần ${week} tháng ${month}`),
    fc.integer({ min: 1, max: 12 }).map((month) => `Tháng ${month}`),
    fc.integer({ min: 1, max: 53 }).map((week) => `Tuần ${week}`),
    fc.constantFrom('Quý I', 'Quý II', 'Quý III', 'Quý IV', '6 tháng đầu năm', '6 tháng cuối năm'),
  );
  it('has a label that reads back as the same period', () => {
    fc.assert(
      fc.property(periods, years, (text, year) => {
        const made = withYear(period(text), year);
        expect(parsePeriod(made.label)).toEqual(made);
      }),
    );
  });
});

describe('a day', () => {
  it.each([
    ['(Thời gian chốt số liệu: Ngày 06/5/2024)', '2024-05-06'],
    ['ngày 06 tháng 5 năm 2024', '2024-05-06'],
    ['2024-05-06', '2024-05-06'],
    ['06.05.2024', '2024-05-06'],
    ['6-5-2024', '2024-05-06'],
    ['06 / 5 / 2024', '2024-05-06'],
    ['06 tháng 5, năm 2024', '2024-05-06'],
    ['06 tháng5 , năm 2024', '2024-05-06'],
    ['06 tháng 5,năm2024', '2024-05-06'],
    ['số liệu đến 2024/5/6', '2024-05-06'],
    ['từ 2024-05-06 đến 10/5/2024', '2024-05-06'],
    ['từ 06/5/2024 đến 2024-05-10', '2024-05-06'],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['31/4/2024', '06/13/2024', '0/5/2024', '29/02/2025', 'tháng 5/2024', '766/QĐ-TTg', ''])(
    '%j is none',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  it.each([
    '2024-05-06',
    '2024/5/6',
    '06/5/2024',
    'ngay 06.12.2024',
    '6 / 5 / 2024',
    '6-5-2024',
    'ngay 06 thang 12 nam 2024',
    'ngay 6 thang 5, nam 2024',
    'ngay 06 thang 12',
    '16 thang 12 nam 2024',
    '6 thang 5, nam 2024',
  ])('“%s” is taken out of a heading, so that it is no period', (day) => {
    expect(withoutDates(`chot ${day} xong`)).toBe('chot   xong');
  });

  it.each([
    'tuan 01 thang 5 nam 2024',
    'tuan thu 1 thang 12, nam 2024',
    '2024-05-067',
    'ke hoach 5/2024',
    '6 thang dau nam 2024',
  ])('“%s” stays in a heading: it is no day', (text) => {
    expect(withoutDates(text)).toBe(text);
  });

  it('sorts by time, where DDMMYYYY as text does not (01102026 < 29092026)', () => {
    const [first, last] = [parseDate('29/09/2026') ?? '', parseDate('01/10/2026') ?? ''];
    expect(first < last).toBe(true);
  });
});

describe('periods in time', () => {
  it.each<[string, string, -1 | 0 | 1 | null]>([
    ['Tháng 4/2024', 'Tháng 5/2024', -1],
    ['Tháng 1/2025', 'Tháng 12/2024', 1],
    ['Tháng 4/2024', 'Tháng 5/2024 - Tuần 01', -1],
    ['Tháng 5/2024 - Tuần 02', 'Tháng 5/2024 - Tuần 01', 1],
    ['Tháng 5/2024', 'Tháng 5/2024', 0],
    ['Tháng 5/2024', 'Tháng 5/2024 - Tuần 01', null],
    ['Quý I/2024', 'Tháng 4/2024', -1],
    ['Tuần 19 năm 2026', 'Tuần 20 năm 2026', -1],
    ['Tuần 1 năm 2027', 'Tuần 53 năm 2026', 1],
    ['Tuần 52 năm 2025', 'Tuần 1 năm 2026', -1],
    ['Tuần 1 năm 2026', 'Tháng 11/2025', 1],
    ['Tuần 1 năm 2026', 'Tháng 12/2025', null],
    ['Tuần 1 năm 2026', 'Tháng 1/2026', null],
    ['Tuần 1 năm 2026', 'Tháng 2/2026', -1],
    ['Tuần 19 năm 2026', 'Tháng 4/2026', 1],
    ['Tuần 19 năm 2026', 'Tháng 5/2026', null],
    ['Tuần 19 năm 2026', 'Tháng 6/2026', -1],
    ['Tuần 19 năm 2025', 'Tuần 18 năm 2026', -1],
    ['Tháng 4/2024 - Tuần 02', 'Tháng 5/2024 - Tuần 01', -1],
    ['Tháng 5/2024 - Tuần 02', 'Tháng 5/2024', null],
    ['Quý I/2024', 'Quý II/2024', -1],
    ['6 tháng đầu năm 2024', 'Quý III/2024', -1],
    ['Năm 2024', 'Quý III/2024', null],
    ['6 tháng cuối năm 2024', 'Quý II/2024', 1],
    ['Năm 2024', 'Tháng 4/2024', null],
    ['Tháng 4', 'Tháng 5', null],
    ['Tháng 4', 'Tháng 4/2024', null],
  ])('%s against %s is %s', (a, b, order) => {
    expect(comparePeriods(period(a), period(b))).toBe(order);
  });

  it('are the same where one leaves out its year', () => {
    expect(samePeriod(period('Tháng 4'), period('Tháng 4/2024'))).toBe(true);
    expect(samePeriod(period('Tháng 4/2024'), period('Tháng 4'))).toBe(true);
    expect(samePeriod(period('Tháng 4/2023'), period('Tháng 4/2024'))).toBe(false);
    expect(samePeriod(period('Tháng 4'), period('Tháng 4 - Tuần 01'))).toBe(false);
  });

  it('take a year only where they have none', () => {
    expect(withYear(period('Tháng 5'), 2024).label).toBe('Tháng 5/2024');
    expect(withYear(period('Tháng 5/2023'), 2024).label).toBe('Tháng 5/2023');
    expect(withYear(period('Tháng 5'), null)).toEqual(period('Tháng 5'));
  });
});
