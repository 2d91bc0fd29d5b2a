import * as v from 'valibot';
import type { IndicatorId } from '../core/scheme';
import { settingsProblem } from '../core/settings-problem';
import type { SettingsProblem } from '../core/settings-problem';
import { defaultReportSettings } from './report-settings';
import type { Recommendation, ReportSettings } from './report-settings';
import { indicatorIds, reportSettingsSchema } from './report-settings-schema';

/** Parts of a recommendation over the base's; null: nothing is asked for under this indicator. */
function merged(
  given: Readonly<Partial<Record<IndicatorId, Partial<Recommendation> | null>>>,
  { recommendations }: ReportSettings,
): ReportSettings['recommendations'] {
  const empty: Recommendation = { forUnits: '', body: null, forBody: '', deadlineDays: null };
  return Object.fromEntries(
    indicatorIds.flatMap((id) => {
      const base = recommendations[id];
      if (given[id] === null || (given[id] === undefined && base === undefined)) return [];
      return [[id, { ...empty, ...base, ...given[id] }]];
    }),
  );
}

/**
 * Settings of the report from the `report` entry of a settings file, or everything that is wrong with it. What it leaves out, or all where it is undefined,
 * stays as in `base`.
 */
export function readReportSettings(
  json: unknown,
  base: ReportSettings = defaultReportSettings,
): { readonly settings: ReportSettings } | { readonly problems: readonly SettingsProblem[] } {
  const result = v.safeParse(reportSettingsSchema, json === undefined ? {} : json);
  if (!result.success) return { problems: result.issues.map((issue) => settingsProblem(issue, 'report')) };
  const recommendations = merged(result.output.recommendations ?? {}, base);
  return { settings: { ...base, ...result.output, recommendations } };
}
