import { describe, expect, it } from 'vitest';
import { decidedScheme, decidedSchemeOf, isOtherScheme } from '../../src/core/comparison/decided-scheme';
import { portal2026, report2024 } from '../../src/core/scheme';

const units = (...values: Parameters<typeof decidedScheme>[0]['units'][number]['values'][]) =>
  values.map((of) => ({ values: of }));

describe('figures decide for a scheme', () => {
  it('never where there are totals only', () => {
    expect(decidedScheme({ scheme: report2024, units: units({}, {}) })).toBeNull();
    expect(decidedScheme({ scheme: portal2026, units: units({ transparency: null }) })).toBeNull();
  });

  it('as percentages, where one is more than the group’s points can be', () => {
    expect(decidedScheme({ scheme: report2024, units: units({ transparency: 12 }, { transparency: 18.01 }) })).toBe(
      'report-2024',
    );
  });

  it('as percentages, where the portal has no such group', () => {
    expect(decidedScheme({ scheme: report2024, units: units({ certifiedCopy: 3 }) })).toBe('report-2024');
  });

  it('not where a few groups could be points just as well', () => {
    expect(decidedScheme({ scheme: report2024, units: units({ transparency: 12, timeliness: 20 }) })).toBeNull();
  });

  it('as points, for which they are only taken on evidence', () => {
    expect(decidedScheme({ scheme: portal2026, units: units({ transparency: 12 }) })).toBe('portal-2026');
  });

  it('also where only the id of the scheme is known, and a scheme of the office’s own is believed', () => {
    expect(decidedSchemeOf('report-2024', units({}))).toBeNull();
    expect(decidedSchemeOf('report-2024', units({ transparency: 92 }))).toBe('report-2024');
    expect(decidedSchemeOf('own', units({}))).toBe('own');
    expect(decidedSchemeOf(null, units({ transparency: 92 }))).toBeNull();
  });
});

it('two periods contradict one another only where each is decided', () => {
  expect(isOtherScheme('portal-2026', 'report-2024')).toBe(true);
  expect(isOtherScheme('portal-2026', 'portal-2026')).toBe(false);
  expect(isOtherScheme('portal-2026', null)).toBe(false);
  expect(isOtherScheme(null, 'report-2024')).toBe(false);
});
