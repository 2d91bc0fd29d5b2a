import { fill } from '../catalogue/fill';
import type { scoring } from '../catalogue/vi/scoring';
import type { settingsProblems } from '../catalogue/vi/settings-problems';
import { adaptCountsScheme } from '../core/scheme/adapt-counts-scheme';
import { countsSchemes } from '../core/scheme/counts-schemes';
import { validateCountsScheme } from '../core/scheme/validate-counts-scheme';
import type { Settings } from '../core/settings';
import { type SettingsProblem, parseSettings } from '../core/settings-json';
import { readReportSettings } from '../report/read-report-settings';
import type { Configured } from './configured';

/** Sentences of a language for every mistake. */
export interface SettingsFileWords {
  readonly problems: Readonly<Record<keyof typeof settingsProblems, string>>;
  readonly scoring: Readonly<Record<keyof typeof scoring, string>>;
}

/** What an office has made of the maxima and targets has to be a scheme still. */
function schemeSentences(settings: Settings, words: SettingsFileWords['scoring']): readonly string[] {
  return countsSchemes.flatMap((scheme) =>
    validateCountsScheme(adaptCountsScheme(scheme, settings)).map(({ code, params }) =>
      fill(words[`scheme.${code}`], params),
    ),
  );
}

/** What the text of a settings file says, over `base`; or every mistake in it, a sentence each. */
export function readSettingsFile(
  text: string,
  base: Configured,
  { problems, scoring }: SettingsFileWords,
): { readonly configured: Configured } | { readonly mistakes: readonly string[] } {
  const sentenceOf = ({ code, params }: SettingsProblem): string => fill(problems[`settings-${code}`], params);
  const parsed = parseSettings(text, base.settings);
  if ('problems' in parsed) return { mistakes: parsed.problems.map(sentenceOf) };
  const mistakes = schemeSentences(parsed.settings, scoring);
  if (mistakes.length > 0) return { mistakes };
  const report = readReportSettings(parsed.report, base.report);
  return 'problems' in report
    ? { mistakes: report.problems.map(sentenceOf) }
    : { configured: { settings: parsed.settings, report: report.settings } };
}
