import { vi } from '../../catalogue/vi';
import { defaultSettings } from '../../core/settings';
import { parseSettings } from '../../core/settings-json';
import type { KnownSettings } from '../../pane/workbook-port';
import { knownReportSettings } from '../../report/known-report-settings';
import type { Configured } from '../../settings-sheet/configured';
import { isSettingsSheet } from '../../settings-sheet/is-settings-sheet';
import { readSettingsSheet } from '../../settings-sheet/read-settings-sheet';
import { readCells } from './read-grid';
import { isCheckpointName } from './temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/* Document properties belong to the spreadsheet, so that a colleague who opens it has them too. */
const settingsProperty = 'settings';
const sheetProperty = 'settings-sheet';

/** Settings of the workbook, for its sheets and for its report. */
export type WorkbookSettings = KnownSettings & Configured;

function sheetById(spreadsheet: Spreadsheet, id: string | undefined): Sheet | null {
  const sheet = id === undefined ? null : spreadsheet.getSheetById(Number(id));
  // “Hoàn tác” keeps what it has taken away.
  return sheet && !isCheckpointName(sheet.getName()) ? sheet : null;
}

function readSheet(sheet: Sheet | null): WorkbookSettings | null {
  if (!sheet) return null;
  const name = sheet.getName();
  const grid = readCells(sheet, name);
  return isSettingsSheet(grid) ? { ...readSettingsSheet(grid), sheet: name } : null;
}

/**
 * The settings of the workbook: of its sheet “Cấu hình”, else those kept as text, else the defaults. One call that reads where there is no such sheet; two or
 * three more where there is.
 */
export function workbookSettings(spreadsheet: Spreadsheet): WorkbookSettings {
  const kept: Readonly<Record<string, string | undefined>> = PropertiesService.getDocumentProperties().getProperties();
  const read = readSheet(sheetById(spreadsheet, kept[sheetProperty])) ?? readSheet(spreadsheet.getSheetByName(vi.sheets.settingsSheet));
  if (read) return read;
  const parsed = parseSettings(kept[settingsProperty] ?? '{}');
  const report = knownReportSettings('settings' in parsed ? parsed.report : undefined);
  return { settings: 'settings' in parsed ? parsed.settings : defaultSettings, report, findings: [], sheet: null };
}

/** Remembers which sheet has the settings, whatever people will call it. */
export function rememberSettingsSheet(spreadsheet: Spreadsheet, name: string): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) PropertiesService.getDocumentProperties().setProperty(sheetProperty, String(sheet.getSheetId()));
}
