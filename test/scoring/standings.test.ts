import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands766 } from '../../src/core/scheme/bands-766';
import { rescore, standingsOf } from '../../src/scoring/standings';

const total = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((n) => n * 8),
  fc.constant(null),
);

describe('standings', () => {
  it('give equal totals one rank, and no rank to a missing total', () => {
    const { units } = standingsOf([89.04, 90, 89.04, null, 49.99], bands766);
    expect(units).toEqual([
      { total: 89.04, grade: 'TỐT', rank: 2 },
      { total: 90, grade: 'XUẤT SẮC', rank: 1 },
      { total: 89.04, grade: 'TỐT', rank: 2 },
      { total: null, grade: null, rank: null },
      { total: 49.99, grade: 'YẾU', rank: 4 },
    ]);
  });

  it('move those that a unit overtakes down by one, and nobody else', () => {
    const before = standingsOf([95, 85, 75, 65, 55], bands766);
    const after = rescore(before, 3, 90);
    expect(after.units.map(({ rank }) => rank)).toEqual([1, 3, 4, 2, 5]);
    expect(after.units[3]).toEqual({ total: 90, grade: 'XUẤT SẮC', rank: 2 });
    expect(after.units[0]).toBe(before.units[0]);
    expect(before.units.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
  });

  it('stay as they are when nothing changes, or the unit is not there', () => {
    const before = standingsOf([95, 85], bands766);
    expect(rescore(before, 1, 85)).toBe(before);
    expect(rescore(before, 2, 85)).toBe(before);
  });

  it('are after any changes what ranking everybody anew gives', () => {
    fc.assert(
      fc.property(
        fc.array(total, { minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat({ max: 29 }), total), { maxLength: 8 }),
        (totals, changes) => {
          const now = totals.slice();
          let standings = standingsOf(totals, bands766);
          for (const [unit, next] of changes) {
            if (unit < now.length) now[unit] = next;
            standings = rescore(standings, unit, next);
            expect(standings.units).toEqual(standingsOf(now, bands766).units);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
