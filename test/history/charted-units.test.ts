import { describe, expect, it } from 'vitest';
import { axisStart } from '../../src/appendix/axis-start';
import { chartedUnits } from '../../src/history/charted-units';

const units = ['XÃ PHÚ MỸ', 'XÃ PHÚ XUÂN', 'XÃ PHÚ AN', 'XÃ PHÚ LÂM', 'XÃ PHÚ THỌ', 'XÃ PHÚ LONG', 'XÃ PHÚ BÌNH'].map(
  (name) => ({ name }),
);

describe('the chart of “Diễn biến” draws', () => {
  it('the five first units where the settings say nothing', () => {
    expect(chartedUnits(units, { trendUnits: [], ownUnit: '' })).toEqual({
      choice: 'first',
      charts: [[0, 1, 2, 3, 4]],
      unknown: [],
    });
    expect(chartedUnits(units, { trendUnits: [], ownUnit: 'Phú Mỹ' })).toMatchObject({ choice: 'first' });
    expect(chartedUnits(units, { trendUnits: [], ownUnit: 'Phú Tân' })).toMatchObject({ choice: 'first' });
  });

  it('the own unit, wherever it stands, and the four first', () => {
    expect(chartedUnits(units, { trendUnits: [], ownUnit: 'Phú Bình' })).toEqual({
      choice: 'own',
      charts: [[6, 0, 1, 2, 3]],
      unknown: [],
    });
  });

  it('those that are named, in that order and once each, and says which name is no unit', () => {
    expect(
      chartedUnits(units, { trendUnits: ['Phú Long', 'xã Phú Mỹ', 'PHÚ TÂN', 'Phú Long'], ownUnit: 'Phú Bình' }),
    ).toEqual({ choice: 'chosen', charts: [[5, 0]], unknown: ['PHÚ TÂN'] });
  });

  it('more than five in further charts, and none where no name is known', () => {
    expect(chartedUnits(units, { trendUnits: units.map(({ name }) => name), ownUnit: '' }).charts).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6],
    ]);
    expect(chartedUnits(units, { trendUnits: ['Phú Tân'], ownUnit: '' })).toEqual({
      choice: 'chosen',
      charts: [],
      unknown: ['Phú Tân'],
    });
  });
});

it('the axis of points begins at a round number under the lowest, so that 80 to 83 is no flat line', () => {
  expect([
    axisStart([80.5, 82, null, 83]),
    axisStart([81.2, 93.4]),
    axisStart([80]),
    axisStart([0.4, 99]),
    axisStart([]),
    axisStart([null]),
  ]).toEqual([80, 80, 79, 0, 0, 0]);
});
