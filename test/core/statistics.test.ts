import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentileOf, spreadOf } from '../../src/core/statistics';

describe('median and quartiles', () => {
  test('of an odd count are values, of an even one lie between two, as QUARTILE.INC gives them', () => {
    expect(spreadOf([3, 1, 2, 5, 4])).toEqual({ least: 1, lower: 2, median: 3, upper: 4, greatest: 5 });
    expect(spreadOf([1, 2, 3, 4])).toEqual({ least: 1, lower: 1.75, median: 2.5, upper: 3.25, greatest: 4 });
  });

  test('are exact where binary arithmetic is not', () => {
    expect(spreadOf([0.1, 0.3])?.median).toBe(0.2);
    expect(spreadOf([89.21, 89.12])?.median).toBe(89.165);
  });

  test('leave out what was not published, which is not 0', () => {
    expect(spreadOf([null, 10, null, 20])?.median).toBe(15);
    expect(spreadOf([null])).toBeNull();
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([7])).toEqual({ least: 7, lower: 7, median: 7, upper: 7, greatest: 7 });
  });

  test('are in order and within the values, whatever the values', () => {
    const scores = fc.array(
      fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(scores, (values) => {
        const { least, lower, median, upper, greatest } = spreadOf(values) ?? {
          least: NaN,
          lower: NaN,
          median: NaN,
          upper: NaN,
          greatest: NaN,
        };
        expect([least, greatest]).toEqual([Math.min(...values), Math.max(...values)]);
        expect([least, lower, median, upper, greatest]).toEqual(
          [least, lower, median, upper, greatest].sort((a, b) => a - b),
        );
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

test('the percentile is the share of the others that have less', () => {
  expect(percentileOf(90, [90, 80, 70, null])).toBe(100);
  expect(percentileOf(80, [90, 80, 70, null])).toBe(50);
  expect(percentileOf(70, [90, 80, 70])).toBe(0);
  expect(percentileOf(80, [90, 80, 80, 70])).toBe(33);
  expect(percentileOf(80, [80])).toBeNull();
});
