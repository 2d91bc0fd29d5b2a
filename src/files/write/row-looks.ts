import { columnName } from '../../core/area';
import { indexOf } from '../read/find-bytes';
import { attributeOf, elementsOf } from './xml-parts';

/** Rows that tell how the next ones look: one alone may be a row that a person has marked. */
const rowsAsked = 30;

/** Where the element of a row begins in the XML of a sheet; -1 where it is not written as most programs do. Rows are counted from 0. */
export function rowStart(part: Uint8Array, row: number, from: number): number {
  return indexOf(part, `<row r="${row + 1}"`, from);
}

/** How a row looks: its attributes, and ` s="3"` for each column. */
export interface RowLooks {
  readonly attributes: string;
  readonly styleAt: (column: number) => string;
}

function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['0', 0])[0];
}

/** The looks that most of the last rows of a table have. @param end - Where the last of them ends. */
export function looksOfRows(part: Uint8Array, first: number, last: number, end: number): RowLooks {
  const start = rowStart(part, Math.max(first, last - rowsAsked + 1), 0);
  const xml = start < 0 ? '' : new TextDecoder().decode(part.subarray(start, end));
  const columns = new Map<string, Map<string, number>>();
  const heights = new Map<string, number>();
  const count = (counts: Map<string, number>, value: string): void => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const tag of xml.match(/<(?:row|c)\s[^>]*>/gu) ?? []) {
    if (tag.startsWith('<row')) {
      const [height, custom] = [attributeOf(tag, 'ht'), attributeOf(tag, 'customHeight')];
      count(heights, height === null ? '' : ` ht="${height}"${custom === null ? '' : ` customHeight="${custom}"`}`);
      continue;
    }
    const letters = /^[A-Z]+/u.exec(attributeOf(tag, 'r') ?? '')?.[0] ?? '';
    const counts = columns.get(letters) ?? new Map<string, number>();
    count(counts, attributeOf(tag, 's') ?? '0');
    columns.set(letters, counts);
  }
  const marks = new Map([...columns].map(([letters, counts]) => [letters, commonest(counts)]));
  const styles = (column: number): string => marks.get(columnName(column)) ?? '0';
  return {
    attributes: heights.size === 0 ? '' : commonest(heights).replace(/^0$/u, ''),
    styleAt: (column) => (styles(column) === '0' ? '' : ` s="${styles(column)}"`),
  };
}

/** A heading row's element with more cells at its end, which look like its last one. */
export function withCells(
  row: string,
  cells: readonly { readonly address: string; readonly inside: string }[],
): string {
  const last = elementsOf(row, 'c').at(-1) ?? '';
  const style = attributeOf(last, 's');
  const added = cells.map(
    ({ address, inside }) => `<c r="${address}"${style === null ? '' : ` s="${style}"`}${inside}</c>`,
  );
  return row.replace(/\sspans="[^"]*"/u, '').replace(/<\/row>$/u, () => `${added.join('')}</row>`);
}
