import { readXlsx } from 'hucre';
import type { CellValue } from '../../src/core/grid';
import { readSheets } from '../../src/files/read/read-sheets';

interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

function isCovered(merges: readonly Merge[], row: number, column: number): boolean {
  return merges.some(
    ({ startRow, startCol, endRow, endCol }) =>
      row >= startRow &&
      row <= endRow &&
      column >= startCol &&
      column <= endCol &&
      (row > startRow || column > startCol),
  );
}

/** Blanks at the ends are nobody's value; a formula without a result is empty there. */
function plain(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}

/** What another reader of workbooks, the library's own, finds otherwise than we do in any cell of any sheet: address, theirs, ours. */
export async function readOtherwise(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readSheets(name, bytes);
  if (!read.ok) return [`${name}: ${read.failure.code}`];
  const ours = new Map(read.value.map(({ grid }) => [grid.sheet, grid.cells]));
  const { sheets } = await readXlsx(bytes, { sheets: ({ name: sheet }) => ours.has(sheet) });
  const missing = [...ours.keys()].filter((sheet) => !sheets.some((theirs) => theirs.name === sheet));
  return [
    ...missing.map((sheet) => `${name}: “${sheet}” is not there`),
    ...sheets.flatMap(({ name: sheet, rows, merges = [] }) => {
      const cells = ours.get(sheet) ?? [];
      const height = Math.max(rows.length, cells.length);
      return Array.from({ length: height }, (_, row) => {
        const [theirRow, ourRow]: [readonly unknown[], readonly CellValue[]] = [rows[row] ?? [], cells[row] ?? []];
        return Array.from({ length: Math.max(theirRow.length, ourRow.length) }, (__, column) => {
          const [theirs, mine] = [plain(theirRow[column]), plain(ourRow[column])];
          // Dates are objects there, and what is shown here; formulas without a result are empty there, and named here.
          if (theirs === mine || theirs instanceof Date || mine === '#CALC!' || isCovered(merges, row, column))
            return [];
          return [`${name} “${sheet}” ${row},${column}: ${JSON.stringify(theirs)} and not ${JSON.stringify(mine)}`];
        }).flat();
      }).flat();
    }),
  ];
}
