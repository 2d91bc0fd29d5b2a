import * as v from 'valibot';
import type { IndicatorId } from '../core/scheme';
import { settingsProblem } from '../core/settings-problem';
import type { SettingsProblem } from '../core/settings-problem';
import { defaultReportSettings } from './report-settings';
import type { Recommendation, ReportSettings } from './report-settings';
import { indicatorIds, reportSettingsSchema } from './report-settings-schema';

/** Parts of a recommendation over the default's; null: nothing is asked for under this indicator. */
function merged(given: Readonly<Partial<Record<IndicatorId, Partial<Recommendation> | null>>>): ReportSettings['recommendations'] {
  const empty: Recommendation = { forUnits: '', body: null, forBody: '', deadlineDays: 7 };
  return Object.fromEntries(
    indicatorIds.flatMap((id) => {
      const base = defaultReportSettings.recommendations[id] ?? empty;
      return given[id] === null ? [] : [[id, { ...base, ...given[id] }]];
    }),
  );
}

/**
 * Settings of the report from the `report` entry of a settings file, or everything that is wrong with it. What it leaves out, or all where it is undefined,
 * stays as in {@link defaultReportSettings}.
 */
export function readReportSettings(json: unknown): { readonly settings: ReportSettings } | { readonly problems: readonly SettingsProblem[] } {
  const result = v.safeParse(reportSettingsSchema, json === undefined ? {} : json);
  if (!result.success) return { problems: result.issues.map((issue) => settingsProblem(issue, 'report')) };
  const recommendations = merged(result.output.recommendations ?? {});
  return { settings: { ...defaultReportSettings, ...result.output, recommendations } };
}
