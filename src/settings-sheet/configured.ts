import { type Settings, defaultSettings } from '../core/settings/settings';
import { type ReportSettings, defaultReportSettings } from '../report/report-settings';

/** Everything that an office has chosen: of the sheets, and of the report. */
export interface Configured {
  readonly settings: Settings;
  readonly report: ReportSettings;
}

/** Nothing chosen: the form of the report 865/BC-VP, with the office's own places open. */
export const defaultConfigured: Configured = { settings: defaultSettings, report: defaultReportSettings };
