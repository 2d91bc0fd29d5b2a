import type { Finding } from '../../../core/finding';
import type { Grid } from '../../../core/grid';
import { defaultSettings } from '../../../core/settings/settings';
import type { KnownSettings } from '../../../workbook/port';
import type { ReportSettings } from '../../../report/report-settings';
import type { SettingsReading } from '../../../settings-sheet/read-settings-sheet';

/** Settings of the workbook, for its sheets and for its report. */
export type WorkbookSettings = KnownSettings & { readonly loadReport: () => Promise<ReportSettings> };

/** The first of the sheets that is one of settings; what reads it is loaded only where there may be one. */
async function readFirst(grids: readonly Grid[]): Promise<(SettingsReading & { readonly sheet: string }) | null> {
  if (grids.length === 0) return null;
  const { isSettingsSheet, readSettingsSheet } = await import(
    /* webpackChunkName: "settings" */ '../../../settings-sheet'
  );
  const grid = grids.find(isSettingsSheet);
  return grid === undefined ? null : { ...readSettingsSheet(grid), sheet: grid.sheet };
}

/** Settings of the workbook: of its sheet “Cấu hình”, else those kept as text, else the defaults; `findings`: what was wrong with the place of the sheet. */
export async function knownSettings(
  grids: readonly Grid[],
  { settingsText }: { readonly settingsText: string | null },
  findings: readonly Finding[],
): Promise<WorkbookSettings> {
  const read = await readFirst(grids);
  if (read !== null)
    return {
      settings: read.settings,
      findings: [...findings, ...read.findings],
      sheet: read.sheet,
      report: read.report,
      loadReport: () => Promise.resolve(read.report),
    };
  // A settings file, and what checks it, are few workbooks' own.
  const parsed =
    settingsText === null
      ? null
      : (await import(/* webpackChunkName: "settings" */ '../../../core/settings/settings-json')).parseSettings(
          settingsText,
        );
  const known = parsed && 'settings' in parsed ? parsed : { settings: defaultSettings };
  const loadReport = async (): Promise<ReportSettings> => {
    const { knownReportSettings } = await import(
      /* webpackChunkName: "report" */ '../../../report/known-report-settings'
    );
    return knownReportSettings('report' in known ? known.report : undefined);
  };
  const report = 'report' in known && known.report !== undefined ? { report: await loadReport() } : {};
  return { settings: known.settings, findings: [], sheet: null, ...report, loadReport };
}
