import { defaultSettings } from '../../core/settings';
import type { KnownSettings } from '../../workbook/port';
import type { ReportSettings } from '../../report/report-settings';
import type { SettingsReading } from '../../settings-sheet/read-settings-sheet';
import { putAwayName } from './put-away-name';
import { settingsKey } from './memory';
import { readGrid } from './read-grid';
import { findSettings } from './settings-place';

/** The first sheet that is one of settings, read; what reads it is loaded only where there may be one. */
async function readSheet(sheets: readonly string[]): Promise<(SettingsReading & { readonly sheet: string }) | null> {
  if (sheets.length === 0) return null;
  const { isSettingsSheet, readSettingsSheet } = await import(
    /* webpackChunkName: "settings" */ '../../settings-sheet'
  );
  for (const sheet of sheets) {
    // The name may point to a sheet that is gone.
    const grid = await readGrid(sheet, false).catch(() => null);
    if (grid !== null && isSettingsSheet(grid)) return { ...readSettingsSheet(grid), sheet };
  }
  return null;
}

/**
 * Settings of the workbook: of its sheet “Cấu hình”, else those kept as text, else the defaults; `report` is what the report is to be like. `others`: ids of sheets that
 * were looked at before and are none of settings (see `findSettings`).
 */
export async function knownSettings(
  others: Set<string>,
): Promise<KnownSettings & { readonly report: () => Promise<ReportSettings> }> {
  const { json, sheets, findings } = await findSettings(settingsKey, putAwayName, others);
  const read = await readSheet(sheets);
  if (read !== null)
    return {
      settings: read.settings,
      findings: [...findings, ...read.findings],
      sheet: read.sheet,
      report: () => Promise.resolve(read.report),
    };
  // A settings file, and what checks it, are few workbooks' own.
  const parsed =
    json === null
      ? null
      : (await import(/* webpackChunkName: "settings" */ '../../core/settings-json')).parseSettings(json);
  const known = parsed && 'settings' in parsed ? parsed : { settings: defaultSettings };
  const report = async (): Promise<ReportSettings> => {
    const { knownReportSettings } = await import(/* webpackChunkName: "report" */ '../../report/known-report-settings');
    return knownReportSettings('report' in known ? known.report : undefined);
  };
  return { settings: known.settings, findings: [], sheet: null, report };
}
