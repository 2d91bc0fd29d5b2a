import { strToU8 } from 'fflate';
import type { PlanValue } from '../../appendix/sheet-plan';
import { indexOf } from '../read/find-bytes';
import { emptiedRow, type GivenPlace, losesShared, otherUnitRow, sameUnitRow } from './kept-row';
import { rowText } from './row-looks';
import { prefixedXml, type RowPlaces } from './row-places';
import { type RowLook, rowXml } from './row-xml';

/** What changes in the rows of a sheet. Rows and columns are counted from 0. */
export interface RowsChange {
  readonly heading: number;
  /** The last row with anything. */
  readonly last: number;
  readonly headings: readonly { readonly column: number; readonly caption: string }[];
  /** True for a column that people have added. */
  readonly isOwn: (column: number) => boolean;
  /** Rows that make room for the new ones. */
  readonly removed: readonly number[];
  readonly rows: readonly (readonly PlanValue[])[];
  /** Of a removed row the place among `rows` of the one that is the same unit's. */
  readonly successors: ReadonlyMap<number, number>;
}

/** Bytes of a part that are replaced. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: readonly Uint8Array[];
}

/** A part in pieces, some with others in their places. */
export function replaced(part: Uint8Array, changes: readonly Replacement[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, by } of [...changes].sort((a, b) => a.from - b.from)) {
    pieces.push(part.subarray(at, from), ...by);
    at = to;
  }
  return [...pieces, part.subarray(at)];
}

/** True where an element `f` stands from a place on. */
export function hasFormulas(part: Uint8Array, prefix: string, from: number): boolean {
  for (let at = indexOf(part, `<${prefix}f`, from); at >= 0; at = indexOf(part, `<${prefix}f`, at + 1)) {
    const next = String.fromCharCode(part[at + prefix.length + 2] ?? 0);
    if (/[\s/>]/u.test(next)) return true;
  }
  return false;
}

/** New rows in the places of those that go: each unit keeps its own row, others take what is free. */
export function inPlaces(
  part: Uint8Array,
  places: RowPlaces,
  { removed, rows, successors, isOwn }: RowsChange,
  look: RowLook,
): { readonly changes: Replacement[]; readonly left: RowsChange['rows'] } | null {
  const byRow = new Map(places.rows.map((place) => [place.row, place]));
  const settled = new Set(removed.flatMap((row) => successors.get(row) ?? []));
  const others = rows.filter((_, index) => !settled.has(index));
  const changes: Replacement[] = [];
  let taken = 0;
  for (const row of removed) {
    const place = byRow.get(row);
    if (place === undefined) return null;
    const given: GivenPlace = { old: rowText(part, places, place), row, isOwn };
    if (losesShared(given)) return null;
    const same = rows[successors.get(row) ?? -1];
    const other = same === undefined ? others[taken++] : undefined;
    const xml =
      same !== undefined
        ? sameUnitRow(given, same, look.text)
        : other !== undefined
          ? otherUnitRow(given, other, look)
          : emptiedRow(given);
    changes.push({ from: place.from, to: place.to, by: [strToU8(prefixedXml(xml, places.prefix))] });
  }
  return { changes, left: others.slice(taken) };
}

/**
 * Where new rows go behind the last one that holds something: in the place of empty rows, which people have only formatted, but behind formulas, which may show nothing as yet.
 */
export function placeBehind(
  part: Uint8Array,
  { prefix, rows, to }: RowPlaces,
  last: number,
  count: number,
): { readonly top: number; readonly from: number; readonly to: number } {
  const behind = rows.filter(({ row }) => row > last);
  const start = behind[0]?.from ?? to;
  if (hasFormulas(part.subarray(0, to), prefix, start)) return { top: (rows.at(-1)?.row ?? last) + 1, from: to, to };
  const kept = behind.find(({ row }) => row > last + count);
  return { top: last + 1, from: start, to: count === 0 ? start : (kept?.from ?? to) };
}

/** Rows that are made into bytes at once: a string of a whole year's figures would take gigabytes. */
const rowsAtOnce = 2000;

/** Rows one below the other, from row `top` on. */
export function rowsBelow(top: number, rows: RowsChange['rows'], look: RowLook, prefix: string): Uint8Array[] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, piece) => {
    const first = piece * rowsAtOnce;
    const some = rows.slice(first, first + rowsAtOnce);
    return strToU8(
      prefixedXml(some.map((values, index) => rowXml(top + first + index, values, look)).join(''), prefix),
    );
  });
}
