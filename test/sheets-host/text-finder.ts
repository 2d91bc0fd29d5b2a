import { guard } from './guard';
import type { Host } from './host';
import { refuse } from './host';
import { rangeObject } from './range';
import { shownText } from './typed-text';

/** A search of the whole spreadsheet for cells by what they show; letter case does not matter. */
export function textFinder(host: Host, text: string, asPattern = false): object {
  const { workbook, execution } = host;
  return guard(
    'Spreadsheet.TextFinder',
    {
      useRegularExpression: (on: unknown) => textFinder(host, text, on === true),
      findAll: () => {
        const pattern = asPattern
          ? new RegExp(text, 'iu')
          : refuse('Only searches by a pattern are part of this in-memory Google.');
        return host.export(
          workbook.sheets.flatMap((sheet) =>
            sheet.cells.flatMap((line, row) =>
              line.flatMap(({ value, format }, column) =>
                pattern.test(shownText(value, format.numberFormat, workbook.locale))
                  ? [rangeObject(host, sheet, { top: row, left: column, bottom: row, right: column })]
                  : [],
              ),
            ),
          ),
        );
      },
    },
    execution,
  );
}
