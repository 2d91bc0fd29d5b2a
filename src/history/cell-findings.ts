import { cellName } from '../core/area';
import type { Finding } from '../core/finding';
import { severityOf, type FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import type { HistoryColumn } from './columns';
import type { HistoryHeading } from './heading';

/** The findings of one reading, and what adds one to them, at the cell of a row in a column. */
export interface CellFindings {
  readonly findings: readonly Finding[];
  readonly find: (code: FindingCode, row: number, column: HistoryColumn, params: Finding['params']) => void;
}

/** Findings about the cells of a sheet “Lịch sử”, where its columns stand. */
export function cellFindings({ sheet }: Grid, { places }: Pick<HistoryHeading, 'places'>): CellFindings {
  const findings: Finding[] = [];
  return {
    findings,
    find: (code, row, column, params) => {
      findings.push({ severity: severityOf[code], code, sheet, cell: cellName(row, places[column] ?? 0), params });
    },
  };
}
