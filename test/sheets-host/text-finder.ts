import { guard } from './guard';
import type { Host } from './host';
import { mayEdit, refuse } from './host';
import { rangeObject } from './range';
import { shownText } from './typed-text';

/** A search of the whole spreadsheet for cells by what they show; letter case does not matter. */
export function textFinder(host: Host, text: string, asPattern = false, inFormulas = false): object {
  const { workbook, execution } = host;
  return guard(
    'Spreadsheet.TextFinder',
    {
      matchFormulaText: (on: unknown) => textFinder(host, text, asPattern, on === true),
      // “Replaces all matches with the specified text. Returns the number of occurrences replaced” (TextFinder.replaceAllWith); letter case is not matched.
      replaceAllWith: (replacement: unknown) => {
        if (!inFormulas || asPattern) refuse('Only plain texts in formulas are replaced in this in-memory Google.');
        const wanted = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'giu');
        let count = 0;
        for (const sheet of workbook.sheets)
          sheet.cells.forEach((line) => {
            line.forEach((cell) => {
              const next = cell.formula?.replace(wanted, () => {
                mayEdit(sheet);
                count += 1;
                return String(replacement);
              });
              if (next !== undefined) cell.formula = next;
            });
          });
        return count;
      },
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
