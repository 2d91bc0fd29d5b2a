import { expect, it } from 'vitest';
import { parsePeriod } from '../../src/core/periods/find-period';
import { shortPeriod } from '../../src/core/periods/short-period';

it.each([
  ['tháng 5/2026', 'Tháng 5-2026'],
  ['tháng 10', 'Tháng 10'],
  ['tháng 10/2026 tuần 1', 'Tuần 01 T10-2026'],
  ['tháng 5 - tuần 02', 'Tuần 02 T5'],
  ['tuần 40 năm 2026', 'Tuần 40 2026'],
  ['tuần 40', 'Tuần 40'],
  ['quý III/2026', 'Quý III-2026'],
  ['6 tháng đầu năm 2026', '6 tháng đầu 2026'],
  ['6 tháng cuối năm', '6 tháng cuối'],
  ['năm 2026', 'Năm 2026'],
])('%s is short enough for a sheet’s name: %s', (text, short) => {
  const period = parsePeriod(text);
  expect(period && shortPeriod(period)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(16);
  expect(short).not.toMatch(/[[\]:*?/\\]/u);
});
