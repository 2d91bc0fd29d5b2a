import { guard } from './guard';
import type { Host } from './host';
import { mayEdit, modelOf, refuse } from './host';
import { rangeObject } from './range';
import type { Workbook } from './workbook';

/** A name of a range; it follows its sheet wherever that goes, as formulas do. */
export function namedRangeObject(host: Host, named: Workbook['named'][number]): object {
  const sheetOf = (id: number) => host.workbook.sheets.find((sheet) => sheet.id === id);
  const object: object = guard(
    'Spreadsheet.NamedRange',
    {
      getRange: () => {
        const sheet = sheetOf(named.sheet);
        return sheet ? rangeObject(host, sheet, named.area) : refuse('The named range points to no range any more.');
      },
      setRange: (range: unknown) => {
        const { sheet, area } = modelOf(host.ranges, range, 'Range');
        mayEdit(sheet);
        Object.assign(named, { sheet: sheet.id, area });
        return object;
      },
    },
    host.execution,
  );
  return object;
}
