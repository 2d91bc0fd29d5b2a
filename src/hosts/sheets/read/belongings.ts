import type { SheetPlan } from '../../../appendix/sheet-plan';
import type { Belonging } from '../../../workbook/port';

/**
 * What people have put on a sheet of ours that no other can be given, in three calls: charts but ours, and a protection, whose editors a script may not ask for by our
 * scopes. Comments can't be told of at all.
 */
export function findBelongings(sheet: GoogleAppsScript.Spreadsheet.Sheet, { charts }: SheetPlan): Belonging[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const hasCharts = sheet.getCharts().length > (charts?.length ?? 0);
  const isProtected = sheet.getProtections(SHEET).length + sheet.getProtections(RANGE).length > 0;
  return [...(hasCharts ? (['charts'] as const) : []), ...(isProtected ? (['protection'] as const) : [])];
}
