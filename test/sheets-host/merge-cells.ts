import type { Area } from '../../src/core/area';
import { mayEdit, overlap, refuse, within } from './host';
import type { SheetModel } from './workbook';
import { cellOf } from './workbook';

/** Merges an area as Google does: not part of another merge, not across the edge of what is frozen; only the first value stays. */
export function mergeCells(sheet: SheetModel, area: Area): void {
  mayEdit(sheet);
  if (area.top === area.bottom && area.left === area.right) return;
  const others = sheet.merges.filter((merge) => overlap(merge, area));
  if (others.some((merge) => !within(merge, area)))
    refuse('You must select all cells in a merged range to merge or unmerge them.');
  if (area.top < sheet.frozenRows && area.bottom >= sheet.frozenRows)
    refuse("You can't merge frozen and non-frozen rows.");
  sheet.merges = [...sheet.merges.filter((merge) => !others.includes(merge)), area];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row !== area.top || column !== area.left)
        Object.assign(cellOf(sheet, row, column), { value: '', formula: null });
    }
  }
}
