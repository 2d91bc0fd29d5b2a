import type { Area } from '../../src/core/area';
import { eachCell, overlap, within } from './addresses';
import { HostError } from './host-object';
import { cellOf, setCell, type Sheet } from './model';

/** Copies values, formulas as they are written, looks and merges; the target is as large as the source. */
export function copyCells(source: Sheet, from: Area, target: Sheet, to: Area): void {
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  if (to.bottom - from.bottom !== rows || to.right - from.right !== columns)
    throw new HostError('NotKnownToTestHost', 'a copy into another shape');
  if (target.merges.some((merge) => overlap(merge, to)))
    throw new HostError('MergedRangeConflict', 'The copy would cut a merged area');
  eachCell(from, (row, column) => {
    setCell(target, row + rows, column + columns, cellOf(source, row, column));
  });
  for (const merge of source.merges.filter((each) => within(each, from))) {
    target.merges.push({
      top: merge.top + rows,
      bottom: merge.bottom + rows,
      left: merge.left + columns,
      right: merge.right + columns,
    });
  }
}
