import { expect, it } from 'vitest';
import { cellValueOf } from '../../src/core/grid';

it('a cell is what a host gives, empty text is an empty cell, and what is no value of a cell is none', () => {
  expect(['Phú An', ' ', '', 0, 81.78, true, false, null, undefined, {}, ['a']].map(cellValueOf)).toEqual([
    'Phú An',
    ' ',
    null,
    0,
    81.78,
    true,
    false,
    null,
    null,
    null,
    null,
  ]);
});
