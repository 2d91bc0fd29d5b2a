import { lastIndexOf, indexOf } from './find-bytes';
import { partText } from './part-text';

/** A part of a sheet, cut where its rows begin and end. */
export interface RowsApart {
  /** The bytes of the rows, from the first to before the last. */
  readonly rows: { readonly from: number; readonly to: number };
  /** The part without its rows, which is XML still. */
  readonly rest: string;
}

const [opening, closing] = ['<sheetData>', '</sheetData>'];

/** Cuts the rows out of the XML of a sheet; null where it does not have them in the usual way, or where comments make it uncertain. */
export function splitAtRows(part: Uint8Array): RowsApart | null {
  const from = indexOf(part, opening, 0);
  const to = lastIndexOf(part, closing);
  if (from < 0 || to < from) return null;
  const rows = { from: from + opening.length, to };
  const head = partText(part.subarray(0, rows.from));
  const tail = new TextDecoder().decode(part.subarray(to));
  return /<!--|<!\[CDATA\[/u.test(head + tail) ? null : { rows, rest: head + tail };
}
