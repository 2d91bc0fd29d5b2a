import { defaultConfigured } from '../../settings-sheet/configured';
import { isSettingsSheet } from '../../settings-sheet/is-settings-sheet';
import { type SettingsReading, readSettingsSheet } from '../../settings-sheet/read-settings-sheet';
import type { FileSheet } from './read-xlsx';

/** The settings that a workbook keeps on its sheet “Cấu hình”, one in view before a hidden one; the defaults where it has none. */
export function settingsOfSheets(sheets: readonly FileSheet[]): SettingsReading {
  const found = sheets.filter(({ grid }) => isSettingsSheet(grid));
  const sheet = found.find(({ hidden }) => !hidden) ?? found[0];
  return sheet === undefined ? { ...defaultConfigured, findings: [] } : readSettingsSheet(sheet.grid);
}
