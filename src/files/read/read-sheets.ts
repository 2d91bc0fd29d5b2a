import { type Outcome, done, failed } from '../outcome';
import { decodeText } from './decode-text';
import type { FileSheet } from './file-sheet';
import { holdsText } from './find-bytes';
import { readCsv } from './read-csv';
import { readXlsxSheets } from './read-xlsx';
import { sniffFormat } from './sniff-format';

async function fromZip(path: string, bytes: Uint8Array): Promise<Outcome<readonly FileSheet[]>> {
  // Names inside of a zip are not compressed, so that a workbook is known even where its zip is broken.
  const isWorkbook = holdsText(bytes, 'xl/w');
  try {
    const sheets = await readXlsxSheets(bytes);
    if (sheets.length > 0) return done(sheets);
    return failed(isWorkbook ? 'file-no-sheet' : 'file-not-workbook', { path });
  } catch {
    return failed(isWorkbook && !holdsText(bytes, 'xl/workbook.bin') ? 'file-corrupt' : 'file-not-workbook', { path });
  }
}

function fromText(path: string, bytes: Uint8Array): Outcome<readonly FileSheet[]> {
  const text = decodeText(bytes);
  if (text === null) return failed('file-not-text', { path });
  if (text.trim() === '') return failed('file-empty', { path });
  const grid = readCsv(text, path);
  return grid.ok ? done([{ grid: grid.value, hidden: false }]) : grid;
}

/**
 * Reads the sheets of an .xlsx, or the one table of a .csv (named after its file). What a file is, is decided by its content and not by its
 * name. Every way in which this can fail is a failure and no exception.
 * @param name - The file's name without its folder: the sheet's name where a file has no sheets, and `path` of a failure.
 */
export async function readSheets(name: string, bytes: Uint8Array): Promise<Outcome<readonly FileSheet[]>> {
  switch (sniffFormat(bytes)) {
    case 'empty':
      return failed('file-empty', { path: name });
    case 'encrypted':
      return failed('file-encrypted', { path: name });
    case 'legacy':
      return failed('file-legacy', { path: name });
    case 'web-page':
      return failed('file-web-page', { path: name });
    case 'other':
      return failed('file-not-workbook', { path: name });
    case 'zip':
      return fromZip(name, bytes);
    case 'text':
      return fromText(name, bytes);
  }
}
