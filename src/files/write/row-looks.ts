import { areaOf } from '../read/merges';
import type { RowPlaces } from './row-places';
import { usualXml } from './row-places';
import { attributeOf, elementsOf } from './xml-parts';

/** Rows that tell how the next ones look: one alone may be a row that a person has marked. */
const rowsAsked = 30;

/** A cell of a row as it stands there. */
export interface CellElement {
  readonly column: number;
  /** Number of its looks. */
  readonly style: string;
  readonly xml: string;
}

/** The cells in the XML of a row; one without an address follows the one before (ECMA-376-1, 18.3.1.4). */
export function cellsOfRow(row: string): CellElement[] {
  let next = 0;
  return elementsOf(row, 'c').map((xml) => {
    const tag = xml.slice(0, xml.indexOf('>') + 1);
    const column = areaOf(attributeOf(tag, 'r') ?? '')?.left ?? next;
    next = column + 1;
    return { column, style: attributeOf(tag, 's') ?? '0', xml };
  });
}

/** ` s="3"` for the looks of that number, nothing for the usual ones. */
export function styleMark(style: string): string {
  return style === '0' ? '' : ` s="${style}"`;
}

/** How a row looks: its attributes, and ` s="3"` for each column. */
export interface RowLooks {
  readonly attributes: string;
  readonly styleAt: (column: number) => string;
}

/** The text of a row's element as most programs write it. */
export function rowText(part: Uint8Array, { prefix }: RowPlaces, { from, to }: RowPlaces['rows'][number]): string {
  return usualXml(new TextDecoder().decode(part.subarray(from, to)).trim(), prefix);
}

function commonest(counts: ReadonlyMap<string, number>, other: string): string {
  let [most, best] = [0, other];
  for (const [value, count] of counts) if (count > most) [most, best] = [count, value];
  return best;
}

/** The looks that most of the last rows of a table have, from `first` to `last`, counted from 0. */
export function looksOfRows(part: Uint8Array, places: RowPlaces, first: number, last: number): RowLooks {
  const asked = places.rows.filter(({ row }) => row >= Math.max(first, last - rowsAsked + 1) && row <= last);
  const columns = new Map<number, Map<string, number>>();
  const heights = new Map<string, number>();
  const count = (counts: Map<string, number>, value: string): void => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const place of asked) {
    const row = rowText(part, places, place);
    const tag = row.slice(0, row.indexOf('>') + 1);
    const [height, custom] = [attributeOf(tag, 'ht'), attributeOf(tag, 'customHeight')];
    count(heights, height === null ? '' : ` ht="${height}"${custom === null ? '' : ` customHeight="${custom}"`}`);
    for (const { column, style } of cellsOfRow(row)) {
      const counts = columns.get(column) ?? new Map<string, number>();
      count(counts, style);
      columns.set(column, counts);
    }
  }
  const marks = new Map([...columns].map(([column, counts]) => [column, styleMark(commonest(counts, '0'))]));
  return { attributes: commonest(heights, ''), styleAt: (column) => marks.get(column) ?? '' };
}
