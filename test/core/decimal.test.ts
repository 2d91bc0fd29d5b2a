import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimals, multiply, round, subtract, sum, toDecimal } from '../../src/core/decimal';
import { expectedTable } from '../helpers/report-865';

const score = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 100_000);

describe('numbers', () => {
  it('give every change of the report 865/BC-VP to the last digit', () => {
    const rows = expectedTable.slice(1);
    expect(rows).toHaveLength(19);
    for (const row of rows) expect(String(subtract(Number(row[2]), Number(row[4])))).toBe(row[5]);
  });

  it('of a change of nothing is 0, never −0', () => {
    expect(Object.is(subtract(81.09, 81.09), 0)).toBe(true);
    expect(Object.is(round(-0.001, 2), 0)).toBe(true);
    expect(Object.is(toDecimal(-0), 0)).toBe(true);
    for (const none of [subtract(-0, 0), multiply(-2.5, 0), round(-0, 2)]) expect(Object.is(none, 0)).toBe(true);
  });

  it('are rounded half away from zero, as Excel rounds', () => {
    expect([1.005, 2.345, -2.345, 89.996, 0.125, -0.005].map((value) => round(value, 2))).toEqual([
      1.01, 2.35, -2.35, 90, 0.13, -0.01,
    ]);
  });

  it('that a spreadsheet computed lose the noise that it does not show', () => {
    expect(toDecimal(0.1 + 0.2)).toBe(0.3);
    expect(toDecimal(55.87 - 82.29)).toBe(-26.42);
  });

  it('that the formulas of a sheet computed are what their cells show: a point is a point, and equal totals are equal', () => {
    expect([18.0000000000004, 86.59 - 6e-14, 89.99999999999994].map(toDecimal)).toEqual([18, 86.59, 90]);
    expect(toDecimal(20 - 19.9 - 0.1)).toBe(0);
  });

  it('of up to nine decimals come back out of the noise of a few hundred additions', () => {
    const written = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`))
      .filter((value) => Math.abs(value) <= 1000);
    fc.assert(
      fc.property(written, fc.integer({ min: -400, max: 400 }), (value, ulps) => {
        const clean = toDecimal(value);
        expect(clean).toBe(value + 0);
        expect(toDecimal(value + ulps * Number.EPSILON * Math.max(1, Math.abs(value)))).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });

  it('with more decimals that mean something keep them: a quotient, a difference in the tenth', () => {
    expect([260 / 3, 0.12345678912, 99.9999999998].map(toDecimal)).toEqual([
      86.6666666666667, 0.12345678912, 99.9999999998,
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1000, max: 1000 }), (value) => {
        const read = toDecimal(value);
        expect(Math.abs(read - value)).toBeLessThan(1.01e-12 * Math.max(1, Math.abs(value)));
        expect(toDecimal(read)).toBe(read);
      }),
      { numRuns: 500 },
    );
  });

  it('nearer to 0 than any noise are 0', () => {
    expect([5e-324, -5e-324, 7.1278083286995e-311, 2.3e-308, -2.8e-17].map(toDecimal)).toEqual([0, 0, 0, 0, 0]);
  });

  it('know how many decimals they are written with', () => {
    expect([100, 5.8, 98.41, 89.996, 0, -26.42, 1e-7].map(decimals)).toEqual([0, 1, 2, 3, 0, 2, 7]);
  });

  it('add up as on paper', () => {
    expect(sum([0.1, 0.2, 0.7])).toBe(1);
    expect(sum([])).toBe(0);
  });

  it('come back after adding what was taken away', () => {
    fc.assert(fc.property(score, score, (a, b) => sum([subtract(a, b), b]) === a));
  });
});

/* Whole hundredths take a short way; the long way is the library's, for every number. */
describe('the short way of numbers with two decimals gives what the long way gives', () => {
  const few = fc.integer({ min: -1_100_000_000, max: 1_100_000_000 }).map((n) => n / 100);
  const usual = fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 100);
  const noisy = fc.tuple(usual, usual).map(([a, b]) => a - b);
  const any = fc.oneof(
    few,
    usual,
    noisy,
    score,
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    fc.constantFrom(0, -0, 0.1 + 0.2, 1e9, 10_000_000.01, 9_999_999.99, 1e-7),
  );
  const digits = (value: number): number => (Math.abs(value) < 2.2251e-308 ? 0 : Number(value.toPrecision(15)) + 0);
  const long = (value: Big): number => digits(Number(value.toString()));
  const same = (own: number, other: number): void => {
    expect(Object.is(own, other)).toBe(true);
  };

  it('as a decimal', () => {
    fc.assert(
      fc.property(fc.oneof(few, usual, noisy, score), (a) => {
        same(toDecimal(a), Number(digits(a).toFixed(9)) + 0);
      }),
      { numRuns: 500 },
    );
  });
  it('as a difference', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        same(subtract(a, b), long(new Big(a).minus(b)));
      }),
      { numRuns: 500 },
    );
  });
  it('as a product', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        same(multiply(a, b), long(new Big(a).times(b)));
      }),
      { numRuns: 500 },
    );
  });
  it('as a sum', () => {
    fc.assert(
      fc.property(fc.array(any), (all) => {
        same(sum(all), long(all.reduce((total, value) => total.plus(value), new Big(0))));
      }),
      { numRuns: 300 },
    );
  });
  it('rounded, to any number of places', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 5 }), (a, places) => {
        same(round(a, places), long(new Big(a).round(places, Big.roundHalfUp)));
      }),
      { numRuns: 500 },
    );
  });
  it('in its number of decimals', () => {
    fc.assert(
      fc.property(any, (a) => {
        same(decimals(a), Math.max(0, (new Big(a).toFixed().split('.')[1] ?? '').length));
      }),
      { numRuns: 500 },
    );
  });
});
