import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OldFontWish } from '../../../files/old-fonts/sheets';
import type { FileSheet } from '../../../files/read/file-sheet';
import { readSheets } from '../../../files/read/read-sheets';
import type { Outcome } from '../command/outcome';
import { readFailure } from '../command/system-error';

/** Reads the sheets of a file on this computer. Every way in which this can fail is a failure, with the path as it was typed, and no exception. */
export async function readWorkbook(
  path: string,
  oldFonts: OldFontWish = 'refuse',
): Promise<Outcome<readonly FileSheet[]>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, failure: readFailure(path, error) };
  }
  const sheets = await readSheets(basename(path), bytes, oldFonts);
  if (sheets.ok) return sheets;
  const { code, params } = sheets.failure;
  return { ok: false, failure: { code, params: { ...params, path } } };
}
