import { layFormulas } from '../../../appendix/lay-formulas';
import type { PlanValue, SheetPlan } from '../../../appendix/sheet-plan';
import type { Stamp } from './memory';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const hashLength = 3;

/** Three characters (18 bits) that stand for a cell's value; an empty cell is null or the empty string. */
function cellHash(value: unknown): string {
  const key = value === null || value === '' ? '' : JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return [0, 6, 12].map((shift) => digits.charAt((mixed >>> shift) & 63)).join('');
}

/** What of a plan nobody changes but people: its formulas, since their values follow the raw sheet, and the values elsewhere. */
export function stampedCells({ values, formulas }: SheetPlan): readonly (readonly PlanValue[])[] {
  return layFormulas(values, formulas, (formula) => formula);
}

/** The stamp of what is painted. */
export function stampOf(values: readonly (readonly PlanValue[])[]): Stamp {
  return {
    rows: values.length,
    columns: values[0]?.length ?? 0,
    hashes: values.map((row) => row.map(cellHash).join('')).join(''),
  };
}

/** True where the cell of the painted rectangle still holds what was painted. */
export function isAsPainted(stamp: Stamp, row: number, column: number, value: unknown): boolean {
  const at = (row * stamp.columns + column) * hashLength;
  return stamp.hashes.slice(at, at + hashLength) === cellHash(value);
}
