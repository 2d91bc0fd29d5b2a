import { describe, expect, it } from 'vitest';
import { adaptCountsScheme, pointsSchemeFor } from '../../src/core/scheme/adapt-counts-scheme';
import { countsPortal2026 } from '../../src/core/scheme/counts-portal-2026';
import { indicatorsOf } from '../../src/core/scheme/counts-schemes';
import { portal2026 } from '../../src/core/scheme';
import { validateCountsScheme } from '../../src/core/scheme/validate-counts-scheme';
import { defaultSettings } from '../../src/core/settings';
import { pointsOf } from '../../src/scoring/points-of';

const adapted = adaptCountsScheme(countsPortal2026, { ...defaultSettings, countsMaxima: { ON_TIME_RATE: 16, PETITION_PROCESSING_ON_TIME: 10 }, countsTargets: { ON_TIME_RATE: 0.8 } });

describe('a scheme of counts that an office has adapted', () => {
  it('stays as it was where nothing is said', () => {
    expect(adaptCountsScheme(countsPortal2026, defaultSettings)).toEqual(countsPortal2026);
  });

  it('has other maxima and targets, and groups that are their sum', () => {
    expect(validateCountsScheme(adapted)).toEqual([]);
    expect(adapted.groups.map(({ max }) => max)).toEqual([18, 16, 12, 10, 22, 22]);
    // 16 × (600/1200)/0.8
    expect(pointsOf(adapted, { ON_TIME_RATE: { numerator: 600, denominator: 1200 } }).groups[1]?.points).toBe(10);
  });

  it('gives full points for nothing to count as before', () => {
    expect(indicatorsOf(adapted).find(({ code }) => code === 'PETITION_PROCESSING_ON_TIME')?.whenNothing).toBe(10);
  });

  it('prints its own maxima over the columns, with the threshold at the same share', () => {
    const timeliness = pointsSchemeFor(portal2026, adapted).indicators.find(({ id }) => id === 'timeliness');
    expect(timeliness).toMatchObject({ caption: 'TIẾN ĐỘ GIẢI QUYẾT (16 điểm)', max: 16, threshold: 11.2 });
    expect(pointsSchemeFor(portal2026, countsPortal2026)).toEqual(portal2026);
  });
});
