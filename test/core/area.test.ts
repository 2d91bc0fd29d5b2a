import { expect, it } from 'vitest';
import { areaName } from '../../src/core/area';
import { cellAt, type Grid } from '../../src/core/grid';

it('an area of one cell bears the name of the cell, any other both of its corners', () => {
  expect(areaName({ top: 0, left: 0, bottom: 2, right: 2 })).toBe('A1:C3');
  expect(areaName({ top: 6, left: 26, bottom: 6, right: 26 })).toBe('AA7');
});

it('beyond its last row a sheet has nothing', () => {
  const grid: Grid = { sheet: 'Tháng 5', cells: [['ĐƠN VỊ']], merges: [], percentCells: new Set(), hiddenRows: [] };
  expect([cellAt(grid, 0, 0), cellAt(grid, 0, 1), cellAt(grid, 1, 0)]).toEqual(['ĐƠN VỊ', null, null]);
});
