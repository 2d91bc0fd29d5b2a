import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimals, round, subtract, sum, toDecimal } from '../../src/core/decimal';
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
  });

  it('are rounded half away from zero, as Excel rounds', () => {
    expect([1.005, 2.345, -2.345, 89.996, 0.125, -0.005].map((value) => round(value, 2))).toEqual([1.01, 2.35, -2.35, 90, 0.13, -0.01]);
  });

  it('that a spreadsheet computed lose the noise that it does not show', () => {
    expect(toDecimal(0.1 + 0.2)).toBe(0.3);
    expect(toDecimal(55.87 - 82.29)).toBe(-26.42);
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
