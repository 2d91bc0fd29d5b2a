import type { LeagueTable } from '../core/table/league-table';
import { defaultSettings, type Settings } from '../core/settings/settings';
import { shortPeriod } from '../core/periods/short-period';

/** The name that the office has given the sheet, with the period where it asks for it: “Phụ lục 1 Tháng 5-2026”. */
export function sheetName({ period }: Pick<LeagueTable, 'period'>, { sheetName: wish }: Settings): string {
  if (period !== null) return wish.replace('{period}', shortPeriod(period));
  return wish.replace(/\s*[-–,]?\s*\{period\}/u, '').trim() || defaultSettings.sheetName;
}
