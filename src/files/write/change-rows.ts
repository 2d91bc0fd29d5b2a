import { strFromU8, strToU8 } from 'fflate';
import type { PlanValue } from '../../appendix/sheet-plan';
import { cellName } from '../../core/area';
import { indexOf } from '../read/find-bytes';
import { readSharedStrings } from '../read/shared-strings';
import { splitAtRows } from '../read/split-at-rows';
import { openZip } from '../read/unzip';
import { readXlsxWorkbook } from '../read/xlsx-workbook';
import { forgetCalcChain } from './calc-chain';
import { looksOfRows, rowStart, withCells } from './row-looks';
import { rowXml, textElement } from './row-xml';
import { before } from './xml-parts';
import { packZip } from './zip';

/** What changes in the rows of a sheet. Rows and columns are counted from 0. */
export interface RowsChange {
  readonly heading: number;
  /** The last row with anything. */
  readonly last: number;
  readonly headings: readonly { readonly column: number; readonly caption: string }[];
  /** Rows that make room for the new ones. */
  readonly removed: readonly { readonly top: number; readonly bottom: number }[];
  readonly rows: readonly (readonly PlanValue[])[];
}

/** Why the rows cannot be put in. `unusual`: the file is not written as most programs do. */
export type RowsRefused = 'full' | 'unusual';

/** Rows of a sheet of Excel. */
const mostRows = 1_048_576;
/** Most bytes of a sheet's rows that we write: with little more, the file could no longer be read. */
const mostBytes = 240 * 2 ** 20;

const stringsPath = 'xl/sharedStrings.xml';

/** The texts of a workbook, and how a cell points to one of them; new ones go behind the old ones. */
function textsOf(xml: string): { readonly cell: (text: string) => string; readonly part: () => string | null } {
  const known = readSharedStrings(xml);
  const places = new Map(known.map((text, place) => [text, place]));
  const added: string[] = [];
  return {
    cell: (text) => {
      let place = places.get(text);
      if (place === undefined) {
        place = known.length + added.length;
        places.set(text, place);
        added.push(text);
      }
      return ` t="s"><v>${place}</v>`;
    },
    // Both counts may be left out (ECMA-376-1, 18.4.9), and who counts them wrongly is worse than who leaves them out.
    part: () =>
      before(
        xml.replace(/<sst\s[^>]*>/u, (tag) => tag.replace(/\s(?:uniqueC|c)ount="\d*"/gu, '')),
        ['</sst>'],
        added.map((text) => `<si>${textElement(text)}</si>`).join(''),
      ),
  };
}

/** Pieces of a part with others in their places, in the order of the part. */
function replaced(
  part: Uint8Array,
  changes: readonly { readonly from: number; readonly to: number; readonly by: Uint8Array }[],
): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, by } of [...changes].sort((a, b) => a.from - b.from)) {
    pieces.push(part.subarray(at, from), by);
    at = to;
  }
  return [...pieces, part.subarray(at)];
}

/**
 * Where new rows go behind the last one that holds something: in the place of empty rows, which people have only formatted, but behind formulas, which may show nothing as yet.
 * @param xml - What stands behind the last row.
 */
function rowsBehind(
  xml: string,
  last: number,
  count: number,
): { readonly top: number; readonly from: number; readonly to: number } {
  const rows = [...xml.matchAll(/<row r="(?<row>\d+)"/gu)].map(({ index, groups }) => ({
    index,
    row: Number(groups?.['row']) - 1,
  }));
  if (/<f[\s>]/u.test(xml)) return { top: (rows.at(-1)?.row ?? last) + 1, from: xml.length, to: xml.length };
  const kept = rows.find(({ row }) => row > last + count);
  return { top: last + 1, from: 0, to: count === 0 ? 0 : (kept?.index ?? xml.length) };
}

/**
 * Changes the rows of one sheet of an .xlsx and leaves everything else as people have made it, byte for byte: colours, widths, formulas, other sheets. New rows take the
 * numbers of those that are removed, so that none of the others moves and formulas over them stay right; the rest go to the end. They look as the last rows do.
 */
export async function changeRows(
  workbook: Uint8Array,
  sheet: string,
  change: RowsChange,
): Promise<{ readonly bytes: Uint8Array } | { readonly why: RowsRefused }> {
  const zip = openZip(workbook);
  const path = (await readXlsxWorkbook(zip))?.sheets.find(({ name }) => name === sheet)?.part;
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const bytes = await zip.read(name);
    if (bytes !== null) parts.set(name, bytes);
  }
  const part = path === undefined ? undefined : parts.get(path);
  const strings = parts.get(stringsPath);
  const span = part && splitAtRows(part)?.rows;
  if (path === undefined || part === undefined || strings === undefined || !span) return { why: 'unusual' };
  const texts = textsOf(strFromU8(strings));

  const endOf = (row: number): number => {
    const start = rowStart(part, row, span.from);
    const next = start < 0 ? -1 : indexOf(part, '<row', start + 1);
    return start < 0 ? -1 : next < 0 ? span.to : next;
  };
  const bottom = endOf(change.last);
  if (bottom < 0) return { why: 'unusual' };
  const looks = looksOfRows(part, change.heading + 1, change.last, bottom);
  const rowsAt = (top: number, rows: RowsChange['rows']): Uint8Array =>
    strToU8(rows.map((values, index) => rowXml(top + index, values, { ...looks, text: texts.cell })).join(''));
  let taken = 0;
  const changes: { from: number; to: number; by: Uint8Array }[] = [];
  for (const { top, bottom: low } of [...change.removed].sort((a, b) => a.top - b.top)) {
    const [from, to] = [rowStart(part, top, span.from), endOf(low)];
    if (from < 0 || to < from) return { why: 'unusual' };
    const room = low - top + 1;
    changes.push({ from, to, by: rowsAt(top, change.rows.slice(taken, taken + room)) });
    taken = Math.min(change.rows.length, taken + room);
  }
  const behind = rowsBehind(strFromU8(part.subarray(bottom, span.to)), change.last, change.rows.length - taken);
  const end = behind.top + change.rows.length - taken;
  if (end > mostRows) return { why: 'full' };
  const added = rowsAt(behind.top, change.rows.slice(taken));
  if (part.length + added.length > mostBytes) return { why: 'full' };
  changes.push({ from: bottom + behind.from, to: bottom + behind.to, by: added });

  if (change.headings.length > 0) {
    const [from, to] = [rowStart(part, change.heading, span.from), endOf(change.heading)];
    if (from < 0) return { why: 'unusual' };
    const cells = change.headings.map(({ column, caption }) => ({
      address: cellName(change.heading, column),
      inside: texts.cell(caption),
    }));
    changes.push({ from, to, by: strToU8(withCells(strFromU8(part.subarray(from, to)).trim(), cells)) });
  }
  const dimension = indexOf(part, '<dimension', 0);
  if (dimension >= 0 && dimension < span.from) {
    const close = part.indexOf(0x3e, dimension) + 1;
    const tag = strFromU8(part.subarray(dimension, close)).replace(/(?<=:[A-Z]{1,3})\d+(?=")/u, (row) =>
      String(Math.max(Number(row), end)),
    );
    changes.push({ from: dimension, to: close, by: strToU8(tag) });
  }
  const list = texts.part();
  if (list === null) return { why: 'unusual' };
  parts.set(stringsPath, strToU8(list));
  if (change.removed.length > 0) forgetCalcChain(parts);
  return {
    bytes: await packZip([...parts].map(([name, bytes]) => [name, name === path ? replaced(part, changes) : [bytes]])),
  };
}
