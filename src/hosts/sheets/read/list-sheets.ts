import type { SheetInfo } from '../../../workbook/port';
import { markedSheets } from './mark';
import { isCheckpointName } from './temporary-sheet';

/** The spreadsheet's sheets, without those of charts and without those that are kept for “Hoàn tác”. */
export function listSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetInfo[] {
  const ours = new Set(markedSheets(spreadsheet).map(({ sheet }) => sheet.getSheetId()));
  const activeId = spreadsheet.getActiveSheet().getSheetId();
  return spreadsheet.getSheets().flatMap((sheet) => {
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return [];
    const [id, name, hidden] = [sheet.getSheetId(), sheet.getName(), sheet.isSheetHidden()];
    if (ours.has(id) && hidden && isCheckpointName(name)) return [];
    return [{ name, active: id === activeId, hidden, ours: ours.has(id) }];
  });
}
