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

/** Where a sheet of one row for each indicator keeps what tells rows apart. */
interface LongColumns {
  readonly name: number;
  readonly code: number | null;
  /** Columns that name the indicator, and its group. */
  readonly subject: readonly number[];
}

/**
 * The grid with a unit's name, and its code, on each of its rows, where they stand only beside its first indicator, as cells that were merged come out of a CSV. Only where no name
 * stands twice, and for rows whose indicators do not come twice: else a name is missing, which is an error of the sheet.
 */
export function withNamesOnce(grid: Grid, body: readonly number[], { name, code, subject }: LongColumns): Grid {
  const nameAt = (row: number): string => cellText(cellAt(grid, row, name));
  const subjectAt = (row: number): string => subject.map((index) => cellText(cellAt(grid, row, index))).join('|');
  const isNamed = (row: number): boolean => subjectAt(row).replace(/\|/gu, '') !== '';
  const rows = body.filter(isNamed);
  const names = rows.map(nameAt).filter((text) => text !== '');
  if (names.length === rows.length || new Set(names).size < names.length) return grid;
  const runs: number[][] = [];
  for (const row of body) {
    const run = runs[runs.length - 1];
    if (nameAt(row) === '' && isNamed(row) && run) run.push(row);
    else runs.push([row]);
  }
  const cells = grid.cells.map((row) => row.slice());
  for (const [first = 0, ...more] of runs) {
    const subjects = [first, ...more].map(subjectAt);
    if (nameAt(first) === '' || !isNamed(first) || new Set(subjects).size < subjects.length) continue;
    for (const row of more) {
      for (const column of code === null ? [name] : [name, code]) {
        const own = cells[row];
        if (own && cellText(own[column] ?? null) === '') own[column] = cellAt(grid, first, column);
      }
    }
  }
  return { ...grid, cells };
}
