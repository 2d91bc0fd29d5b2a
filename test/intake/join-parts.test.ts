import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { readSheets } from '../../src/intake/read-dataset';
import { gridOf } from './grid-of';

const asked = { period: null, closedOn: null, previousPeriod: null, role: 'raw' } as const;
const group = (name: string, heading: string, points: readonly number[]) =>
  gridOf(
    ['An Giang', 'Cà Mau']
      .map((province, at) => `Sở Y tế - tỉnh ${province} | ${points[at] ?? ''}`)
      .reduce((text, line) => `${text}\n${line}`, `THÁNG 9/2026\nĐơn vị | ${heading}`),
    { sheet: name },
  );

it('departments of the same name of two provinces stay two units, however many sheets they are on', () => {
  const { dataset, findings } = readSheets(
    [group('Tổng', 'Điểm tổng hợp', [91, 72]), group('Tiến độ', 'Tiến độ giải quyết', [18, 12])],
    defaultSettings,
    asked,
  );
  expect(dataset?.units.map(({ name, total }) => [name, total])).toEqual([
    ['Sở Y tế - tỉnh An Giang', 91],
    ['Sở Y tế - tỉnh Cà Mau', 72],
  ]);
  expect(dataset?.units.map(({ values }) => Object.values(values).filter((value) => value !== null))).toEqual([
    [18],
    [12],
  ]);
  expect(findings.map(({ code }) => code)).not.toContain('part-repeats');
});
