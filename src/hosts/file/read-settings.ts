import { readFile } from 'node:fs/promises';
import { fill } from '../../catalogue';
import { cli as words } from '../../catalogue/vi/cli';
import { scoring } from '../../catalogue/vi/scoring';
import { adaptCountsScheme } from '../../core/scheme/adapt-counts-scheme';
import { countsSchemes } from '../../core/scheme/counts-schemes';
import { validateCountsScheme } from '../../core/scheme/validate-counts-scheme';
import type { Settings } from '../../core/settings';
import { parseSettings } from '../../core/settings-json';
import type { SettingsProblem } from '../../core/settings-json';
import { readReportSettings } from '../../report/read-report-settings';
import type { Configured } from '../../settings-sheet/configured';
import { decodeText } from './decode-text';
import { type Outcome, done, failed } from './outcome';
import { readFailure } from './system-error';

function settingsFailed(path: string, sentences: readonly string[]): ReturnType<typeof failed> {
  return failed('settings-failed', { path, problems: sentences.join(' ') });
}

const sentenceOf = ({ code, params }: SettingsProblem): string => fill(words[`settings-${code}`], params);

/** What an office has made of the maxima and targets has to be a scheme still. */
function schemeSentences(settings: Settings): readonly string[] {
  return countsSchemes.flatMap((scheme) => validateCountsScheme(adaptCountsScheme(scheme, settings)).map(({ code, params }) => fill(scoring[`scheme.${code}`], params)));
}

/** What a settings file says, over `base`: that alone where there is no file. Every mistake in it is named, in one line. */
export async function readSettings(path: string | null, base: Configured): Promise<Outcome<Configured>> {
  if (path === null) return done(base);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, failure: readFailure(path, error) };
  }
  const parsed = parseSettings(decodeText(bytes) ?? '', base.settings);
  if ('problems' in parsed) return settingsFailed(path, parsed.problems.map(sentenceOf));
  const mistakes = schemeSentences(parsed.settings);
  if (mistakes.length > 0) return settingsFailed(path, mistakes);
  const report = readReportSettings(parsed.report, base.report);
  return 'problems' in report ? settingsFailed(path, report.problems.map(sentenceOf)) : done({ settings: parsed.settings, report: report.settings });
}
