import { readXls } from 'hucre';
import type { CellValue } from '../../core/grid';
import type { FileSheet } from './file-sheet';
import { sheetGrid } from './sheet-grid';
import { shownDate } from './shown-date';
import { xlsLooks } from './xls-formats';

/** Sheets of an .xls of Excel 97 to 2003. Throws where it is older, or damaged. */
export async function readXlsSheets(bytes: Uint8Array): Promise<FileSheet[]> {
  const { sheets } = await readXls(bytes);
  const looks = xlsLooks(bytes);
  return sheets.flatMap(({ name, rows, merges = [] }, index) => {
    const look = looks[index];
    if (look === undefined || look.state === 'veryHidden') return [];
    const grid = sheetGrid({
      name,
      rows: new Map(
        // The library leaves out rows without cells, and cells, so that the lists have holes.
        Object.entries(rows).map(([row, values]) => [
          Number(row),
          Array.from<(typeof values)[number] | undefined, CellValue>(values, (value = null) =>
            value instanceof Date ? shownDate(value, '') : value === '' ? null : value,
          ),
        ]),
      ),
      merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
        top: startRow,
        left: startCol,
        bottom: endRow,
        right: endCol,
      })),
      percentCells: look.percentCells,
      hiddenRows: look.hiddenRows,
    });
    return [{ grid, hidden: look.state === 'hidden', ...(look.open && { open: true }) }];
  });
}
