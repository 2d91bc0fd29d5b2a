import type { FileSheet } from '../../src/files/read/file-sheet';
import { readXlsxZip } from '../../src/files/read/read-xlsx';
import { openZip } from '../../src/files/read/unzip';

/** Sheets of a file that is known to be an .xlsx. */
export async function readXlsxSheets(bytes: Uint8Array): Promise<FileSheet[]> {
  const sheets = await readXlsxZip(openZip(bytes));
  if (sheets === null) throw new Error('no workbook of Excel');
  return sheets;
}
