import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { chooseOwnSheet, severalSheets } from '../core/own-sheets/choose-own-sheet';
import { defaultConfigured } from '../settings-sheet/configured';
import { isSettingsSheet } from '../settings-sheet/is-settings-sheet';
import { type SettingsReading, readSettingsSheet } from '../settings-sheet/read-settings-sheet';
import type { FileSheet } from './read/file-sheet';

/** The settings that a workbook keeps on its sheet “Cấu hình”; the defaults where it has none. */
export function settingsOfSheets(sheets: readonly FileSheet[]): SettingsReading {
  const own = sheets.filter(({ grid }) => isSettingsSheet(grid)).map((sheet) => ({ ...sheet, name: sheet.grid.sheet }));
  const found = chooseOwnSheet(own, [own.find(({ settings }) => settings === true)?.name ?? null, words.name]);
  if (found === null) return { ...defaultConfigured, findings: [] };
  const { findings, ...now } = readSettingsSheet(found.chosen.grid);
  return { ...now, findings: [...severalSheets(found.chosen, found.others), ...findings] };
}
