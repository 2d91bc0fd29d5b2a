import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/core/decimal';
import { countsPortal2026 as scheme } from '../../src/core/scheme/counts-portal-2026';
import { indicatorsOf } from '../../src/core/scheme/counts-schemes';
import type { Count, Counts } from '../../src/core/counts';
import { pointsOf } from '../../src/scoring/points-of';
import { communeCounts, possibleCounts } from './made-counts';

function pointsFor(code: string, count: Count | null): number | null | undefined {
  return pointsOf(scheme, { [code]: count })
    .groups.flatMap((group) => group.parts)
    .find((part) => part.code === code)?.points;
}

function groupOf(counts: Counts, id: string) {
  return pointsOf(scheme, counts).groups.find((group) => group.id === id);
}

const share = (numerator: number, denominator: number): Count => ({ numerator, denominator });

describe('points of one sub-indicator', () => {
  it('are the maximum times the share', () => {
    expect(pointsFor('ON_TIME_RATE', share(1478230, 1653458))).toBe(17.88);
    expect(pointsFor('ELECTRONIC_CERTIFIED_COPY', { ratio: 83.48 })).toBe(1.67);
  });

  it('are full from the target on, and never more', () => {
    expect(pointsFor('REUSED_DIGITIZED_DATA', share(79, 100))).toBe(1.98);
    expect(pointsFor('REUSED_DIGITIZED_DATA', share(80, 100))).toBe(2);
    expect(pointsFor('REUSED_DIGITIZED_DATA', share(100, 100))).toBe(2);
    expect(pointsFor('DOSSIERS_FILED_ONLINE', share(1, 2))).toBe(6);
    expect(pointsFor('DOSSIER_RECEIVING_SATISFACTION', share(899, 1000))).toBe(5.99);
  });

  it('give digitised papers no full marks at 80 %', () => {
    expect(pointsFor('SO_HOA_GIAY_TO_GIAI_QUYET', { ratio: 83.48 })).toBe(3.34);
  });

  it('round a half away from zero, from the exact quotient', () => {
    expect(pointsFor('PUBLIC_CONTENT_FULL', share(1, 400))).toBe(0.01); // 0.005
    expect(pointsFor('PUBLISH_ON_TIME', share(401, 1200))).toBe(2.01); // 2.005
    expect(pointsFor('REUSED_DIGITIZED_DATA', share(1001, 2000))).toBe(1.25); // 1.25125
    expect(pointsFor('REUSED_DIGITIZED_DATA', share(267, 500))).toBe(1.34); // 1.335
    expect(pointsFor('PUBLIC_CONTENT_FULL', share(333333, 66666667))).toBe(0.01); // 0.0099999…
    expect(pointsFor('PUBLIC_CONTENT_FULL', share(4999999, 1000000000))).toBe(0.01);
    expect(pointsFor('PUBLIC_CONTENT_FULL', share(2499999, 1000000000))).toBe(0); // 0.004999998
  });

  it.each([
    ...['PUBLISH_ON_TIME', 'PUBLIC_UPDATE_ON_TIME', 'PUBLIC_CONTENT_FULL', 'DOSSIER_SYNC'].map(
      (code) => [code, null] as const,
    ),
    ...[
      'ORIGINAL_RESULT_AVAILABLE',
      'SO_HOA_GIAY_TO_GIAI_QUYET',
      'REUSED_DIGITIZED_DATA',
      'ELECTRONIC_CERTIFIED_COPY',
    ].map((code) => [code, null] as const),
    ['ON_TIME_RATE', 0],
    ['FORMALITIES_ONLINE', 0],
    ['DOSSIERS_FILED_ONLINE', 0],
    ['PAID_ONLINE_DOSSIERS', 0],
    ['DOSSIER_RECEIVING_SATISFACTION', 0],
    ['PETITION_PROCESSING_ON_TIME', 6],
    ['PETITION_HANDLING_SATISFACTION', 6],
  ] as const)('%s with nothing to count is %s', (code, expected) => {
    expect(pointsFor(code, share(0, 0))).toBe(expected);
  });
});

describe('counts that can’t be', () => {
  it.each([
    ['a numerator over its denominator', share(5, 4), { code: 'over-denominator', field: 'numerator', value: 5 }],
    ['something counted out of nothing', share(1, 0), { code: 'over-denominator', field: 'numerator', value: 1 }],
    ['a negative count', share(-1, 4), { code: 'negative', field: 'numerator', value: -1 }],
    ['half a dossier', share(1.5, 4), { code: 'not-whole', field: 'numerator', value: 1.5 }],
    ['a fraction in the denominator', share(1, 4.2), { code: 'not-whole', field: 'denominator', value: 4.2 }],
    ['no number', share(1, NaN), { code: 'not-a-number', field: 'denominator', value: NaN }],
    [
      'more than any nation counts',
      share(1, 1_000_000_001),
      { code: 'too-large', field: 'denominator', value: 1_000_000_001 },
    ],
    ['a ratio over 100', { ratio: 100.01 }, { code: 'ratio-out-of-range', field: 'ratio', value: 100.01 }],
    ['a negative ratio', { ratio: -0.1 }, { code: 'ratio-out-of-range', field: 'ratio', value: -0.1 }],
    ['no ratio', { ratio: Infinity }, { code: 'not-a-number', field: 'ratio', value: Infinity }],
    ['a missing count', null, { code: 'missing', field: null, value: null }],
  ] as const)('%s is a problem, and its group and the total are not known', (_, count, problem) => {
    const points = pointsOf(scheme, { ...communeCounts, ON_TIME_RATE: count });
    expect(points.problems).toEqual([{ ...problem, indicator: 'ON_TIME_RATE' }]);
    expect(points.total).toBeNull();
    expect(points.groups.find(({ id }) => id === 'timeliness')).toMatchObject({
      points: null,
      exact: null,
      known: false,
    });
    expect(points.groups.filter(({ known }) => known)).toHaveLength(5);
  });

  it('names both figures when both are wrong', () => {
    expect(
      pointsOf(scheme, { ...communeCounts, ON_TIME_RATE: share(-1, 2.5) }).problems.map(({ code }) => code),
    ).toEqual(['negative', 'not-whole']);
  });

  it('names an indicator that the scheme does not have', () => {
    const points = pointsOf(scheme, { ...communeCounts, NEW_METRIC: share(1, 2) });
    expect(points.problems).toEqual([{ code: 'unknown-indicator', indicator: 'NEW_METRIC', field: null, value: null }]);
    expect(points.total).not.toBeNull();
  });
});

describe('groups and total', () => {
  it('add up what is published, not what is exact', () => {
    // 6 × 4015/4920 = 4.896…, 2.5 × 18/38 = 1.184…, 2.5 × 10/38 = 0.657…
    const counts = {
      PAID_ONLINE_DOSSIERS: share(4015, 4920),
      FORMALITIES_WITH_ONLINE_PAYMENT: share(18, 38),
      FEE_FORMALITIES_WITH_DOSSIER: share(10, 38),
    };
    const group = groupOf(counts, 'onlinePayment');
    expect(group?.parts.map(({ points }) => points)).toEqual([4.9, 1.18, 0.66]);
    expect(group?.points).toBe(6.74);
    expect(group?.exact).toBeCloseTo(6.738446726572529, 12);
    // UBND xã Thanh Ba is published with 6.92, though its exact 6.92798 rounds to 6.93.
    const thanhBa = groupOf(
      {
        PAID_ONLINE_DOSSIERS: share(1933, 2341),
        FORMALITIES_WITH_ONLINE_PAYMENT: share(19, 38),
        FEE_FORMALITIES_WITH_DOSSIER: share(11, 38),
      },
      'onlinePayment',
    );
    expect(thanhBa).toMatchObject({ points: 6.92, exact: 6.92797724768993 });
  });

  it('leave out a part that is not counted, without taking it for 0', () => {
    const group = groupOf({ ...communeCounts, PUBLISH_ON_TIME: share(0, 0) }, 'transparency');
    expect(group).toMatchObject({ known: true, points: sum([3.33, 2, 5.9]) });
    expect(group?.parts[0]).toMatchObject({ points: null, state: 'nothing' });
  });

  it('leave a group out where nothing of it is counted', () => {
    const nothing = {
      PUBLISH_ON_TIME: share(0, 0),
      PUBLIC_UPDATE_ON_TIME: share(0, 0),
      PUBLIC_CONTENT_FULL: share(0, 0),
      DOSSIER_SYNC: share(0, 0),
    };
    const [all, without] = [pointsOf(scheme, communeCounts), pointsOf(scheme, { ...communeCounts, ...nothing })];
    expect(without.groups[0]).toMatchObject({ points: null, exact: null, known: true });
    expect(without.total).toBe(sum(all.groups.slice(1).map(({ points }) => points ?? NaN)));
  });

  it('have no total of no counts at all', () => {
    const points = pointsOf(scheme, {});
    expect(points.total).toBeNull();
    expect(points.problems).toHaveLength(21);
  });

  it('cost 12 points for one late, unsatisfied petition', () => {
    const points = (count: Count): number =>
      pointsOf(scheme, { ...communeCounts, PETITION_PROCESSING_ON_TIME: count, PETITION_HANDLING_SATISFACTION: count })
        .total ?? NaN;
    expect(points(share(0, 0)) - points(share(0, 1))).toBeCloseTo(12, 10);
  });

  it('add up exactly, whatever the counts', () => {
    fc.assert(
      fc.property(possibleCounts(3000), (counts) => {
        const { groups, total } = pointsOf(scheme, counts);
        for (const group of groups) {
          const parts = group.parts.flatMap(({ points }) => points ?? []);
          expect(group.points).toBe(parts.length === 0 ? null : sum(parts));
        }
        expect(total).toBe(sum(groups.flatMap(({ points }) => points ?? [])));
      }),
      { numRuns: 200 },
    );
  });

  it('stay between 0 and their maximum, within half a hundredth a part of the exact value', () => {
    fc.assert(
      fc.property(possibleCounts(2_000_000), (counts) => {
        const { groups, total } = pointsOf(scheme, counts);
        for (const item of [...groups, ...groups.flatMap((group) => group.parts)]) {
          expect(item.points ?? 0).toBeGreaterThanOrEqual(0);
          expect(item.points ?? 0).toBeLessThanOrEqual(item.max);
          expect(Math.abs((item.points ?? 0) - (item.exact ?? 0))).toBeLessThanOrEqual(
            0.005 * ('parts' in item ? item.parts.length : 1) + 1e-12,
          );
        }
        expect(total).toBeLessThanOrEqual(100);
      }),
      { numRuns: 200 },
    );
  });

  it('never fall when a count gets better', () => {
    const codes = indicatorsOf(scheme).map(({ code }) => code);
    fc.assert(
      fc.property(possibleCounts(3000), fc.constantFrom(...codes), fc.nat({ max: 3000 }), (counts, code, more) => {
        const count = counts[code];
        fc.pre(count !== null && count !== undefined);
        const better: Count =
          'ratio' in count
            ? { ratio: Math.min(100, count.ratio + more / 100) }
            : { ...count, numerator: Math.min(count.denominator, count.numerator + more) };
        expect(pointsOf(scheme, { ...counts, [code]: better }).total).toBeGreaterThanOrEqual(
          pointsOf(scheme, counts).total ?? NaN,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('agree with fractions of whole numbers about every rounding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...indicatorsOf(scheme).filter(({ form }) => form.kind !== 'givenRatio')),
        (denominator, part, indicator) => {
          const numerator = Math.floor(part * denominator);
          const target = indicator.form.kind === 'proportionalToTarget' ? indicator.form.target : 1;
          const [above, below] = [
            BigInt(numerator) * BigInt(indicator.max) * 10_000n,
            BigInt(denominator) * BigInt(Math.round(target * 100)),
          ];
          const hundredths = (2n * above + below) / (2n * below);
          expect(pointsFor(indicator.code, share(numerator, denominator))).toBe(
            Math.min(Number(hundredths) / 100, indicator.max),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
