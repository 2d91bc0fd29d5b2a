import { vi } from '../../../catalogue/vi';
import { chooseOwnSheet, type OwnSheet, severalSheets } from '../../../core/own-sheets/choose-own-sheet';
import { defaultSettings } from '../../../core/settings/settings';
import { parseSettings } from '../../../core/settings/settings-json';
import type { KnownSettings } from '../../../workbook/port';
import { knownReportSettings } from '../../../report/known-report-settings';
import type { Configured } from '../../../settings-sheet/configured';
import { isSettingsSheet } from '../../../settings-sheet/is-settings-sheet';
import { readSettingsSheet } from '../../../settings-sheet/read-settings-sheet';
import { documentProperty, setDocumentProperty } from './document-properties';
import { findOwnSheets } from './own-sheets';
import { readCells } from './read-grid';
import { isCheckpointName } from './temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const settingsProperty = 'settings';
const sheetProperty = 'settings-sheet';

/** Settings of the workbook, for its sheets and for its report. */
export type WorkbookSettings = KnownSettings & Configured;

function sheetById(spreadsheet: Spreadsheet, id: string | null): Sheet | null {
  const sheet = id === null ? null : spreadsheet.getSheetById(Number(id));
  // “Hoàn tác” keeps what it has taken away.
  return sheet && !isCheckpointName(sheet.getName()) ? sheet : null;
}

function readSheet(sheet: Sheet | null): WorkbookSettings | null {
  if (!sheet) return null;
  const name = sheet.getName();
  const grid = readCells(sheet, name);
  return isSettingsSheet(grid) ? { ...readSettingsSheet(grid), sheet: name } : null;
}

/** The same sheets in the order of their tabs, where there are several. */
function inOrder(sheets: readonly Sheet[]): (OwnSheet & { readonly sheet: Sheet })[] {
  const named = sheets.map((sheet) => ({ name: sheet.getName(), sheet }));
  if (named.length < 2) return named.map((one) => ({ ...one, hidden: false }));
  return named
    .map((one) => ({ ...one, hidden: one.sheet.isSheetHidden(), place: one.sheet.getIndex() }))
    .sort((a, b) => a.place - b.place);
}

/**
 * The settings of the workbook: of its sheet “Cấu hình”, else those kept as text, else the defaults. Two calls where there is no such sheet; a few more where there is
 * one, or several.
 *
 * @param marked - sheets that are marked as one of settings by what stands on them, where somebody has looked for them
 */
export function workbookSettings(
  spreadsheet: Spreadsheet,
  marked = findOwnSheets(spreadsheet).settings,
): WorkbookSettings {
  const pointed = sheetById(spreadsheet, documentProperty(sheetProperty));
  const usual = spreadsheet.getSheetByName(vi.sheets.settingsSheet);
  const found = chooseOwnSheet(inOrder(marked), [pointed?.getName() ?? null, vi.sheets.settingsSheet]);
  const chosen = readSheet(found?.chosen.sheet ?? null);
  if (found && chosen)
    return { ...chosen, findings: [...severalSheets(found.chosen, found.others), ...chosen.findings] };
  const read = readSheet(pointed) ?? readSheet(usual);
  if (read) return read;
  const parsed = parseSettings(documentProperty(settingsProperty) ?? '{}');
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
  if (sheet) setDocumentProperty(sheetProperty, String(sheet.getSheetId()));
}
