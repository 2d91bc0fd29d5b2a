import { vi } from '../../../catalogue/vi';
import { settingsMarks } from '../../../catalogue/vi/settings-marks';
import { captionOf } from '../../../history/columns';
import { isCheckpointName, isUnfinished } from './temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets that may be “Cấu hình” and “Lịch sử”, by a word that stands on them, whatever people have called them; what else stands there decides. */
export interface OwnSheets {
  readonly settings: readonly Sheet[];
  /** That of the usual name first. */
  readonly histories: readonly Sheet[];
}

const historyMark = captionOf('key');
const pattern = [...Object.values(settingsMarks), historyMark].map((mark) => `^\\s*${mark}\\s*$`).join('|');

/** Looks for both in one call that searches, however many sheets there are; what a cell says is asked for only on a sheet of another name than ours. */
export function findOwnSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): OwnSheets {
  const [settings, histories]: [Sheet[], Sheet[]] = [[], []];
  const seen = new Set<number>();
  for (const cell of spreadsheet.createTextFinder(pattern).useRegularExpression(true).findAll()) {
    const sheet = cell.getSheet();
    const [id, name] = [sheet.getSheetId(), sheet.getName()];
    if (seen.has(id) || isCheckpointName(name)) continue;
    seen.add(id);
    // A history that was cut off while it was made is not one yet: it would be written on under a name that the next build clears away.
    if (isUnfinished(sheet, name)) continue;
    if (name === vi.history.sheet) histories.unshift(sheet);
    else if (name !== vi.sheets.settingsSheet && cell.getDisplayValue().trim().toUpperCase() === historyMark)
      histories.push(sheet);
    else settings.push(sheet);
  }
  return { settings, histories };
}
