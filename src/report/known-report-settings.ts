import { readReportSettings } from './read-report-settings';
import { defaultReportSettings } from './report-settings';
import type { ReportSettings } from './report-settings';

/** Settings of the report as a workbook keeps them; the defaults where it keeps none, or some that cannot be read. */
export function knownReportSettings(json: unknown): ReportSettings {
  const read = readReportSettings(json);
  return 'settings' in read ? read.settings : defaultReportSettings;
}
