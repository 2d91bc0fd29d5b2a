import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/core/comparison/compared-period';
import { parsePeriod } from '../../src/core/periods/find-period';
import type { Period } from '../../src/core/periods/period';
import { datedPeriod, isProvisional, periodEnd } from '../../src/core/periods/period-end';
import { parsePeriodKey, periodKey } from '../../src/core/periods/period-key';
import { proposeCompared } from '../../src/core/periods/propose-compared';
import { reorganisationBetween } from '../../src/core/comparison/reorganisation';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`not a period: ${text}`);
  return parsed;
}
const past = (text: string, provisional = false) => ({ period: period(text), provisional });
const proposed = (now: string, ...list: ReturnType<typeof past>[]) =>
  proposeCompared(period(now), list)?.period.label ?? null;

describe('the compared period that is proposed', () => {
  it('for a week is the last month closed, as in the report 865/BC-VP', () => {
    expect(
      proposed('Tuần 1 tháng 5/2024', past('Tháng 3/2024'), past('Tháng 4/2024'), past('Tuần 4 tháng 4/2024')),
    ).toBe('Tháng 4/2024');
  });
  it('for a week is never the month that it lies in', () => {
    expect(proposed('Tuần 2 tháng 5/2024', past('Tháng 5/2024'), past('Tháng 4/2024'))).toBe('Tháng 4/2024');
  });
  it('for a week with no month at hand is the week before', () => {
    expect(proposed('Tuần 2 tháng 5/2024', past('Tuần 1 tháng 5/2024'), past('Tuần 4 tháng 4/2024'))).toBe(
      'Tháng 5/2024 - Tuần 01',
    );
  });
  it('for the first week of a year is the last one of the year before, be it 52 or 53', () => {
    expect(proposed('Tuần 1 năm 2027', past('Tuần 51 năm 2026'), past('Tuần 53 năm 2026'))).toBe('Tuần 53 năm 2026');
    expect(proposed('Tuần 1 năm 2026', past('Tuần 52 năm 2025'), past('Tuần 2 năm 2026'))).toBe('Tuần 52 năm 2025');
  });
  it('for a month is the month before, across the year', () => {
    expect(proposed('Tháng 1/2025', past('Quý IV/2024'), past('Tháng 11/2024'), past('Tháng 12/2024'))).toBe(
      'Tháng 12/2024',
    );
    expect(proposed('Tháng 1/2025', past('Quý IV/2024'), past('Tháng 11/2024'))).toBe('Tháng 11/2024');
  });
  it('is never one that is still provisional, nor a later one', () => {
    expect(proposed('Tháng 5/2024', past('Tháng 4/2024', true), past('Tháng 3/2024'), past('Tháng 6/2024'))).toBe(
      'Tháng 3/2024',
    );
  });
  it('for a quarter is the quarter before, though a month is at hand', () => {
    expect(proposed('Quý II/2024', past('Tháng 3/2024'), past('Quý I/2024'))).toBe('Quý I/2024');
  });
  it('is none where nothing fits', () => {
    expect(proposed('Năm 2024', past('Tháng 4/2024'))).toBeNull();
  });
});

describe('a period', () => {
  it.each([
    ['Tuần 1 tháng 5/2024', '2024-05-W01', null],
    ['Tháng 2/2024', '2024-02', '2024-02-29'],
    ['Quý II/2024', '2024-Q2', '2024-06-30'],
    ['6 tháng đầu năm 2025', '2025-H1', '2025-06-30'],
    ['Năm 2026', '2026', '2026-12-31'],
    ['Tuần 1 năm 2026', '2026-W01', '2026-01-04'],
    ['Tuần 19 năm 2026', '2026-W19', '2026-05-10'],
    ['Tháng 5', null, null],
  ])('%s has the key %s and ends on %s', (text, key, end) => {
    expect([periodKey(period(text)), periodEnd(period(text))]).toEqual([key, end]);
  });

  it.each(['2024-05-W01', '2024-02', '2024-Q2', '2025-H1', '2025-H2', '2026', '2026-W19'])(
    'is read back from its key %s',
    (key) => {
      const read = parsePeriodKey(key);
      expect(read && periodKey(read)).toBe(key);
      expect(parsePeriodKey(` ${key}`)).toBeNull();
    },
  );

  it('takes its year from the closing date where it names none', () => {
    expect(periodKey(datedPeriod(period('Tháng 5 - Tuần 01'), '2024-05-06'))).toBe('2024-05-W01');
    expect(datedPeriod(period('Tháng 5/2023'), '2024-05-06').year).toBe(2023);
  });

  it('is as late as its figures were taken, else as its last day, a week of a month as the last day of the month', () => {
    expect(dayOf(period('Tháng 5/2024'), '2024-05-06')).toBe('2024-05-06');
    expect(dayOf(period('Quý I/2024'), null)).toBe('2024-03-31');
    expect(dayOf(period('Tuần 1 tháng 5/2024'), null)).toBe('2024-05-31');
    expect(dayOf(period('Tháng 5'), null)).toBeNull();
    expect(dayOf(null, null)).toBeNull();
  });

  it('is provisional where it was closed before its end', () => {
    expect(isProvisional(period('Năm 2026'), '2026-10-10')).toBe(true);
    expect(isProvisional(period('Tháng 4/2024'), '2024-04-30')).toBe(false);
    expect(isProvisional(period('Tuần 1 tháng 5/2024'), '2024-05-06')).toBe(false);
    expect(isProvisional(null, '2024-05-06')).toBe(false);
    expect([
      isProvisional(period('Tuần 19 năm 2026'), '2026-05-09'),
      isProvisional(period('Tuần 19 năm 2026'), '2026-05-10'),
    ]).toEqual([true, false]);
    expect([isProvisional(period('Tháng 5/2024'), null), isProvisional(period('Tháng 5'), '2024-05-01')]).toEqual([
      false,
      false,
    ]);
  });

  it('that is a week of a month is provisional only where no way of counting weeks could have ended it', () => {
    expect(isProvisional(period('Tháng 5/2024 - Tuần 03'), '2024-05-14')).toBe(true);
    expect(isProvisional(period('Tháng 5/2024 - Tuần 03'), '2024-05-15')).toBe(false);
  });

  it.each([
    ['Tháng 12', '2025-01-05', 2024],
    ['Quý IV', '2025-01-10', 2024],
    ['6 tháng cuối năm', '2025-01-03', 2024],
    ['Tuần 52', '2025-01-02', 2024],
    ['Tuần 1', '2025-01-06', 2025],
    ['Tuần 1', '2024-12-31', 2025],
    ['Tuần 1', '2024-12-29', 2024],
    ['Tuần 53', '2027-01-02', 2026],
    ['Tháng 1', '2025-01-20', 2025],
    ['Quý II', '2025-04-01', 2025],
    ['Quý II', '2025-03-31', 2024],
    ['Quý I', '2025-01-01', 2025],
    ['6 tháng cuối năm', '2025-07-01', 2025],
    ['6 tháng cuối năm', '2025-06-30', 2024],
    ['Tháng 5 - Tuần 03', '2025-05-01', 2025],
    ['Tháng 5 - Tuần 03', '2025-04-30', 2024],
  ])('named %s and closed on %s is of %i', (text, closedOn, year) => {
    expect(datedPeriod(period(text), closedOn).year).toBe(year);
  });
});

it('1 July 2025 lies between June and July 2025, and not between July and August', () => {
  expect(reorganisationBetween('2025-06-30', '2025-07-01')?.on).toBe('2025-07-01');
  expect(reorganisationBetween('2025-07-01', '2025-08-31')).toBeNull();
  expect(reorganisationBetween(null, '2025-08-31')).toBeNull();
});
