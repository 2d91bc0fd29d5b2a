import type { CellValue } from '../../core/grid';
import { type JsonRecord, isRecord } from './json-lists';

/** What a cell can hold of a value; undefined for a record or a list. */
export function scalarOf(value: unknown): CellValue | undefined {
  if (typeof value === 'string') return value === '' ? null : value;
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function textUnder(record: JsonRecord, keys: RegExp): string | null {
  for (const [key, value] of Object.entries(record))
    if (keys.test(key) && typeof value === 'string' && value.trim() !== '') return value;
  return null;
}

const codeKey = /(?:^|[a-z_])(?:code|id)$|^m[aã]/iu;
const nameKey = /(?:^|[a-z_])(?:name|title|key)$|^t[eê]n|^(?:metric|indicator|group|criteria)$/iu;

/** What an item of a list within a unit is called: its code where that is one of letters (“CKMB”), else its name; also by a record of its own (`metric: { name }`). Null where it has neither. */
export function itemName(item: JsonRecord): string | null {
  const [code, name] = [textUnder(item, codeKey), textUnder(item, nameKey)];
  if (code !== null && (name === null || /^[A-Z]{2,8}$/u.test(code))) return code;
  if (name !== null) return name;
  for (const inner of Object.values(item)) {
    const own = isRecord(inner) ? itemName(inner) : null;
    if (own !== null) return own;
  }
  return null;
}

/** The fields of a unit that say which it is, its own and those of a record within it (`unit: { name }`). */
export function unitFields(record: JsonRecord): [string, CellValue][] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (isRecord(value)) return 'name' in value ? unitFields(value) : [];
    const scalar = scalarOf(value);
    const isName = codeKey.test(key) || nameKey.test(key) || /^(?:unit|department|đơn vị)$/iu.test(key);
    return isName && scalar !== undefined ? [[key, scalar] satisfies [string, CellValue]] : [];
  });
}

const counted = ['numerator', 'denominator', 'ratio', 'score', 'maxScore'] as const;

function countedFields(item: JsonRecord): [string, CellValue][] {
  const figures = counted.flatMap((key) => {
    const scalar = scalarOf(item[key]);
    return scalar === undefined ? [] : [[key, scalar] satisfies [string, CellValue]];
  });
  return [['metricCode', textUnder(item, codeKey)], ['metricName', textUnder(item, nameKey)], ...figures];
}

/** The items with numerator and denominator in the lists within a record, however deep (groups, their metrics). */
export function countedItems(record: JsonRecord): [string, CellValue][][] {
  return Object.values(record).flatMap((value) => {
    const within: readonly unknown[] = Array.isArray(value) ? value : isRecord(value) ? [value] : [];
    return within.filter(isRecord).flatMap((item) => {
      const own = 'numerator' in item && 'denominator' in item ? [countedFields(item)] : [];
      return [...own, ...countedItems(item)];
    });
  });
}
