import { cellName } from '../core/area';
import type { FindingCode } from '../core/finding-codes';
import { type Grid, cellAt, cellKey } from '../core/grid';
import { toDecimal } from '../core/decimal';
import { parseScore } from '../intake/parse-score';

/** A cell of the sheet as it is read. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** Address as people write it. */
  readonly name: string;
  /** Without spaces at its ends; empty where the cell is. */
  readonly text: string;
  /** 70 for 70, “70”, “70,0” and 70 %; null where it is none. */
  readonly number: number | null;
}

/** True for a cell that is there and has something in it. */
export function isFilled(cell: SheetCell | undefined): cell is SheetCell {
  return cell !== undefined && cell.text !== '';
}

/** Reports what is wrong with a cell. */
export type Tell = (cell: SheetCell, code: FindingCode, params: Readonly<Record<string, string | number>>) => void;

const percent = 100;

function numberOf(grid: Grid, row: number, column: number): number | null {
  const score = parseScore(cellAt(grid, row, column));
  if (score.kind !== 'number') return null;
  return grid.percentCells.has(cellKey(row, column)) ? toDecimal(score.value * percent) : score.value;
}

/** The cell at a place, counted from 0. */
export function sheetCell(grid: Grid, row: number, column: number): SheetCell {
  const value = cellAt(grid, row, column);
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '').trim();
  return { row, column, name: cellName(row, column), text, number: numberOf(grid, row, column) };
}
