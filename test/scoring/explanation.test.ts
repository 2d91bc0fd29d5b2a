import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subtract, sum } from '../../src/core/decimal';
import { countsPortal2026 as scheme } from '../../src/core/scheme/counts-portal-2026';
import { costliest, lostPoints } from '../../src/scoring/lost-points';
import { pointsOf } from '../../src/scoring/points-of';
import { splitChange, type Scored } from '../../src/scoring/split-change';
import { communeCounts, possibleCounts } from './made-counts';

const nothing = { numerator: 0, denominator: 0 };
const commune = pointsOf(scheme, communeCounts);

describe('points lost', () => {
  it('are what is missing to the maximum, by group and by sub-indicator', () => {
    const [transparency] = lostPoints(commune);
    // 6 × 40/58 = 4.14, 4 × 50/60 = 3.33, 2, 6 × 1180/1200 = 5.90
    expect(transparency).toEqual({
      id: 'transparency',
      lost: 2.63,
      parts: [
        { code: 'PUBLISH_ON_TIME', group: 'transparency', lost: 1.86 },
        { code: 'PUBLIC_UPDATE_ON_TIME', group: 'transparency', lost: 0.67 },
        { code: 'PUBLIC_CONTENT_FULL', group: 'transparency', lost: 0 },
        { code: 'DOSSIER_SYNC', group: 'transparency', lost: 0.1 },
      ],
    });
  });

  it('and the total make 100 where everything is counted', () => {
    expect(sum([commune.total ?? NaN, ...lostPoints(commune).map(({ lost }) => lost ?? NaN)])).toBe(100);
  });

  it('are not known, rather than everything, where nothing is counted', () => {
    const unit = pointsOf(scheme, { ...communeCounts, PUBLISH_ON_TIME: nothing, ON_TIME_RATE: null });
    const [transparency, timeliness] = lostPoints(unit);
    expect(transparency?.parts[0]?.lost).toBeNull();
    expect(transparency?.lost).toBe(0.77);
    expect(timeliness).toMatchObject({ lost: null, parts: [{ lost: null }] });
  });

  it('point to the three sub-indicators that cost most', () => {
    expect(costliest(commune, 3)).toEqual([
      { code: 'ON_TIME_RATE', group: 'timeliness', lost: 3.3 },
      { code: 'SYNCED_WITH_DVCQG_PERSONAL_STORAGE', group: 'digitization', lost: 3 },
      { code: 'SERVICES_WITH_ONLINE_DOSSIER', group: 'onlineService', lost: 2.4 },
    ]);
  });

  it('name nothing that costs nothing or is not counted', () => {
    const full = Object.fromEntries(
      Object.keys(communeCounts).map((code) => [
        code,
        code === 'PUBLISH_ON_TIME' ? nothing : { ratio: code === 'DOSSIER_SYNC' ? 50 : 100 },
      ]),
    );
    expect(costliest(pointsOf(scheme, full), 3)).toEqual([{ code: 'DOSSIER_SYNC', group: 'transparency', lost: 3 }]);
  });

  it('make the maximum of what is counted together with the points', () => {
    fc.assert(
      fc.property(possibleCounts(2000), (counts) => {
        const unit = pointsOf(scheme, counts);
        const counted = unit.groups.flatMap(({ parts }) =>
          parts.flatMap(({ points, max }) => (points === null ? [] : [max])),
        );
        expect(sum([unit.total ?? 0, ...lostPoints(unit).flatMap(({ lost }) => lost ?? [])])).toBe(sum(counted));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a change of total', () => {
  it('is split by group, adding up exactly', () => {
    const before = pointsOf(scheme, {
      ...communeCounts,
      ON_TIME_RATE: { numerator: 950, denominator: 1200 },
      PETITION_PROCESSING_ON_TIME: nothing,
    });
    expect(splitChange(commune, before)).toEqual({
      change: -0.63,
      rest: 0,
      groups: [
        { id: 'transparency', change: 0 },
        { id: 'timeliness', change: 0.87 },
        { id: 'onlineService', change: 0 },
        { id: 'onlinePayment', change: 0 },
        { id: 'digitization', change: 0 },
        { id: 'satisfaction', change: -1.5 },
      ],
    });
  });

  it('puts what no group explains into a rest', () => {
    const scored = (total: number, transparency: number | null): Scored => ({
      scheme: 'portal-2026',
      total,
      groups: [
        { id: 'transparency', points: transparency },
        { id: 'timeliness', points: 18.2 },
      ],
    });
    expect(splitChange(scored(81.09, 15.11), scored(80.07, 14.1))).toEqual({
      change: 1.02,
      rest: 0.01,
      groups: [
        { id: 'transparency', change: 1.01 },
        { id: 'timeliness', change: 0 },
      ],
    });
    expect(splitChange(scored(81.09, 15.11), scored(66, null))).toMatchObject({
      change: 15.09,
      rest: 15.09,
      groups: [{ change: null }, { change: 0 }],
    });
  });

  it('is not made across a change of formula, or of a missing total', () => {
    expect(splitChange(commune, { ...commune, scheme: 'counts-portal-2025' })).toBeNull();
    expect(splitChange(commune, { ...commune, total: null })).toBeNull();
    expect(splitChange({ ...commune, total: null }, commune)).toBeNull();
  });

  it('always adds up exactly to now − before', () => {
    fc.assert(
      fc.property(possibleCounts(2000), possibleCounts(2000), (a, b) => {
        const [now, before] = [pointsOf(scheme, a), pointsOf(scheme, b)];
        const split = splitChange(now, before);
        expect(split?.change).toBe(subtract(now.total ?? NaN, before.total ?? NaN));
        expect(sum([split?.rest ?? NaN, ...(split?.groups.flatMap(({ change }) => change ?? []) ?? [])])).toBe(
          split?.change,
        );
        const oneSided = now.groups.some(
          ({ points }, index) => (points === null) !== (before.groups[index]?.points === null),
        );
        if (!oneSided) expect(split?.rest).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
