import { describe, expect, it } from 'vitest';
import { countsPortal2026 as scheme } from '../../src/core/scheme/counts-portal-2026';
import { officialDifferences } from '../../src/scoring/official-differences';
import { pointsOf } from '../../src/scoring/points-of';
import { officialCounts, officialLines, officialUnits } from './official-fixture';

const groupIds = new Map(scheme.groups.map(({ code, id }) => [code, id]));

describe('published points are reproduced from published counts', () => {
  const lines = officialLines();
  const parts = lines.flatMap((line) =>
    line.code !== null && line.official !== null ? [{ ...line, code: line.code, official: line.official }] : [],
  );

  it('has every published sub-indicator to compare with', () => {
    expect(parts).toHaveLength(45);
  });

  it.each(parts)('$unit: $code is $official', ({ unit, code, official, max }) => {
    const part = pointsOf(scheme, officialCounts(unit))
      .groups.flatMap((group) => group.parts)
      .find((each) => each.code === code);
    expect(part?.max).toBe(max);
    expect(part?.points).toBe(official);
  });

  const published = lines.flatMap((line) =>
    line.code === null && line.official !== null ? [{ ...line, official: line.official }] : [],
  );
  const whole = published.filter(({ unit, group }) =>
    lines.some(
      (line) =>
        line.unit === unit &&
        line.group === group &&
        line.code === (group === 'TTTT' ? 'FEE_FORMALITIES_WITH_DOSSIER' : 'DOSSIERS_FILED_ONLINE'),
    ),
  );

  it('has five published groups with all their counts', () => {
    expect(whole).toHaveLength(5);
  });

  it.each(whole)('$unit: group $group is $official', ({ unit, group, official, max }) => {
    const found = pointsOf(scheme, officialCounts(unit)).groups.find(({ id }) => id === groupIds.get(group));
    expect(found?.max).toBe(max);
    expect(found?.points).toBe(official);
  });

  it.each(published.filter((line) => !whole.includes(line)))(
    '$unit: group $group is not known, for want of counts, rather than too low',
    ({ unit, group }) => {
      const found = pointsOf(scheme, officialCounts(unit)).groups.find(({ id }) => id === groupIds.get(group));
      expect(found).toMatchObject({ points: null, known: false });
    },
  );

  it.each(officialUnits())('%s: no published value is further away than the tolerance', (unit) => {
    const official = Object.fromEntries(
      parts.filter((line) => line.unit === unit).map(({ code, official: points }) => [code, points]),
    );
    expect(officialDifferences(scheme, pointsOf(scheme, officialCounts(unit)), official)).toEqual([]);
  });

  it('tells where a published value is further away', () => {
    const points = pointsOf(scheme, { ON_TIME_RATE: { numerator: 1, denominator: 2 } });
    expect(officialDifferences(scheme, points, { ON_TIME_RATE: 10.02, timeliness: 10.01, total: 60 })).toEqual([
      { of: 'ON_TIME_RATE', official: 10.02, computed: 10, difference: -0.02 },
    ]);
  });
});
