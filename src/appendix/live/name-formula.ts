import { cellReference, sheetReference } from '../../core/formula/cell-reference';
import { textLiteral } from '../../core/formula/text-literal';
import type { LiveRow } from './live-row';

/** The formula that gives a unit's name: the raw cell, so that a corrected name follows; the name itself where the cell has more than that (a list number, another Unicode form). */
export function nameFormula({ row, name }: LiveRow): string {
  if (name.kind !== 'cell' || typeof name.cell !== 'string' || name.cell.trim() !== row.name)
    return `=${textLiteral(row.name)}`;
  return `=TRIM(${sheetReference(name.sheet)}${cellReference(name.row, name.column)})`;
}
