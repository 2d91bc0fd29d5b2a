import { readFile } from 'node:fs/promises';
import { catalogue, fill } from '../../catalogue';
import { type Settings, defaultSettings } from '../../core/settings';
import { parseSettings } from '../../core/settings-json';
import type { SettingsProblem } from '../../core/settings-json';
import { readReportSettings } from '../../report/read-report-settings';
import { type ReportSettings, defaultReportSettings } from '../../report/report-settings';
import { decodeText } from './decode-text';
import { type Outcome, done, failed } from './outcome';
import { readFailure } from './system-error';

const words = catalogue('vi').cli;

/** What a settings file holds: how the sheet is to be, and how the report. */
export interface FileSettings {
  readonly settings: Settings;
  readonly report: ReportSettings;
}

function settingsFailed(path: string, problems: readonly SettingsProblem[]): ReturnType<typeof failed> {
  return failed('settings-failed', { path, problems: problems.map(({ code, params }) => fill(words[`settings-${code}`], params)).join(' ') });
}

/** Settings of a file, the defaults where there is none. Every mistake in it is named, in one line. */
export async function readSettings(path: string | null): Promise<Outcome<FileSettings>> {
  if (path === null) return done({ settings: defaultSettings, report: defaultReportSettings });
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, failure: readFailure(path, error) };
  }
  const parsed = parseSettings(decodeText(bytes) ?? '');
  if ('problems' in parsed) return settingsFailed(path, parsed.problems);
  const report = readReportSettings(parsed.report);
  return 'problems' in report ? settingsFailed(path, report.problems) : done({ settings: parsed.settings, report: report.settings });
}
