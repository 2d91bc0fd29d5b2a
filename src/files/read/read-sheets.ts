import { type Failure, type Outcome, done, failed } from '../outcome';
import { oldFontIn } from '../old-fonts/old-fonts';
import { type OldFontWish, sheetsInUnicode } from '../old-fonts/sheets';
import { decodeText, westernText } from './decode-text';
import type { FileSheet } from './file-sheet';
import { holdsText } from './find-bytes';
import { readOdsZip } from './read-ods';
import { readText } from './read-text';
import { readXlsSheets } from './read-xls';
import { readXlsxZip } from './read-xlsx';
import { sniffFormat } from './sniff-format';
import { largestUnpacked, openZip, tooLarge, withPassword } from './unzip';

function zipFailure(
  path: string,
  bytes: Uint8Array,
  reason: string,
): { readonly ok: false; readonly failure: Failure } {
  if (reason === tooLarge) return failed('file-unpacked', { path, limit: largestUnpacked / 2 ** 20 });
  if (reason === withPassword) return failed('file-encrypted', { path });
  // Names inside of a zip are not compressed, so that a workbook is known even where its zip is broken.
  const isWorkbook = ['xl/w', 'opendocument.spreadsheet', 'content.xml'].some((name) => holdsText(bytes, name));
  return failed(isWorkbook && !holdsText(bytes, 'xl/workbook.bin') ? 'file-corrupt' : 'file-not-workbook', { path });
}

async function fromZip(path: string, bytes: Uint8Array): Promise<Outcome<readonly FileSheet[]>> {
  try {
    const zip = openZip(bytes);
    const sheets = (await readXlsxZip(zip)) ?? (await readOdsZip(zip));
    if (sheets === null) return failed('file-not-workbook', { path });
    return sheets.length > 0 ? done(sheets) : failed('file-no-sheet', { path });
  } catch (error) {
    return zipFailure(path, bytes, error instanceof Error ? error.message : '');
  }
}

async function fromLegacy(path: string, bytes: Uint8Array): Promise<Outcome<readonly FileSheet[]>> {
  try {
    const sheets = await readXlsSheets(bytes);
    return sheets.length > 0 ? done(sheets) : failed('file-no-sheet', { path });
  } catch {
    return failed('file-legacy', { path });
  }
}

/** Text of one byte a letter is read only where its words are those of an old font: else nobody knows which letters they are. */
function fromBytes(path: string, bytes: Uint8Array): Outcome<readonly FileSheet[]> {
  const text = decodeText(bytes);
  if (text !== null) return readText(path, text);
  const western = westernText(bytes);
  const sheets = western === null ? null : readText(path, western);
  if (sheets?.ok === true && sheets.value.some(({ grid }) => oldFontIn(grid) !== null)) return sheets;
  return failed('file-not-text', { path });
}

async function readAny(name: string, bytes: Uint8Array): Promise<Outcome<readonly FileSheet[]>> {
  switch (sniffFormat(bytes)) {
    case 'empty':
      return failed('file-empty', { path: name });
    case 'encrypted':
      return failed('file-encrypted', { path: name });
    case 'legacy':
      return fromLegacy(name, bytes);
    case 'other':
      return failed('file-not-workbook', { path: name });
    case 'zip':
      return fromZip(name, bytes);
    case 'text':
      return fromBytes(name, bytes);
  }
}

/**
 * Reads the sheets of an .xlsx, .xlsm, .ods or .xls, the tables of a web page, the lists of a JSON file, or the one table of a .csv (named after its file).
 * What a file is, is decided by its content and not by its name. Every way in which this can fail is a failure and no exception.
 * @param name - The file's name without its folder: the sheet's name where a file has no sheets, and `path` of a failure.
 * @param oldFonts - What is to be done with text in a font of before Unicode.
 */
export async function readSheets(
  name: string,
  bytes: Uint8Array,
  oldFonts: OldFontWish = 'refuse',
): Promise<Outcome<readonly FileSheet[]>> {
  const sheets = await readAny(name, bytes);
  return sheets.ok ? sheetsInUnicode(name, sheets.value, oldFonts) : sheets;
}
