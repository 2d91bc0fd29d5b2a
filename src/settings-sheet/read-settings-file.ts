import * as v from 'valibot';
import { fill } from '../catalogue/fill';
import type { scoring } from '../catalogue/vi/scoring';
import type { settingsProblems } from '../catalogue/vi/settings-problems';
import { adaptCountsScheme } from '../core/settings/adapt-counts-scheme';
import { countsSchemes } from '../core/scheme/counts-schemes';
import type { Scheme } from '../core/scheme';
import { completeScheme } from '../core/scheme/complete-scheme';
import { schemeSchema } from '../core/scheme/scheme-schema';
import { validateCountsScheme } from '../core/scheme/validate-counts-scheme';
import { placeText, validateScheme } from '../core/scheme/validate-scheme';
import type { Settings } from '../core/settings/settings';
import { type SettingsProblem, parseJson, parseSettings } from '../core/settings/settings-json';
import { settingsProblem } from '../core/schema/settings-problem';
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

/** What is wrong with an office's own scheme, each mistake with its place under `part`. */
export function ownSchemeSentences(
  scheme: Scheme,
  part: string,
  words: SettingsFileWords['problems'],
): readonly string[] {
  return validateScheme(scheme).map(
    ({ code, params, place }) => `${part}${placeText(place)}: ${fill(words[`own-${code}`], params)}`,
  );
}

/** The scheme that the text of a file is; or every mistake in it, a sentence each. */
export function readSchemeFile(
  text: string,
  { problems }: Pick<SettingsFileWords, 'problems'>,
): { readonly scheme: Scheme } | { readonly mistakes: readonly string[] } {
  const json = parseJson(text);
  const sentenceOf = ({ code, params }: SettingsProblem): string => fill(problems[`settings-${code}`], params);
  if ('problem' in json) return { mistakes: [sentenceOf(json.problem)] };
  const form = v.safeParse(schemeSchema, json.json);
  if (!form.success) return { mistakes: form.issues.map((issue) => sentenceOf(settingsProblem(issue))) };
  const scheme = completeScheme(form.output);
  const mistakes = ownSchemeSentences(scheme, '', problems);
  return mistakes.length > 0 ? { mistakes } : { scheme };
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
  const own = parsed.settings.ownScheme;
  const mistakes = [
    ...schemeSentences(parsed.settings, scoring),
    ...(own === null ? [] : ownSchemeSentences(own, 'ownScheme.', problems)),
  ];
  if (mistakes.length > 0) return { mistakes };
  const report = readReportSettings(parsed.report, base.report, own);
  return 'problems' in report
    ? { mistakes: report.problems.map(sentenceOf) }
    : { configured: { settings: parsed.settings, report: report.settings } };
}
