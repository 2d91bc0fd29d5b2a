import { indexOf, lastIndexOf } from '../read/find-bytes';

/** A row's element in the bytes of a sheet. */
export interface RowPlace {
  /** Counted from 0. */
  readonly row: number;
  readonly from: number;
  /** Where the next row, or the end of all rows, begins. */
  readonly to: number;
}

/** Where the rows of a sheet stand in its XML. */
export interface RowPlaces {
  /** What stands before the names of the elements: nothing, or `x:`. */
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  /** From the first to the last. */
  readonly rows: readonly RowPlace[];
}

const [less, greater, blank, quote, slash, exclamation] = [0x3c, 0x3e, 0x20, 0x22, 0x2f, 0x21];

function span(part: Uint8Array): Omit<RowPlaces, 'rows'> | null {
  const name = indexOf(part, 'sheetData', 0);
  const start = part.lastIndexOf(less, name);
  const close = part.indexOf(greater, name);
  if (name < 0 || close < 0) return null;
  const head = new TextDecoder().decode(part.subarray(0, name));
  const prefix = head.slice(head.lastIndexOf('<') + 1);
  const to = lastIndexOf(part, `</${prefix}sheetData`);
  const isUsual = /^(?:[\w.-]+:)?$/u.test(prefix) && start >= 0 && to > close && !head.includes('<!--');
  return isUsual ? { prefix, from: close + 1, to } : null;
}

/**
 * Finds the rows in the XML of a sheet (UTF-8), whatever prefix its elements have and in whatever order their attributes stand; a row without a number follows the one before
 * (ECMA-376-1, 18.3.1.73). Null where there are none, where comments make it uncertain, or where rows go back or come twice.
 */
export function placesOfRows(part: Uint8Array): RowPlaces | null {
  const found = span(part);
  if (found === null) return null;
  const { prefix, from, to } = found;
  const word = Uint8Array.from(`${prefix}row`, (letter) => letter.charCodeAt(0));
  const isRow = (at: number): boolean => {
    for (let index = 0; index < word.length; index += 1) if (part[at + 1 + index] !== word[index]) return false;
    const next = part[at + 1 + word.length] ?? 0;
    return next <= blank || next === greater || next === slash;
  };
  const decoder = new TextDecoder();
  const starts: number[] = [];
  const numbers: number[] = [];
  for (let at = part.indexOf(less, from); at >= 0 && at < to; at = part.indexOf(less, at + 1)) {
    if (part[at + 1] === exclamation) return null;
    if (!isRow(at)) continue;
    const close = part.indexOf(greater, at);
    const tag = decoder.decode(part.subarray(at, close));
    const given = /\sr\s*=\s*["'](?<row>\d+)["']/u.exec(tag)?.groups?.['row'];
    const before = numbers[numbers.length - 1] ?? -1;
    const row = given === undefined ? before + 1 : Number(given) - 1;
    if (row <= before) return null;
    starts.push(at);
    numbers.push(row);
  }
  const rows = numbers.map((row, index) => ({ row, from: starts[index] ?? to, to: starts[index + 1] ?? to }));
  return { ...found, rows };
}

/** XML without the prefix of its elements, its attributes in double quotes: as most programs write it. */
export function usualXml(xml: string, prefix: string): string {
  const named = prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
  return named.replace(/<[^>]*'[^>]*>/gu, (tag) =>
    tag.replace(
      /=\s*'(?<value>[^']*)'/gu,
      (_, value: string) => `="${value.replaceAll(String.fromCharCode(quote), '&quot;')}"`,
    ),
  );
}

/** XML as we write it, with that prefix before the names of its elements. */
export function prefixedXml(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(?<end>\/?)(?=[a-z])/giu, `<$<end>${prefix}`);
}
