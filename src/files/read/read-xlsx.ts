import type { FileSheet } from './file-sheet';
import { neverCalculated, notCalculated } from './never-calculated';
import { sheetGrid } from './sheet-grid';
import type { Zip } from './unzip';
import { damaged } from './xml';
import { type XlsxSheet, readXlsxSheet } from './xlsx-sheet';
import { readXlsxWorkbook } from './xlsx-workbook';

function withoutMadeUpZeros({ cells, formulas }: XlsxSheet, calculatesOnLoad: boolean): XlsxSheet['cells'] {
  for (const { row, column } of neverCalculated(formulas, cells.rows, calculatesOnLoad)) {
    const values = cells.rows.get(row);
    if (values !== undefined) values[column] = notCalculated;
  }
  return cells;
}

/** Sheets of an .xlsx or .xlsm, in the order of its tabs; null where the zip holds no such workbook. Throws where it is damaged or too large. */
export async function readXlsxZip(zip: Zip): Promise<FileSheet[] | null> {
  const workbook = await readXlsxWorkbook(zip);
  if (workbook === null) return null;
  const sheets: FileSheet[] = [];
  for (const { name, part, state } of workbook.sheets) {
    if (state === 'veryHidden') continue;
    const bytes = await zip.read(part);
    if (bytes === null) throw new Error(damaged);
    const read = readXlsxSheet(name, bytes, workbook);
    sheets.push({
      grid: sheetGrid(withoutMadeUpZeros(read, workbook.calculatesOnLoad)),
      hidden: state === 'hidden',
      ...(workbook.open === name && { open: true }),
      ...(workbook.settings.includes(name) && { settings: true }),
    });
  }
  return sheets;
}
