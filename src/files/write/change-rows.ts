import { strFromU8, strToU8 } from 'fflate';
import { indexOf } from '../read/find-bytes';
import { isUtf8, partText } from '../read/part-text';
import { readRelations, relationsOf } from '../read/relations';
import { forgetCalcChain, recalculatedOnLoad } from './calc-chain';
import { cellTexts } from './cell-texts';
import { type Growth, grownRules, grownTable } from './grown-areas';
import { withHeadings } from './kept-row';
import { type OpenParts, openParts } from './open-parts';
import { looksOfRows, rowText } from './row-looks';
import { placesOfRows, prefixedXml, type RowPlaces } from './row-places';
import type { RowLook } from './row-xml';
import {
  hasFormulas,
  inPlaces,
  placeBehind,
  replaced,
  type Replacement,
  rowsBelow,
  type RowsChange,
} from './rows-in-places';
import { packZip } from './zip';

/** Why the rows cannot be put in. `unusual`: the file is written in a way that we do not know well enough to change it; `signed`: a change would break its signature. */
export type RowsRefused = 'full' | 'unusual' | 'signed';

/** Rows of a sheet of Excel. */
const mostRows = 1_048_576;
/** Most bytes of a sheet's rows that we write: with little more, the file could no longer be read. */
const mostBytes = 240 * 2 ** 20;

/** A part in UTF-8, whatever it was written in; null where there is none. */
function utf8Part({ parts, nameOf }: OpenParts, path: string | null): Uint8Array | null {
  const bytes = parts.get(nameOf(path) ?? '');
  if (bytes === undefined || isUtf8(bytes)) return bytes ?? null;
  return strToU8(partText(bytes).replace(/(?<=^<\?xml[^>]*encoding=)["'][^"']*["']/u, '"UTF-8"'));
}

/** Changes a part as text, where there is such a part. */
function change(open: OpenParts, path: string | null, changed: (xml: string) => string): void {
  const name = open.nameOf(path);
  const bytes = utf8Part(open, path);
  if (name !== null && bytes !== null) open.parts.set(name, strToU8(changed(strFromU8(bytes))));
}

/** The size that the sheet gives for itself. */
function grownDimension(part: Uint8Array, { prefix, from }: RowPlaces, end: number): Replacement[] {
  const start = indexOf(part.subarray(0, from), `<${prefix}dimension`, 0);
  if (start < 0) return [];
  const close = part.indexOf(0x3e, start) + 1;
  const tag = strFromU8(part.subarray(start, close)).replace(/(?<=:[A-Z]{1,3})\d+(?=["'])/u, (row) =>
    String(Math.max(Number(row), end)),
  );
  return [{ from: start, to: close, by: [strToU8(tag)] }];
}

function growTables(open: OpenParts, path: string, growth: Growth): void {
  const relations = utf8Part(open, relationsOf(path));
  if (relations === null) return;
  for (const { type, part } of readRelations(strFromU8(relations), path.slice(0, path.lastIndexOf('/'))))
    if (type === 'table') change(open, part, (xml) => grownTable(xml, growth));
}

/** Stored results of formulas are of the cells as they were. */
function recalculate(open: OpenParts, path: string, prefix: string): void {
  const isSheet = (name: string): boolean => name.toLowerCase().startsWith('xl/worksheets/');
  const hasAny = [...open.parts].some(
    ([name, bytes]) => isSheet(name) && hasFormulas(bytes, name === path ? prefix : '', 0),
  );
  if (hasAny) change(open, open.workbook?.part ?? null, recalculatedOnLoad);
}

/**
 * Changes the rows of one sheet of an .xlsx and leaves everything else as people have made it, byte for byte: colours, widths, notes, formulas, other sheets. The row of a
 * unit stays its own, so that none moves and formulas over them stay right; new ones go to the end. They look as the last rows do.
 */
export async function changeRows(
  workbook: Uint8Array,
  sheet: string,
  wanted: RowsChange,
): Promise<{ readonly bytes: Uint8Array } | { readonly why: RowsRefused }> {
  const open = await openParts(workbook);
  if ([...open.parts.keys()].some((name) => name.startsWith('_xmlsignatures/'))) return { why: 'signed' };
  const path = open.nameOf(open.workbook?.sheets.find(({ name }) => name === sheet)?.part ?? null);
  const part = utf8Part(open, path);
  const places = part && placesOfRows(part);
  if (path === null || part === null || places === null) return { why: 'unusual' };
  const { prefix } = places;
  const stringsPath = open.workbook?.stringsPart ?? null;
  const strings = utf8Part(open, stringsPath);
  const texts = cellTexts(strings && strFromU8(strings));
  const look: RowLook = { ...looksOfRows(part, places, wanted.heading + 1, wanted.last), text: texts.cell };

  const inside = inPlaces(part, places, wanted, look);
  if (inside === null) return { why: 'unusual' };
  const { left, changes } = inside;
  const { top, ...behind } = placeBehind(part, places, wanted.last, left.length);
  const end = top + left.length;
  if (end > mostRows) return { why: 'full' };
  const by = rowsBelow(top, left, look, prefix);
  if (by.reduce((sum, { length }) => sum + length, part.length) > mostBytes) return { why: 'full' };
  changes.push({ ...behind, by }, ...grownDimension(part, places, end));

  if (wanted.headings.length > 0) {
    const place = places.rows.find(({ row }) => row === wanted.heading);
    if (place === undefined) return { why: 'unusual' };
    const headings = wanted.headings.map(({ column, caption }) => ({ column, inside: texts.cell(caption) }));
    const row = withHeadings(rowText(part, places, place), wanted.heading, headings);
    changes.push({ from: place.from, to: place.to, by: [strToU8(prefixedXml(row, prefix))] });
  }
  if (left.length > 0) {
    const growth: Growth = { top: wanted.heading, last: wanted.last, end: end - 1 };
    const tail = strFromU8(part.subarray(places.to));
    changes.push({ from: places.to, to: part.length, by: [strToU8(grownRules(tail, growth))] });
    growTables(open, path, growth);
  }
  const list = texts.part();
  if (list !== null) change(open, stringsPath, () => list);
  if (wanted.removed.length > 0) forgetCalcChain(open.parts);
  recalculate(open, path, prefix);
  return {
    bytes: await packZip(
      [...open.parts].map(([name, bytes]) => [name, name === path ? replaced(part, changes) : [bytes]]),
    ),
  };
}
