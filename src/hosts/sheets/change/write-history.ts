import type { HistoryChange } from '../../../history/change-history';
import { textColumns } from '../../../history/columns';
import { attempt, reasonAfter } from '../call/failure';
import type { FoundHistory } from '../read/read-history';

function unformatIfEmpty(range: GoogleAppsScript.Spreadsheet.Range): void {
  const values: unknown[][] = range.getValues();
  if (values.some((row) => row.some((value) => value !== ''))) return;
  range.setNumberFormats(values.map((row) => row.map(() => 'General')));
}

/** Writes the new rows under the table, then takes away those that they replace. The lock is the caller's, from before the history was read. */
export function writeHistory(
  { sheet, rows, width, heading }: FoundHistory,
  { columns, headings, rows: added, removed }: HistoryChange,
): void {
  const missingRows = rows + added.length - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns.length <= width ? 0 : columns.length - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const [first] = headings;
  if (first)
    sheet
      .getRange(heading.row + 1, first.column + 1, 1, headings.length)
      .setValues([headings.map(({ caption }) => caption)]);
  if (added.length > 0) {
    const range = sheet.getRange(rows + 1, 1, added.length, columns.length);
    const formats = columns.map((column) => (textColumns.has(column) ? '@' : 'General'));
    try {
      range.setNumberFormats(added.map(() => formats));
      range.setValues(added.map((row) => row.map((value) => value ?? '')));
    } catch (error) {
      // Where no value came, no format may stay: what is typed there later would be text without a word.
      throw reasonAfter(error, [
        attempt(() => {
          unformatIfEmpty(range);
        }),
      ]);
    }
  }
  for (const { top, bottom } of removed) sheet.deleteRows(top + 1, bottom - top + 1);
  // Google keeps writes back and fails late: what fails must fail here, where it is told.
  SpreadsheetApp.flush();
}
