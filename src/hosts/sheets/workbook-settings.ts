import { vi } from '../../catalogue/vi';
import { settingsMarks } from '../../catalogue/vi/settings-marks';
import { chooseOwnSheet, type OwnSheet, severalSheets } from '../../core/choose-own-sheet';
import { defaultSettings } from '../../core/settings';
import { parseSettings } from '../../core/settings-json';
import type { KnownSettings } from '../../workbook/port';
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

/** Sheets that are marked as one of settings by what stands on them, in the order of their tabs: one call that searches, however many sheets there are. */
function markedSheets(spreadsheet: Spreadsheet): (OwnSheet & { readonly sheet: Sheet })[] {
  const marks = Object.values(settingsMarks)
    .map((mark) => `^\\s*${mark}\\s*$`)
    .join('|');
  const cells = spreadsheet.createTextFinder(marks).useRegularExpression(true).findAll();
  const sheets = new Map(cells.map((cell) => cell.getSheet()).map((sheet) => [sheet.getSheetId(), sheet] as const));
  const found = [...sheets.values()]
    .map((sheet) => ({ name: sheet.getName(), sheet }))
    .filter(({ name }) => !isCheckpointName(name));
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return found.map((one) => ({ ...one, hidden: false }));
  return found
    .map((one) => ({ ...one, hidden: one.sheet.isSheetHidden(), place: one.sheet.getIndex() }))
    .sort((a, b) => a.place - b.place);
}

/**
 * The settings of the workbook: of its sheet “Cấu hình”, else those kept as text, else the defaults. Two calls where there is no such sheet; a few more where there is
 * one, or several.
 */
export function workbookSettings(spreadsheet: Spreadsheet): WorkbookSettings {
  const kept: Readonly<Record<string, string | undefined>> = PropertiesService.getDocumentProperties().getProperties();
  const pointed = sheetById(spreadsheet, kept[sheetProperty]);
  const usual = spreadsheet.getSheetByName(vi.sheets.settingsSheet);
  const found = chooseOwnSheet(markedSheets(spreadsheet), [pointed?.getName() ?? null, vi.sheets.settingsSheet]);
  const marked = readSheet(found?.chosen.sheet ?? null);
  if (found && marked)
    return { ...marked, findings: [...severalSheets(found.chosen, found.others), ...marked.findings] };
  const read = readSheet(pointed) ?? readSheet(usual);
  if (read) return read;
  const parsed = parseSettings(kept[settingsProperty] ?? '{}');
  const report = knownReportSettings('settings' in parsed ? parsed.report : undefined);
  return { settings: 'settings' in parsed ? parsed.settings : defaultSettings, report, findings: [], sheet: null };
}

/** The same as they are now, of the sheet that had them a moment ago: without a search for others. */
export function settingsAgain(spreadsheet: Spreadsheet, { sheet, findings }: KnownSettings): WorkbookSettings {
  const read = sheet === null ? null : readSheet(spreadsheet.getSheetByName(sheet));
  return read
    ? { ...read, findings: [...findings.filter(({ code }) => code === 'config-several'), ...read.findings] }
    : workbookSettings(spreadsheet);
}

/** Remembers which sheet has the settings, whatever people will call it. */
export function rememberSettingsSheet(spreadsheet: Spreadsheet, name: string): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet) PropertiesService.getDocumentProperties().setProperty(sheetProperty, String(sheet.getSheetId()));
}
