import type { PlanValue } from '../../../appendix/sheet-plan';
import type { Area } from '../../../core/area';
import { widestRow } from '../../../core/grid';
import { sameRows } from '../../../workbook/same-rows';
import type { Stamp } from '../read/memory';
import type { OwnSheet } from '../read/own-sheet';

/** One rectangle to be copied from the replaced sheet to the new one. */
export interface KeptArea {
  readonly from: Area;
  /** Top left cell of the target. */
  readonly to: { readonly row: number; readonly column: number };
}

/** What people added beside and below the table, and where it goes on the new sheet. */
export interface KeptCells {
  readonly areas: readonly KeptArea[];
  /** Number of filled cells in them. */
  readonly count: number;
}

type Row = readonly unknown[];

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && value !== undefined;
}

/** Rows above the first one that holds a number: titles and headings. */
function rowsAboveNumbers(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => row.some((value) => typeof value === 'number'));
  return first === -1 ? rows.length : first;
}

/** Rows of titles and headings that both have. */
export function headingRows({ values }: Pick<OwnSheet, 'values'>, { columns }: Stamp, plan: readonly Row[]): number {
  return Math.min(rowsAboveNumbers(plan), rowsAboveNumbers(values.map((row) => row.slice(0, columns))));
}

/** Rows that follow each other on both sheets become one area. */
function join(areas: readonly KeptArea[]): KeptArea[] {
  const joined: KeptArea[] = [];
  for (const area of areas) {
    const last = joined[joined.length - 1];
    if (
      last &&
      last.from.bottom + 1 === area.from.top &&
      last.to.row + (area.from.top - last.from.top) === area.to.row
    ) {
      joined[joined.length - 1] = { ...last, from: { ...last.from, bottom: area.from.bottom } };
    } else joined.push(area);
  }
  return joined;
}

/**
 * What lies below the table stays as far below the new one. What lies beside a row follows the unit of that row; beside the
 * titles and headings it stays in its row; where the unit is gone it goes under everything else. What was changed in the table itself
 * is not kept: it stays on the replaced sheet.
 */
export function keptCells(old: OwnSheet, stamp: Stamp, plan: readonly (readonly PlanValue[])[]): KeptCells {
  const columns = plan[0]?.length ?? 0;
  const width = widestRow(old.values);
  const below: Area = { top: stamp.rows, left: 0, bottom: old.values.length - 1, right: width - 1 };
  const areas: KeptArea[] = [];
  let count = 0;
  let free = plan.length;
  const filled = (row: Row, from: number): number => row.slice(from).filter(isFilled).length;

  if (below.bottom >= below.top) {
    areas.push({ from: below, to: { row: plan.length, column: 0 } });
    count += old.values.slice(stamp.rows).reduce((sum, row) => sum + filled(row, 0), 0);
    free += below.bottom - below.top + 1;
  }

  const headings = headingRows(old, stamp, plan);
  const rowOf = sameRows({ old: old.values, size: stamp, plan, headings });
  const rows: KeptArea[] = [];
  old.values.slice(0, stamp.rows).forEach((row, index) => {
    const added = filled(row, stamp.columns);
    if (added === 0) return;
    count += added;
    const from: Area = { top: index, left: stamp.columns, bottom: index, right: width - 1 };
    rows.push({ from, to: { row: rowOf(index) ?? free++, column: columns } });
  });
  return { areas: [...areas, ...join(rows)], count };
}
