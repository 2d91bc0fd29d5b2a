import { describe, expect, it } from 'vitest';
import { rememberLists } from '../../src/functions/remember-lists';
import { call, column } from './call';

describe('a list that many formulas are given', () => {
  it('is understood once, though each of them has a copy of its own', () => {
    const understood: (readonly unknown[])[] = [];
    const lengthOf = rememberLists((cells) => understood.push(cells));
    for (let formula = 0; formula < 100; formula++) lengthOf(column([90, '86,59', null, '#N/A']));
    expect(understood).toEqual([[90, '86,59', null, '#N/A']]);
  });

  it('is understood anew when one cell has changed, even to a blank or to the same figure as text', () => {
    const understood: unknown[] = [];
    const lengthOf = rememberLists((cells) => understood.push(cells.length));
    for (const cell of [0, null, '', '0', 0]) lengthOf(column([90, cell]));
    expect(understood).toHaveLength(4);
  });

  it('takes turns with the lists of other columns', () => {
    const understood: unknown[] = [];
    const lengthOf = rememberLists((cells) => understood.push(cells[0]));
    for (let formula = 0; formula < 30; formula++) lengthOf(column([formula % 3, 80]));
    expect(understood).toEqual([0, 1, 2]);
  });

  it('gives every formula its own rank, by either way of counting', () => {
    const totals = [89.04, 88.82, 89.21, 89.04, 89.12];
    const ranks = (way: string | null): unknown[] => totals.map((total) => call('XEPHANG', total, column(totals), way));
    expect(ranks(null)).toEqual([3, 5, 1, 3, 2]);
    expect(ranks('liên tục')).toEqual([3, 4, 1, 3, 2]);
  });
});
