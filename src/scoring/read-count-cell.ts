import { multiply, toDecimal } from '../core/decimal';
import { cellAt, cellKey, type Grid } from '../core/grid';
import { readCountText, type CountCell } from './read-count-text';

/** Reads a count or, in percent, a ratio from a cell. A cell formatted as percent holds a share: 0.9841 is 98.41. */
export function readCountCell(grid: Grid, row: number, column: number, as: 'count' | 'ratio'): CountCell {
  const value = cellAt(grid, row, column);
  if (value === null) return { kind: 'none' };
  if (typeof value === 'number') {
    const share = as === 'ratio' && grid.percentCells.has(cellKey(row, column));
    return { kind: 'number', value: share ? multiply(value, 100) : toDecimal(value) };
  }
  return typeof value === 'boolean'
    ? { kind: 'wrong', code: 'not-a-number', shown: String(value) }
    : readCountText(value, as);
}
