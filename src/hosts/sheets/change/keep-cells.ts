import type { Area } from '../../../core/area';
import { widestRow } from '../../../core/grid';
import type { SheetPlan } from '../../../appendix/sheet-plan';
import { sameRows } from '../../../workbook/same-rows';
import type { Mark } from '../read/mark';
import type { PeoplesCells } from '../read/peoples-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A rectangle that goes from the replaced sheet to the new one; `row` and `column` are its new top left cell, counted from 0. */
interface Move {
  readonly from: Area;
  readonly row: number;
  readonly column: number;
}

/** What is taken over, and the size that the new sheet needs for it. */
export interface KeptCells {
  readonly moves: readonly Move[];
  readonly rows: number;
  readonly columns: number;
}

/** Rows that follow each other on both sheets go in one call. */
function joined(moves: readonly Move[]): Move[] {
  const result: Move[] = [];
  for (const move of moves) {
    const last = result[result.length - 1];
    if (last && last.from.bottom + 1 === move.from.top && last.row + move.from.top - last.from.top === move.row) {
      result[result.length - 1] = { ...last, from: { ...last.from, bottom: move.from.bottom } };
    } else result.push(move);
  }
  return result;
}

/**
 * Where people's cells go: what stands under the table stays as far under it; what stands beside a unit's row follows the unit, what stands beside the
 * heading stays in its row, and what belonged to a unit that is gone goes under everything. Changes in the table itself are not kept.
 */
export function planKeptCells({ values }: PeoplesCells, mark: Mark, plan: SheetPlan): KeptCells {
  const width = widestRow(values);
  const columns = plan.columnWidths.length;
  const moves: Move[] = [];
  let free = plan.values.length;
  if (values.length > mark.rows) {
    moves.push({
      from: { top: mark.rows, left: 0, bottom: values.length - 1, right: width - 1 },
      row: free,
      column: 0,
    });
    free += values.length - mark.rows;
  }
  const rowOf = sameRows({ old: values, size: mark, plan: plan.values, headings: plan.frozenRows });
  const beside = values.slice(0, mark.rows).flatMap((row, index): Move[] => {
    if (!row.slice(mark.columns).some((value) => value !== '')) return [];
    return [
      {
        from: { top: index, left: mark.columns, bottom: index, right: width - 1 },
        row: rowOf(index) ?? free++,
        column: columns,
      },
    ];
  });
  return {
    moves: [...moves, ...joined(beside)],
    rows: free,
    columns: Math.max(columns + Math.max(0, width - mark.columns), width),
  };
}

/** Copies people's cells, formulas and formats included; three calls for each rectangle. */
export function copyKeptCells({ moves }: KeptCells, old: Sheet, sheet: Sheet): void {
  for (const { from, row, column } of moves) {
    const [rows, columns] = [from.bottom - from.top + 1, from.right - from.left + 1];
    old.getRange(from.top + 1, from.left + 1, rows, columns).copyTo(sheet.getRange(row + 1, column + 1, rows, columns));
  }
}
