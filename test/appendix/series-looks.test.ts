import { expect, it } from 'vitest';
import { seriesLooks } from '../../src/appendix/series-looks';

const six = [0, 1, 2, 3, 4, 5].map(seriesLooks);

it('the six series that a chart may have differ in colour, and neighbours in mark and in dash, so that a print in black and white can be read', () => {
  expect(new Set(six.map(({ color }) => color)).size).toBe(6);
  for (const [index, { marker, dash }] of six.slice(1).entries()) {
    expect(marker).not.toBe(six[index]?.marker);
    expect(dash).not.toBe(six[index]?.dash);
  }
});

it('the first series is dark blue, drawn through, with a circle at each value', () => {
  expect(six[0]).toEqual({ color: '#1F3864', marker: 'circle', dash: 'solid' });
});

it('a seventh series looks like the first', () => {
  expect(seriesLooks(6)).toEqual(six[0]);
  expect(seriesLooks(13)).toEqual(six[1]);
});
