import type { CellValue } from '../../core/grid';
import type { FileSheet } from './file-sheet';
import { type JsonList, type JsonRecord, isRecord, jsonLists } from './json-lists';
import { countedItems, itemName, scalarOf, unitFields } from './json-items';
import { jsonTitles } from './json-titles';
import { sheetGrid } from './sheet-grid';

type Fields = Map<string, CellValue>;

/** A group is given as its score, or as a record that has it beside its maximum. */
function scoreOf(value: unknown): CellValue | undefined {
  if (!isRecord(value)) return scalarOf(value);
  const key = Object.keys(value).find((name) => /^(?:score|points|điểm|diem)$/iu.test(name)) ?? 'value';
  return scalarOf(value[key]);
}

/** Groups may be a list too: each with its code or its name, and its score. */
function namedGroups(items: readonly unknown[]): [string, CellValue][] {
  return items.filter(isRecord).flatMap((item) => {
    const name = itemName(item);
    const score = scoreOf(item);
    return name !== null && score !== undefined ? [[name, score] satisfies [string, CellValue]] : [];
  });
}

function innerFields(value: unknown): [string, CellValue][] {
  if (Array.isArray(value)) return namedGroups(value);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (Array.isArray(inner)) return namedGroups(inner);
    const score = scoreOf(inner);
    return score === undefined ? [] : [[key, score] satisfies [string, CellValue]];
  });
}

/** Records within a record that hold its own figures and not a change of them or those of another time. */
function isOwn(key: string): boolean {
  return !/delta|change|prev|trend|rank|last|before/iu.test(key);
}

/** The fields of a record; those of a record within it by their own key, where that is free. */
function fieldsOf(record: JsonRecord): Fields {
  const fields: Fields = new Map();
  for (const [key, value] of Object.entries(record)) {
    const scalar = scalarOf(value);
    if (scalar !== undefined) fields.set(key, scalar);
  }
  for (const [key, value] of Object.entries(record)) {
    for (const [inner, score] of innerFields(value))
      fields.set(isOwn(key) && !fields.has(inner) ? inner : `${key}.${inner}`, score);
  }
  return fields;
}

function rowsOfRecords(records: readonly JsonRecord[]): CellValue[][] {
  const fields = records.map(fieldsOf);
  const headings = [...new Set(fields.flatMap((one) => [...one.keys()]))];
  return [headings, ...fields.map((one) => headings.map((heading) => one.get(heading) ?? null))];
}

function rowsOf(items: readonly unknown[]): CellValue[][] {
  if (items.every(isRecord)) return rowsOfRecords(items);
  return items.filter(Array.isArray).map((row: readonly unknown[]) => row.map((value) => scalarOf(value) ?? null));
}

/** One row for each unit and metric, where the units hold lists of what was counted; empty where they hold none. */
function countedRows(items: readonly unknown[]): CellValue[][] {
  const rows = items.filter(isRecord).flatMap((record) => {
    const unit = unitFields(record);
    return countedItems(record).map((item) => new Map([...unit, ...item]));
  });
  const headings = [...new Set(rows.flatMap((one) => [...one.keys()]))];
  return rows.length === 0 ? [] : [headings, ...rows.map((one) => headings.map((heading) => one.get(heading) ?? null))];
}

function sheetsOf(list: JsonList, name: string): FileSheet[] {
  const counted = countedRows(list.items);
  const named = list.key ?? name;
  return [
    sheetOf(list, named, rowsOf(list.items)),
    ...(counted.length > 0 ? [sheetOf(list, `${named}.metrics`, counted)] : []),
  ];
}

function sheetOf({ around }: JsonList, name: string, list: readonly CellValue[][]): FileSheet {
  const rows: CellValue[][] = [...jsonTitles(around).map((line) => [line]), ...list];
  return {
    hidden: false,
    grid: sheetGrid({
      name,
      rows: new Map(rows.entries()),
      merges: [],
      percentCells: new Set(),
      hiddenRows: [],
    }),
  };
}

/** A sheet's name once only: a second list under the same key is numbered. */
function ownNames(sheets: readonly FileSheet[]): FileSheet[] {
  const seen = new Map<string, number>();
  return sheets.map((sheet) => {
    const { sheet: name } = sheet.grid;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? sheet : { ...sheet, grid: { ...sheet.grid, sheet: `${name} (${count})` } };
  });
}

/**
 * The lists of records in a JSON text, each a sheet with the records' keys as its headings: flat records, or the answers of the national portal
 * with their groups in a record or a list of its own; what was counted for each unit stands on a sheet beside. Empty where there is no list; throws a SyntaxError where the text is no JSON.
 */
export function readJson(text: string, name: string): FileSheet[] {
  const value: unknown = JSON.parse(text);
  return ownNames(jsonLists(value).flatMap((list) => sheetsOf(list, name)));
}
