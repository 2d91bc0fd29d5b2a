import { readFile } from 'node:fs/promises';
import { fill } from '../../catalogue';
import { cli as words } from '../../catalogue/vi/cli';
import { parseSettings } from '../../core/settings-json';
import type { SettingsProblem } from '../../core/settings-json';
import { readReportSettings } from '../../report/read-report-settings';
import type { Configured } from '../../settings-sheet/configured';
import { decodeText } from './decode-text';
import { type Outcome, done, failed } from './outcome';
import { readFailure } from './system-error';

function settingsFailed(path: string, problems: readonly SettingsProblem[]): ReturnType<typeof failed> {
  return failed('settings-failed', { path, problems: problems.map(({ code, params }) => fill(words[`settings-${code}`], params)).join(' ') });
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
  if ('problems' in parsed) return settingsFailed(path, parsed.problems);
  const report = readReportSettings(parsed.report, base.report);
  return 'problems' in report ? settingsFailed(path, report.problems) : done({ settings: parsed.settings, report: report.settings });
}
