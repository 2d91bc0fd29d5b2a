import { defaultSettings } from '../core/settings/settings';
import { defaultReportSettings } from '../report/report-settings';
import type { Configured } from './configured';

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The entries that are not as in the defaults. */
function changed<Whole extends object>(now: Whole, defaults: Whole): Partial<Whole> {
  const before = new Map<string, unknown>(Object.entries(defaults));
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => !isSame(value, before.get(key))),
  ) as Partial<Whole>;
}

/** Recommendations that are not as in the defaults; null: nothing is asked for under that indicator. */
function changedRecommendations(now: Configured['report']['recommendations']): Readonly<Record<string, unknown>> {
  const before = defaultReportSettings.recommendations;
  const gone = Object.keys(before)
    .filter((id) => !(id in now))
    .map((id) => [id, null] as const);
  return { ...changed(now, before), ...Object.fromEntries(gone) };
}

/**
 * The settings in the form of a settings file (`docs/settings.schema.json`): what is not said is the default, so that it is short enough to be read.
 * `parseSettings` and `readReportSettings` read it back as the same settings.
 */
export function configuredJson({ settings, report }: Configured): Readonly<Record<string, unknown>> {
  const { recommendations, ...own } = report;
  const { recommendations: before, ...defaults } = defaultReportSettings;
  // The report's name of the appendix is that of the sheet's settings.
  const said: Record<string, unknown> = changed({ ...own, appendixLabel: defaults.appendixLabel }, defaults);
  const asked = isSame(recommendations, before) ? {} : { recommendations: changedRecommendations(recommendations) };
  const inReport = { ...said, ...asked };
  return { ...changed(settings, defaultSettings), ...(Object.keys(inReport).length > 0 && { report: inReport }) };
}
