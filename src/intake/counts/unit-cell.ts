import type { Grid } from '../../core/grid';
import { cellAt } from '../../core/grid';
import { cellText } from '../header';

/** A unit's name and code; “H29.17 UBND xã X” has both in one cell. */
export function unitOf(cell: unknown, codeCell: unknown): { readonly name: string; readonly code: string | null } {
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';
  const [name, code] = [text(cell), text(codeCell)];
  if (code !== '') return { name, code };
  const [, leading, rest] = /^(H\d+(?:\.\d+)*)[\s\-–]+(\S.*)$/u.exec(name) ?? [];
  return leading !== undefined && rest !== undefined ? { name: rest, code: leading } : { name, code: null };
}

/** The grid with what is merged over several rows of these columns written in each of them, as people read it. */
export function withMergedDown(grid: Grid, columns: readonly number[]): Grid {
  const merges = grid.merges.filter(({ top, bottom, left }) => bottom > top && columns.includes(left));
  if (merges.length === 0) return grid;
  const cells = grid.cells.map((row) => row.slice());
  for (const { top, bottom, left } of merges) {
    const value = cellAt(grid, top, left);
    if (cellText(value) === '') continue;
    for (let row = top + 1; row <= bottom; row++) {
      const below = cells[row];
      if (below === undefined) continue;
      while (below.length <= left) below.push(null);
      below[left] = value;
    }
  }
  return { ...grid, cells };
}
