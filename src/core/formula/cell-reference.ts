import { columnName } from '../area';

/** A sheet's name as formulas write it: always quoted. */
export function sheetReference(sheet: string): string {
  return `'${sheet.replace(/'/gu, "''")}'!`;
}

/** A cell that stays the same wherever the formula goes: “$C$7”; row and column counted from 0. */
export function cellReference(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}
