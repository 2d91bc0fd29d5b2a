import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText } from './decode-text';
import { type Outcome, done, failed } from './outcome';
import { readCsv } from './read-csv';
import { type FileSheet, readXlsxSheets } from './read-xlsx';
import { sniffFormat } from './sniff-format';
import { readFailure } from './system-error';

async function fromZip(path: string, bytes: Buffer): Promise<Outcome<readonly FileSheet[]>> {
  // Names inside of a zip are not compressed, so that a workbook is known even where its zip is broken.
  const isWorkbook = bytes.includes('xl/w');
  try {
    const sheets = await readXlsxSheets(bytes);
    if (sheets.length > 0) return done(sheets);
    return failed(isWorkbook ? 'file-no-sheet' : 'file-not-workbook', { path });
  } catch {
    return failed(isWorkbook && !bytes.includes('xl/workbook.bin') ? 'file-corrupt' : 'file-not-workbook', { path });
  }
}

function fromText(path: string, bytes: Buffer): Outcome<readonly FileSheet[]> {
  const text = decodeText(bytes);
  if (text === null) return failed('file-not-text', { path });
  if (text.trim() === '') return failed('file-empty', { path });
  const grid = readCsv(text, basename(path));
  return grid.ok ? done([{ grid: grid.value, hidden: false }]) : grid;
}

/**
 * Reads the sheets of an .xlsx, or the one table of a .csv (named after its file). What a file is, is decided by its content and not by its
 * name. Every way in which this can fail is a failure and no exception.
 */
export async function readWorkbook(path: string): Promise<Outcome<readonly FileSheet[]>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, failure: readFailure(path, error) };
  }
  switch (sniffFormat(bytes)) {
    case 'empty':
      return failed('file-empty', { path });
    case 'encrypted':
      return failed('file-encrypted', { path });
    case 'legacy':
      return failed('file-legacy', { path });
    case 'web-page':
      return failed('file-web-page', { path });
    case 'other':
      return failed('file-not-workbook', { path });
    case 'zip':
      return fromZip(path, bytes);
    case 'text':
      return fromText(path, bytes);
  }
}
