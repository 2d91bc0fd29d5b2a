import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands766 } from '../../src/core/scheme/bands-766';
import { countsPortal2026 as scheme } from '../../src/core/scheme/counts-portal-2026';
import { indicatorsOf } from '../../src/core/scheme/counts-schemes';
import { fill } from '../../src/catalogue';
import { whatIfWords } from '../../src/catalogue/what-if-words';
import type { Counts } from '../../src/core/counts';
import { goalFloor, type Goal } from '../../src/scoring/goal';
import { pointsOf } from '../../src/scoring/points-of';
import { applySteps, type Step } from '../../src/scoring/step';
import { fixedFor, whatIf, type WhatIf } from '../../src/scoring/what-if';
import { communeCounts, possibleCounts } from './made-counts';
import { fewestThings } from './brute-force-mix';

const nothingFixed: ReadonlySet<string> = new Set();
const totalAfter = (counts: Counts, steps: readonly Step[]): number =>
  pointsOf(scheme, applySteps(counts, steps)).total ?? NaN;
const oneLess = (step: Step): Step => ({ ...step, add: step.add - 1, to: step.to - 1 });

function open(answer: WhatIf): WhatIf & { status: 'open' } {
  if (answer.status !== 'open') throw new Error(`expected an open goal, not ${answer.status}`);
  return answer;
}

describe('a goal', () => {
  it.each<[string, Goal, number | null]>([
    ['a grade by its label', { kind: 'grade', label: 'TB' }, 50],
    ['a grade by its full label, in any case', { kind: 'grade', label: ' trung bình' }, 50],
    ['an unknown grade', { kind: 'grade', label: 'GIỎI' }, null],
    ['a total', { kind: 'total', floor: 84.375 }, 84.375],
    ['no total', { kind: 'total', floor: NaN }, null],
    [
      'the first rank: the best of the others, which is then shared',
      { kind: 'rank', rank: 1, others: [70, 91.2, null, 88] },
      91.2,
    ],
    ['the second rank', { kind: 'rank', rank: 2, others: [70, 91.2, null, 88] }, 88],
    ['a rank below all others', { kind: 'rank', rank: 4, others: [70, 91.2, null, 88] }, 0],
    ['a rank that there is not', { kind: 'rank', rank: 0, others: [70] }, null],
  ])('is the least total that reaches it: %s', (_, goal, floor) => {
    expect(goalFloor(goal, bands766)).toBe(floor);
  });
});

describe('what would change the grade', () => {
  const answer = open(whatIf(scheme, communeCounts, { kind: 'total', floor: 77.35 }, nothingFixed));

  it('says what each sub-indicator must do alone, in whole things', () => {
    expect(answer.total).toBe(77);
    expect(answer.alone.find(({ code }) => code === 'ON_TIME_RATE')).toEqual({
      code: 'ON_TIME_RATE',
      step: { code: 'ON_TIME_RATE', add: 21, from: 1002, to: 1023 },
      total: 77.35,
    });
    const indicator = indicatorsOf(scheme).find(({ code }) => code === 'ON_TIME_RATE');
    expect(fill(indicator?.action.vi ?? '', { count: 21 })).toBe('giải quyết đúng hạn thêm 21 hồ sơ');
  });

  it('says what can’t be reached by one alone, with the most it could bring, and why', () => {
    const best = open(whatIf(scheme, communeCounts, { kind: 'grade', label: 'XUẤT SẮC' }, fixedFor(scheme, 'commune')));
    expect(best.alone.find(({ code }) => code === 'ON_TIME_RATE')).toEqual({
      code: 'ON_TIME_RATE',
      step: null,
      obstacle: 'not-enough',
      total: 80.3,
    });
    const obstacle = (code: string): unknown => best.alone.find((each) => each.code === code && each.step === null);
    expect(obstacle('PUBLISH_ON_TIME')).toMatchObject({ obstacle: 'fixed', total: 77 });
    expect(obstacle('PUBLIC_CONTENT_FULL')).toMatchObject({ obstacle: 'full' });
    expect(obstacle('DOSSIERS_FILED_ONLINE')).toMatchObject({ obstacle: 'full' });
    expect(best.alone).toHaveLength(21);
  });

  it('says that a published ratio or nothing to count can’t be raised', () => {
    const counts = {
      ...communeCounts,
      ELECTRONIC_CERTIFIED_COPY: { ratio: 50 },
      ON_TIME_RATE: { numerator: 0, denominator: 0 },
    };
    const { alone } = open(whatIf(scheme, counts, { kind: 'grade', label: 'TỐT' }, nothingFixed));
    expect(alone.find(({ code }) => code === 'ELECTRONIC_CERTIFIED_COPY')).toMatchObject({
      step: null,
      obstacle: 'ratio-only',
    });
    expect(alone.find(({ code }) => code === 'ON_TIME_RATE')).toMatchObject({
      step: null,
      obstacle: 'nothing-to-count',
    });
  });

  it('finds the mix with the fewest more things', () => {
    const mix = open(whatIf(scheme, communeCounts, { kind: 'grade', label: 'TỐT' }, nothingFixed)).cheapest;
    // One petition of four is worth 1.5 points, one procedure of 58 only 0.10.
    expect(mix).toEqual({
      steps: [
        { code: 'PETITION_PROCESSING_ON_TIME', add: 1, from: 3, to: 4 },
        { code: 'PETITION_HANDLING_SATISFACTION', add: 1, from: 3, to: 4 },
      ],
      size: 2,
      total: 80,
    });
    expect(totalAfter(communeCounts, mix?.steps ?? [])).toBe(mix?.total);
  });

  it('says when everything together is not enough, and how far it would go', () => {
    const counts = { ...communeCounts, ON_TIME_RATE: { numerator: 0, denominator: 0 } };
    const never = open(whatIf(scheme, counts, { kind: 'grade', label: 'XUẤT SẮC' }, nothingFixed));
    expect(never).toMatchObject({ cheapest: null, best: 80 });
    expect(fill(whatIfWords('vi').impossible, { goal: 'XUẤT SẮC', best: never.best })).toBe(
      'Không thể đạt XUẤT SẮC: làm đủ mọi chỉ số cũng chỉ được 80 điểm.',
    );
  });

  it('says when the goal is reached already, is not understood, or there is no total', () => {
    expect(whatIf(scheme, communeCounts, { kind: 'grade', label: 'KHÁ' }, nothingFixed)).toEqual({
      status: 'reached',
      floor: 70,
      total: 77,
    });
    expect(whatIf(scheme, communeCounts, { kind: 'grade', label: 'GIỎI' }, nothingFixed)).toEqual({
      status: 'unknown-goal',
    });
    expect(
      whatIf(scheme, { ...communeCounts, ON_TIME_RATE: null }, { kind: 'grade', label: 'TỐT' }, nothingFixed),
    ).toMatchObject({ status: 'no-total', problems: [{ code: 'missing', indicator: 'ON_TIME_RATE' }] });
  });

  it('lets a commune raise nothing that is its province’s', () => {
    expect([...fixedFor(scheme, 'commune')]).toEqual([
      'PUBLISH_ON_TIME',
      'PUBLIC_UPDATE_ON_TIME',
      'PUBLIC_CONTENT_FULL',
    ]);
    expect([...fixedFor(scheme, 'department')]).toEqual([]);
    const { cheapest } = open(whatIf(scheme, communeCounts, { kind: 'total', floor: 85 }, fixedFor(scheme, 'commune')));
    expect(cheapest?.steps.some(({ code }) => code.startsWith('PUBLI'))).toBe(false);
  });
});

describe('every plan', () => {
  const goal = fc.oneof(
    fc.constantFrom('XUẤT SẮC', 'TỐT', 'KHÁ', 'TB').map((label): Goal => ({ kind: 'grade', label })),
    fc.integer({ min: 0, max: 100_000 }).map((n): Goal => ({ kind: 'total', floor: n / 1000 })),
  );

  it('reaches its goal when applied, and none that is smaller by one dossier does', () => {
    fc.assert(
      fc.property(possibleCounts(3000), goal, (counts, wanted) => {
        const result = whatIf(scheme, counts, wanted, nothingFixed);
        if (result.status !== 'open') return;
        const plans = [
          ...result.alone.flatMap(({ step, total }) => (step === null ? [] : [{ steps: [step], total }])),
          ...(result.cheapest ? [result.cheapest] : []),
        ];
        for (const { steps, total } of plans) {
          expect(totalAfter(counts, steps)).toBe(total);
          expect(total).toBeGreaterThanOrEqual(result.floor);
          for (const step of steps) {
            expect(step.add).toBeGreaterThan(0);
            const count = counts[step.code];
            expect(step.to).toBeLessThanOrEqual(count && 'denominator' in count ? count.denominator : NaN);
            expect(
              totalAfter(
                counts,
                steps.map((each) => (each === step ? oneLess(each) : each)),
              ),
            ).toBeLessThan(result.floor);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is there exactly when everything together is enough', () => {
    fc.assert(
      fc.property(possibleCounts(500), goal, (counts, wanted) => {
        const result = whatIf(scheme, counts, wanted, nothingFixed);
        if (result.status !== 'open') return;
        const full = Object.fromEntries(
          Object.entries(counts).map(([code, count]) => [
            code,
            count && 'denominator' in count ? { ...count, numerator: count.denominator } : count,
          ]),
        );
        expect(result.best).toBe(pointsOf(scheme, full).total);
        expect(result.cheapest !== null).toBe(result.best >= result.floor);
        for (const alone of result.alone) if (alone.step === null) expect(alone.total).toBeLessThan(result.floor);
      }),
      { numRuns: 40 },
    );
  });

  it('is no larger than any single step, and as small as trying every mix finds', () => {
    fc.assert(
      fc.property(possibleCounts(25), fc.integer({ min: 100, max: 900 }), (counts, more) => {
        const total = pointsOf(scheme, counts).total ?? NaN;
        const result = whatIf(
          scheme,
          counts,
          { kind: 'total', floor: Math.min(100, total + more / 100) },
          nothingFixed,
        );
        if (result.status !== 'open') return;
        for (const { step } of result.alone)
          if (step !== null) expect(result.cheapest?.size).toBeLessThanOrEqual(step.add);
        if (result.cheapest && result.cheapest.size <= 5)
          expect(result.cheapest.size).toBe(fewestThings(scheme, counts, result.floor, 5));
      }),
      { numRuns: 60 },
    );
  });
});
