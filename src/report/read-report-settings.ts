import * as v from 'valibot';
import type { IndicatorId, Scheme } from '../core/scheme';
import { settingsProblem } from '../core/schema/settings-problem';
import type { SettingsProblem } from '../core/schema/settings-problem';
import { defaultReportSettings } from './report-settings';
import type { Recommendation, ReportSettings } from './report-settings';
import { indicatorIdsOf, reportSettingsSchemaFor } from './report-settings-schema';

/** Parts of a recommendation over the base's; null: nothing is asked for under this indicator. */
function merged(
  given: Readonly<Partial<Record<IndicatorId, Partial<Recommendation> | null>>>,
  { recommendations }: ReportSettings,
  ids: readonly IndicatorId[],
): ReportSettings['recommendations'] {
  const empty: Recommendation = { forUnits: '', body: null, forBody: '', deadlineDays: null };
  return Object.fromEntries(
    ids.flatMap((id) => {
      const base = recommendations[id];
      if (given[id] === null || (given[id] === undefined && base === undefined)) return [];
      return [[id, { ...empty, ...base, ...given[id] }]];
    }),
  );
}

/**
 * Settings of the report from the `report` entry of a settings file, or everything that is wrong with it. What it leaves out, or all where it is undefined,
 * stays as in `base`.
 * @param own - The office's own scheme, whose indicators may be spoken of.
 */
export function readReportSettings(
  json: unknown,
  base: ReportSettings = defaultReportSettings,
  own: Scheme | null = null,
): { readonly settings: ReportSettings } | { readonly problems: readonly SettingsProblem[] } {
  const result = v.safeParse(reportSettingsSchemaFor(own), json === undefined ? {} : json);
  if (!result.success) return { problems: result.issues.map((issue) => settingsProblem(issue, 'report')) };
  const recommendations = merged(result.output.recommendations ?? {}, base, indicatorIdsOf(own));
  return { settings: { ...base, ...result.output, recommendations } };
}
