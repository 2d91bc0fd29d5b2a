import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsPortal2026 as scheme } from '../../src/core/scheme/counts-portal-2026';
import { pointsOf } from '../../src/scoring/points-of';
import { standingsOf } from '../../src/scoring/standings';
import { startTrial, tryCounts } from '../../src/scoring/trial';
import { applySteps } from '../../src/scoring/step';
import { whatIf } from '../../src/scoring/what-if';
import { communeCounts, possibleCounts } from './made-counts';

const onTime = (numerator: number) => ({ ...communeCounts, ON_TIME_RATE: { numerator, denominator: 1200 } });

describe('trying other counts', () => {
  // 77 points with 1,002 of 1,200 dossiers on time; each 60 more are a point.
  const totals = [80.3, 79, null, 78, 12.5];

  it('moves the unit, and those that it passes by one rank', () => {
    const start = startTrial(scheme, totals, 4, communeCounts);
    expect(start.standings.units[4]).toEqual({ total: 77, grade: 'KHÁ', rank: 4 });
    const better = tryCounts(start, onTime(1122));
    expect(better.standings.units).toEqual([
      { total: 80.3, grade: 'TỐT', rank: 1 },
      { total: 79, grade: 'KHÁ', rank: 2 },
      { total: null, grade: null, rank: null },
      { total: 78, grade: 'KHÁ', rank: 4 },
      { total: 79, grade: 'KHÁ', rank: 2 },
    ]);
    expect(better.points.groups.find(({ id }) => id === 'timeliness')?.points).toBe(18.7);
    expect(start.standings.units[4]?.rank).toBe(4);
  });

  it('takes a count that can’t be for no total, and comes back from it', () => {
    const start = startTrial(scheme, totals, 4, communeCounts);
    const wrong = tryCounts(start, onTime(1201));
    expect(wrong.standings.units[4]).toEqual({ total: null, grade: null, rank: null });
    expect(wrong.standings.units[3]?.rank).toBe(3);
    expect(tryCounts(wrong, communeCounts).standings).toEqual(start.standings);
  });

  it('gives at every point what computing everybody anew gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 }),
        fc.array(possibleCounts(300), { minLength: 1, maxLength: 4 }),
        (hundredths, tried) => {
          const others = hundredths.map((value) => value / 100);
          let trial = startTrial(scheme, [...others, 0], others.length, communeCounts);
          for (const counts of tried) {
            trial = tryCounts(trial, counts);
            expect(trial.standings.units).toEqual(
              standingsOf([...others, pointsOf(scheme, counts).total], scheme.bands).units,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reaches the rank that was wished for by every plan, and not by one dossier less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 4000, max: 9500 }), { minLength: 2, maxLength: 12 }),
        possibleCounts(400),
        fc.nat({ max: 11 }),
        (hundredths, counts, index) => {
          const others = hundredths.map((value) => value / 100);
          const rank = 1 + (index % others.length);
          const answer = whatIf(scheme, counts, { kind: 'rank', rank, others }, new Set());
          if (answer.status !== 'open') return;
          const rankAfter = (steps: Parameters<typeof applySteps>[1]): number =>
            tryCounts(startTrial(scheme, [...others, 0], others.length, counts), applySteps(counts, steps)).standings
              .units[others.length]?.rank ?? NaN;
          const plans = [
            ...answer.alone.flatMap(({ step }) => (step === null ? [] : [[step]])),
            ...(answer.cheapest ? [answer.cheapest.steps] : []),
          ];
          for (const steps of plans) {
            expect(rankAfter(steps)).toBeLessThanOrEqual(rank);
            for (const step of steps)
              expect(
                rankAfter(
                  steps.map((each) => (each === step ? { ...each, add: each.add - 1, to: each.to - 1 } : each)),
                ),
              ).toBeGreaterThan(rank);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
