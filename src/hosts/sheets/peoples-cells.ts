import type { SheetPlan } from '../../appendix/sheet-plan';
import type { Mark, MarkedSheet } from './mark';
import { lineHashes } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What people have put on a sheet of ours. Rows and columns count from 0. */
export interface PeoplesCells {
  /** Filled cells outside our table. */
  readonly outside: number;
  /** Cells changed in our table, at least: the rows, or the columns, that are no longer as we wrote them. */
  readonly changed: number;
  /** Size of the used part of the sheet. */
  readonly rows: number;
  readonly columns: number;
}

function changedLines(values: readonly (readonly unknown[])[], mark: Mark): number {
  const table = Array.from({ length: mark.rows }, (_, r) => Array.from({ length: mark.columns }, (__, c) => values[r]?.[c] ?? ''));
  const written = mark.hashes.split(',');
  const differs = lineHashes(table, mark.columns).map((hash, index) => hash !== written[index]);
  const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
  return Math.max(count(differs.slice(0, mark.rows)), count(differs.slice(mark.rows)));
}

/** Reads what people have added to our sheet or changed on it. */
export function findPeoplesCells({ sheet, mark }: MarkedSheet): PeoplesCells {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const outside = values.reduce(
    (total, row, r) => total + row.filter((value, c) => value !== '' && (r >= mark.rows || c >= mark.columns)).length,
    0,
  );
  return { outside, changed: changedLines(values, mark), rows: values.length, columns: values[0]?.length ?? 0 };
}

/** First row, counted from 0, that people's cells under the old table have under the new one: never nearer than they were. */
function rowBelow(mark: Mark, plan: SheetPlan): number {
  return Math.max(mark.rows, plan.values.length);
}

/** Size of the new sheet with the cells that are taken over. */
export function sizeWithPeoplesCells(plan: SheetPlan, mark: Mark, cells: PeoplesCells): { readonly rows: number; readonly columns: number } {
  const below = Math.max(0, cells.rows - mark.rows);
  const beside = Math.max(0, cells.columns - mark.columns);
  return {
    rows: rowBelow(mark, plan) + below,
    columns: Math.max(plan.columnWidths.length + beside, cells.columns),
  };
}

/**
 * Copies people's cells, formulas and formats included, from the old sheet to the new one: what stood under the table stands under it again, what stood beside it
 * stands beside it in the same rows.
 */
export function keepPeoplesCells({ sheet: old, mark }: MarkedSheet, cells: PeoplesCells, sheet: Sheet, plan: SheetPlan): void {
  if (cells.outside === 0) return;
  const [below, beside] = [cells.rows - mark.rows, cells.columns - mark.columns];
  if (below > 0) {
    old.getRange(mark.rows + 1, 1, below, cells.columns).copyTo(sheet.getRange(rowBelow(mark, plan) + 1, 1, below, cells.columns));
  }
  if (beside > 0) {
    const rows = Math.min(mark.rows, cells.rows);
    old.getRange(1, mark.columns + 1, rows, beside).copyTo(sheet.getRange(1, plan.columnWidths.length + 1, rows, beside));
  }
}
