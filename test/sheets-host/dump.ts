import { areaName } from '../../src/core/area';
import type { CellFormat, SheetModel, Workbook } from './workbook';
import { plainFormat } from './workbook';

/** True of formats as nobody has set one, whether they were never set or set back. */
function isPlain(format: CellFormat): boolean {
  return format === plainFormat || JSON.stringify(format) === JSON.stringify(plainFormat);
}

/** Everything of a sheet that people can see, as plain data: two sheets are alike where their dumps are equal. */
export function dumpSheet(sheet: SheetModel): unknown {
  const cells = sheet.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const { value, formula, format } = cell;
      if (value === '' && formula === null && isPlain(format)) return [];
      return [[row, column, value instanceof Date ? { date: value.toISOString() } : value, formula, format]];
    }),
  );
  const { name, hidden, rows, columns, frozenRows, metadata } = sheet;
  return {
    name,
    hidden,
    rows,
    columns,
    frozenRows,
    metadata: metadata.map((entry) => ({ ...entry })),
    cells,
    merges: sheet.merges.map(areaName).sort(),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    rules: sheet.rules,
    scales: sheet.scales,
    charts: sheet.charts,
    choices: sheet.choices,
  };
}

/** Everything of a workbook that outlives a click. */
export function dumpWorkbook(workbook: Workbook): unknown {
  const named = workbook.named.map(({ name, sheet, area }) => `${name}: ${sheet} ${areaName(area)}`);
  return { sheets: workbook.sheets.map(dumpSheet), properties: [...workbook.properties], named };
}
