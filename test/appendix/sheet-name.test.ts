import { expect, it } from 'vitest';
import { sheetName } from '../../src/appendix/sheet-name';
import { parsePeriod } from '../../src/core/periods/find-period';
import { defaultSettings } from '../../src/core/settings/settings';
import { parseSettings } from '../../src/core/settings/settings-json';

const period = parsePeriod('tháng 5/2026');
const named = (name: string, of: typeof period): string =>
  sheetName({ period: of }, { ...defaultSettings, sheetName: name });

it('a name with {period} is another for each period; one without stays', () => {
  expect(named('PL1 {period}', period)).toBe('PL1 Tháng 5-2026');
  expect(named('Phụ lục 1', period)).toBe('Phụ lục 1');
});

it('where no period is known its place and the dash before it are left out', () => {
  expect(named('PL1 - {period}', null)).toBe('PL1');
  expect(named('{period}', null)).toBe('Phụ lục 1');
});

it('settings refuse a name that no period would fit into', () => {
  const taken = (sheetName: string): boolean => 'settings' in parseSettings(JSON.stringify({ sheetName }));
  expect(taken('Bảng xếp hạng {period}')).toBe(true);
  expect(taken('Bảng xếp hạng chung {period}')).toBe(false);
});
