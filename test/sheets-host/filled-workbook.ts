import type { Grid } from '../../src/core/grid';
import { cellKey } from '../../src/core/grid';
import type { SheetModel, Workbook } from './workbook';
import { cellOf, newSheet, newWorkbook, plainFormat } from './workbook';

/** Puts a grid on a new sheet at the end of a workbook, as somebody would have typed it. */
export function addSheet(
  workbook: Workbook,
  { sheet: name, cells, merges, percentCells, hiddenRows }: Grid,
): SheetModel {
  const sheet = newSheet(workbook, name);
  sheet.rows = Math.max(sheet.rows, cells.length);
  cells.forEach((line, row) => {
    line.forEach((value, column) => {
      const numberFormat =
        typeof value === 'string' ? '@' : percentCells.has(cellKey(row, column)) ? '0.00%' : 'General';
      Object.assign(cellOf(sheet, row, column), { value: value ?? '', format: { ...plainFormat, numberFormat } });
    });
  });
  sheet.merges = [...merges];
  hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
  workbook.sheets.push(sheet);
  return sheet;
}

/** A workbook that has the grid on its only sheet, which is open. */
export function workbookOf(grid: Grid, locale: Workbook['locale'] = 'vi_VN'): Workbook {
  const workbook = newWorkbook(locale);
  workbook.sheets = [];
  workbook.activeId = addSheet(workbook, grid).id;
  return workbook;
}

/** The sheet by that name. */
export function sheetNamed(workbook: Workbook, name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet)
    throw new Error(
      `The workbook has no sheet “${name}”: ${workbook.sheets.map((candidate) => candidate.name).join(', ')}.`,
    );
  return sheet;
}
