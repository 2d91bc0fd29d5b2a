import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subtract, sum } from '../../src/core/decimal';
import { gradeOf } from '../../src/core/table/grade';
import { inOrder, ranksOf } from '../../src/core/table/rank';
import { bands766 } from '../../src/core/scheme/bands-766';
import { call, column } from './call';

const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
/** Totals that no percent cell holds. */
const total = score.filter((value) => value === 0 || value > 1);
const blank = fc.constantFrom('', null);
const vietnamese = (value: number): string => String(value).replace('.', ',');

describe('custom functions agree with the core, over any scores', () => {
  it('in grades', () => {
    fc.assert(
      fc.property(fc.array(total, { minLength: 1 }), (scores) => {
        expect(call('XEPLOAI', column(scores))).toEqual(column(scores.map((value) => gradeOf(value, bands766)?.label)));
      }),
    );
  });

  it('in ranks', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(score, fc.constantFrom(50, 60)), { minLength: 1 }), (scores) => {
        const ordered = inOrder(
          scores.map((total, index) => ({ name: String(index), code: null, total, previous: null })),
        );
        const ranks = ranksOf(
          ordered.map(({ total }) => total),
          'shared',
        );
        const expected = scores.map((_, index) => ranks[ordered.findIndex(({ name }) => name === String(index))]);
        expect(call('XEPHANG', column(scores), column(scores))).toEqual(column(expected));
      }),
    );
  });

  it('in changes', () => {
    fc.assert(fc.property(score, score, (now, before) => call('TANGGIAM', now, before) === subtract(now, before)));
  });

  it('in points missing: with them the next grade is reached, and with a hundredth less it is not', () => {
    fc.assert(
      fc.property(total, (points) => {
        const missing = Number(call('CANTHEM', points));
        const grade = gradeOf(points, bands766);
        if (points >= 90) expect(missing).toBe(0);
        else {
          expect(bands766.findIndex((band) => band === gradeOf(sum([points, missing]), bands766))).toBe(
            bands766.findIndex((band) => band === grade) - 1,
          );
          expect(gradeOf(subtract(sum([points, missing]), 0.01), bands766)).toBe(grade);
        }
      }),
    );
  });

  it('whatever way a number is written', () => {
    fc.assert(
      fc.property(
        score,
        score,
        (now, before) => call('TANGGIAM', vietnamese(now), vietnamese(before)) === subtract(now, before),
      ),
    );
  });

  it('with blanks where blanks were, and the other cells as they would be alone', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(total, blank), { minLength: 1 }), (cells) => {
        const alone = cells.map((cell) => call('XEPLOAI', cell));
        expect(call('XEPLOAI', column(cells))).toEqual(column(alone));
        expect(call('XEPLOAI', [cells])).toEqual([alone]);
        expect(alone.map((grade) => grade === '')).toEqual(cells.map((cell) => typeof cell !== 'number'));
      }),
    );
  });
});
