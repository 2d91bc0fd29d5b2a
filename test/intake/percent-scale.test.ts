import { describe, expect, it } from 'vitest';
import { looksLikeRatios, scaleToPercent } from '../../src/intake/percent-scale';

type Rows = readonly number[];

/** A column brought to percentages: its figures, and “first row × rows in doubt: value as taken” for each doubt. Rows count from 0. */
function scaled(
  figures: readonly (number | null)[],
  {
    formatted = [],
    signed = [],
    others = false,
  }: { readonly formatted?: Rows; readonly signed?: Rows; readonly others?: boolean } = {},
): readonly [readonly (number | null)[], readonly string[]] {
  const values = [...figures];
  const doubts = scaleToPercent({ values, formatted: new Set(formatted), signed: new Set(signed) }, others);
  return [values, doubts.map(({ index, count, value, taken }) => `${index} × ${count}: ${value} as ${taken}`)];
}

describe('a column whose figures are all up to 1', () => {
  it('holds ratios, where half of them are 0.2 and more: all of it is told of once', () => {
    expect(scaled([null, 0.9841, 1, 0, 0.886])).toEqual([[null, 98.41, 100, 0, 88.6], ['1 × 3: 0.9841 as 98.41']]);
    expect(scaled([0.1, 0.2])).toEqual([[10, 20], ['0 × 2: 0.1 as 10']]);
    expect(scaled([0.9, 0.05, 0.1, 0.7, 0.8])[0]).toEqual([90, 5, 10, 70, 80]);
  });

  it('holds percentages, where most of them are less', () => {
    expect(scaled([0.1, 0.19])).toEqual([[0.1, 0.19], ['0 × 2: 0.1 as 0.1']]);
    expect(scaled([0.9, 0.05, 0.1])[0]).toEqual([0.9, 0.05, 0.1]);
  });

  it('and nothing but 1 says nothing by itself: the other columns tell', () => {
    expect(scaled([1, 1])).toEqual([[1, 1], ['0 × 2: 1 as 1']]);
    expect(scaled([1, 1], { others: true })).toEqual([[100, 100], ['0 × 2: 1 as 100']]);
    expect(scaled([0.1, 1], { others: true })[0]).toEqual([10, 100]);
  });

  it('is left, whatever the others hold, where one figure is larger, or there is none', () => {
    expect(scaled([1, 1.5], { others: true })).toEqual([[1, 1.5], []]);
    expect(scaled([0.5, -0.5], { others: true })[0]).toEqual([0.5, -0.5]);
    expect(scaled([0, null], { others: true })).toEqual([[0, null], []]);
  });

  it('is a ratio for the sheet’s other columns as well; one figure larger, tiny figures, nothing but 1 or nothing at all is not', () => {
    const looks = (...values: readonly number[]): boolean =>
      looksLikeRatios({ values: [...values], formatted: new Set(), signed: new Set() });
    expect([looks(0.9841, 1), looks(0.9, 1.01), looks(0.1, 0.05), looks(1, 1), looks(0, 0)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(looksLikeRatios({ values: [98.41], formatted: new Set([0]), signed: new Set() })).toBe(true);
  });
});

describe('a cell that is formatted as percent', () => {
  it('holds a ratio, whatever stands around it, and is not told of', () => {
    expect(scaled([0.9841, 95, 96], { formatted: [0] })).toEqual([[98.41, 95, 96], []]);
    expect(scaled([0, 0.005, 1.2, 1.99], { formatted: [0, 1, 2, 3] })).toEqual([[0, 0.5, 120, 199], []]);
  });

  it('holds a percentage from 2 on, and those are told of', () => {
    expect(scaled([0.5, 2, 98.41], { formatted: [0, 1, 2] })).toEqual([[50, 2, 98.41], ['1 × 2: 2 as 2']]);
  });

  it('makes the plain figures of its column that are up to 1 ratios too', () => {
    expect(scaled([0.98, 0.1], { formatted: [0] })).toEqual([[98, 10], ['1 × 1: 0.1 as 10']]);
  });
});

describe('a figure with “%”', () => {
  it('is a percentage, and neither large nor small for the others', () => {
    expect(scaled([0.5, 0.9841, 0.886], { signed: [0] })).toEqual([[0.5, 98.41, 88.6], ['1 × 2: 0.9841 as 98.41']]);
    expect(scaled([98, 0.9841], { signed: [0] })[0]).toEqual([98, 98.41]);
  });
});

describe('a small figure among larger ones', () => {
  it('is left and told of, where there are five larger ones to it and all are 10 and more', () => {
    expect(scaled([0.98, 10, 50, 60, 70, 80])).toEqual([[0.98, 10, 50, 60, 70, 80], ['0 × 1: 0.98 as 0.98']]);
    expect(scaled([10, 20, 30, 40, 50, 0.9, 60, 70, 80, 90, 100, 1])[1]).toEqual(['5 × 2: 0.9 as 0.9']);
  });

  it('is left without a word otherwise', () => {
    expect(scaled([0.98, 50, 60, 70, 80])[1]).toEqual([]);
    expect(scaled([0.98, 9.99, 50, 60, 70, 80])[1]).toEqual([]);
    expect(scaled([0.9, 1, 20, 30, 40, 50, 60, 70, 80, 90, 100])[1]).toEqual([]);
    expect(scaled([50, 60, 70, 80, 90])[1]).toEqual([]);
  });
});
