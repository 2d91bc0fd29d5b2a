import { describe, expect, it } from 'vitest';
import { adaptCountsScheme, officeScheme, pointsSchemeFor } from '../../src/core/settings/adapt-counts-scheme';
import { countsPortal2026 } from '../../src/core/scheme/counts-portal-2026';
import { indicatorsOf } from '../../src/core/scheme/counts-schemes';
import type { CountsScheme } from '../../src/core/scheme/counts-types';
import { portal2026, report2024 } from '../../src/core/scheme';
import { validateCountsScheme } from '../../src/core/scheme/validate-counts-scheme';
import { defaultSettings } from '../../src/core/settings/settings';
import { pointsOf } from '../../src/scoring/points-of';

const adapted = (): CountsScheme =>
  adaptCountsScheme(countsPortal2026, {
    ...defaultSettings,
    countsMaxima: { ON_TIME_RATE: 16, PETITION_PROCESSING_ON_TIME: 10 },
    countsTargets: { ON_TIME_RATE: 0.8 },
  });

describe('a scheme of counts that an office has adapted', () => {
  it('stays as it was where nothing is said', () => {
    expect(adaptCountsScheme(countsPortal2026, defaultSettings)).toEqual(countsPortal2026);
  });

  it('has other maxima and targets, and groups that are their sum', () => {
    expect(validateCountsScheme(adapted())).toEqual([]);
    expect(adapted().groups.map(({ max }) => max)).toEqual([18, 16, 12, 10, 22, 22]);
    // 16 × (600/1200)/0.8
    expect(pointsOf(adapted(), { ON_TIME_RATE: { numerator: 600, denominator: 1200 } }).groups[1]?.points).toBe(10);
  });

  it('gives full points for nothing to count as before', () => {
    expect(indicatorsOf(adapted()).find(({ code }) => code === 'PETITION_PROCESSING_ON_TIME')?.whenNothing).toBe(10);
  });

  it('prints its own maxima over the columns, with the threshold at the same share', () => {
    const timeliness = pointsSchemeFor(portal2026, adapted()).indicators.find(({ id }) => id === 'timeliness');
    expect(timeliness).toMatchObject({ caption: 'TIẾN ĐỘ GIẢI QUYẾT (16 điểm)', max: 16, threshold: 11.2 });
    expect(pointsSchemeFor(portal2026, countsPortal2026)).toEqual(portal2026);
  });

  it('leaves an indicator that is never weak without a threshold', () => {
    const never = {
      ...portal2026,
      indicators: portal2026.indicators.map((indicator) => ({ ...indicator, threshold: null })),
    };
    expect(pointsSchemeFor(never, adapted()).indicators.find(({ id }) => id === 'timeliness')).toMatchObject({
      max: 16,
      threshold: null,
    });
  });

  it('gives full points for all only where its target is 1, and a share that is given has no target', () => {
    const other = adaptCountsScheme(countsPortal2026, {
      ...defaultSettings,
      countsTargets: { DOSSIERS_FILED_ONLINE: 1, ELECTRONIC_CERTIFIED_COPY: 0.5 },
    });
    const formOf = (code: string): unknown => indicatorsOf(other).find((part) => part.code === code)?.form;
    expect([formOf('DOSSIERS_FILED_ONLINE'), formOf('ELECTRONIC_CERTIFIED_COPY')]).toEqual([
      { kind: 'proportional' },
      { kind: 'givenRatio' },
    ]);
  });

  it('has the grades of the office, the highest first however they are written', () => {
    const band = (label: string, floor: number): { label: string; fullLabel: string; floor: number } => ({
      label,
      fullLabel: label,
      floor,
    });
    const bands = [band('KHÁ', 50), band('YẾU', 0), band('TỐT', 80)];
    expect(adaptCountsScheme(countsPortal2026, { ...defaultSettings, bands }).bands).toEqual([
      band('TỐT', 80),
      band('KHÁ', 50),
      band('YẾU', 0),
    ]);
  });

  it('changes the scheme of its own points only, and that only where a maximum is given', () => {
    const settings = { ...defaultSettings, countsMaxima: { ON_TIME_RATE: 16, PETITION_PROCESSING_ON_TIME: 10 } };
    expect(officeScheme(portal2026, settings).indicators.map(({ max }) => max)).toEqual([18, 16, 12, 10, 22, 22]);
    expect(officeScheme(report2024, settings)).toBe(report2024);
    expect(officeScheme(portal2026, defaultSettings)).toBe(portal2026);
  });
});
