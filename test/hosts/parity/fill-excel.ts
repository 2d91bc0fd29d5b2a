import { cellKey, type Grid } from '../../../src/core/grid';
import { createWorkbook, plainLooks, setCell, sheetNamed, type Workbook } from '../../excel-host/model';

/** A workbook of the in-memory Excel that has the grids on its sheets, as somebody would have typed them; the first one is active. */
export function excelWorkbookOf(grids: readonly Grid[]): Workbook {
  const workbook = createWorkbook(Object.fromEntries(grids.map(({ sheet, cells }) => [sheet, cells])));
  for (const { sheet: name, cells, merges, percentCells, hiddenRows } of grids) {
    const sheet = sheetNamed(workbook, name);
    sheet.merges = [...merges];
    hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
    cells.forEach((line, row) => {
      line.forEach((_, column) => {
        if (percentCells.has(cellKey(row, column)))
          setCell(sheet, row, column, { looks: { ...plainLooks, numberFormat: '0.00%' } });
      });
    });
  }
  return workbook;
}
