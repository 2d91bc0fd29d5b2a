import { cellName } from '../core/area';
import type { Finding } from '../core/finding';
import { severityOf, type FindingCode } from '../core/finding-codes';

/** Findings of one sheet, collected as they are made. */
export interface FindingList {
  /** A finding about a cell, counted from 0. */
  at(row: number, column: number, code: FindingCode, params: Finding['params']): void;
  /** A finding about the whole sheet. */
  on(code: FindingCode, params: Finding['params']): void;
  /** All of them, those about the whole sheet first, then by place from top to bottom. */
  all(): readonly Finding[];
}

/** Starts an empty list. */
export function findingList(sheet: string): FindingList {
  const found: { readonly row: number; readonly column: number; readonly finding: Finding }[] = [];
  const add = (
    row: number,
    column: number,
    cell: string | null,
    code: FindingCode,
    params: Finding['params'],
  ): void => {
    found.push({ row, column, finding: { severity: severityOf[code], code, sheet, cell, params } });
  };
  return {
    at: (row, column, code, params) => {
      add(row, column, cellName(row, column), code, params);
    },
    on: (code, params) => {
      add(-1, 0, null, code, params);
    },
    all: () => [...found].sort((a, b) => a.row - b.row || a.column - b.column).map(({ finding }) => finding),
  };
}
