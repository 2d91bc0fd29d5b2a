import type { Area } from '../../src/core/area';
import { guard } from './guard';
import type { Host } from './host';
import { mayEdit, refuse } from './host';
import { rangeObject } from './range';
import type { SheetModel } from './workbook';
import { cellOf } from './workbook';

/** Draws lines around every cell: the only kind of border that is used. */
function drawBorders(sheet: SheetModel, area: Area): void {
  mayEdit(sheet);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellOf(sheet, row, column);
      cell.format = { ...cell.format, borders: 'tblr' };
    }
  }
}

/** Several ranges of a sheet, as much of Google's as is used. */
export function rangeListObject(host: Host, sheet: SheetModel, areas: readonly Area[]): object {
  if (areas.length === 0) refuse('A list of ranges has at least one.');
  const list: object = guard(
    'Spreadsheet.RangeList',
    {
      getRanges: () => host.export(areas.map((area) => rangeObject(host, sheet, area))),
      setBorder: (...args: unknown[]) => {
        const [color, style] = args.slice(6);
        if (args.slice(0, 6).some((side) => side !== true) || color !== '#000000' || style !== 'SOLID')
          refuse('Only thin black lines around every cell are known here.');
        areas.forEach((area) => {
          drawBorders(sheet, area);
        });
        return list;
      },
    },
    host.execution,
  );
  return list;
}
