import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/core/periods/find-period';
import { samePeriod, type Period } from '../../src/core/periods/period';
import { comparePeriods } from '../../src/core/periods/period-order';
import { isProvisional } from '../../src/core/periods/period-end';
import { parsePeriodKey, periodKey } from '../../src/core/periods/period-key';
import { proposeCompared } from '../../src/core/periods/propose-compared';
import { shortPeriod } from '../../src/core/periods/short-period';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`not a period: ${text}`);
  return parsed;
}

describe('a period of a school year', () => {
  it.each([
    ['THI ĐUA TUẦN 12 NĂM HỌC 2026-2027', 'Tuần 12 năm học 2026-2027'],
    ['Tuần 12 (năm học 2026 – 2027)', 'Tuần 12 năm học 2026-2027'],
    ['Tháng 12 năm học 2026-2027', 'Tháng 12/2026'],
    ['Tháng 1 năm học 2026-2027', 'Tháng 1/2027'],
    ['Tháng 8, năm học 2026/2027', 'Tháng 8/2026'],
    ['Tháng 5 - Tuần 01 năm học 2026-2027', 'Tháng 5/2027 - Tuần 01'],
    ['Học kỳ I năm học 2026-2027', 'Học kỳ I năm học 2026-2027'],
    ['HK2 năm học 2026-2027', 'Học kỳ II năm học 2026-2027'],
    ['Tuần 20 học kỳ II năm học 2026-2027', 'Tuần 20 năm học 2026-2027'],
  ])('%j is %j', (text, label) => {
    expect(period(text).label).toBe(label);
  });

  it('comes back from its label and from its key', () => {
    for (const text of ['Tuần 12 năm học 2026-2027', 'Học kỳ II năm học 2026-2027']) {
      const one = period(text);
      expect(parsePeriod(one.label)).toEqual(one);
      expect(parsePeriodKey(periodKey(one) ?? '')).toEqual(one);
    }
    expect(periodKey(period('Tuần 12 năm học 2026-2027'))).toBe('2026-2027-W12');
  });

  it.each([
    ['Tuần 12 năm học 2026-2027', 'Tuần 13 năm học 2026-2027', -1],
    ['Tuần 35 năm học 2025-2026', 'Tuần 1 năm học 2026-2027', -1],
    ['Tháng 12 năm học 2026-2027', 'Tháng 1 năm học 2026-2027', -1],
    ['Tháng 9 năm học 2026-2027', 'Tháng 5 năm học 2026-2027', -1],
    ['Học kỳ I năm học 2026-2027', 'Học kỳ II năm học 2026-2027', -1],
    ['Tháng 8/2026', 'Tuần 12 năm học 2026-2027', -1],
    ['Tuần 12 năm học 2026-2027', 'Tháng 11/2026', null],
    ['Học kỳ I năm học 2026-2027', 'Tuần 12 năm học 2026-2027', null],
  ] as const)('%s against %s: %j', (a, b, order) => {
    expect(comparePeriods(period(a), period(b))).toBe(order);
    expect(comparePeriods(period(b), period(a))).toBe(order === null ? null : -order);
  });

  it('week 12 of a school year is not week 12 of the year', () => {
    expect(samePeriod(period('Tuần 12 năm học 2026-2027'), period('Tuần 12 năm 2026'))).toBe(false);
    expect(samePeriod(period('Tuần 12 năm học 2026-2027'), period('Tuần 12'))).toBe(true);
  });

  it('is never called provisional, since each school counts its weeks by itself', () => {
    expect(isProvisional(period('Tuần 12 năm học 2026-2027'), '2026-11-20')).toBe(false);
  });

  it('is compared with the week before across the New Year', () => {
    const past = ['Tuần 16', 'Tuần 17', 'Tuần 18'].map((week) => ({
      period: period(`${week} năm học 2026-2027`),
      provisional: false,
    }));
    expect(proposeCompared(period('Tuần 18 năm học 2026-2027'), past)?.period.week).toBe(17);
  });

  it('has a short name that a sheet may have', () => {
    expect(shortPeriod(period('Tuần 12 năm học 2026-2027'))).toBe('Tuần 12 NH26-27');
    expect(shortPeriod(period('Học kỳ I năm học 2026-2027'))).toBe('HK1 NH26-27');
  });

  it('two years that do not follow one another are none', () => {
    expect(parsePeriod('Tuần 12 năm học 2026-2028')?.schoolYear).toBeUndefined();
  });
});
