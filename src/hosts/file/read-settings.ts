import { readFile } from 'node:fs/promises';
import { catalogue, fill } from '../../catalogue';
import { type Settings, defaultSettings } from '../../core/settings';
import { parseSettings } from '../../core/settings-json';
import { decodeText } from './decode-text';
import { type Outcome, done, failed } from './outcome';
import { readFailure } from './system-error';

const words = catalogue('vi').cli;

/** Settings of a file, the defaults where there is none. Every mistake in it is named, in one line. */
export async function readSettings(path: string | null): Promise<Outcome<Settings>> {
  if (path === null) return done(defaultSettings);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, failure: readFailure(path, error) };
  }
  const parsed = parseSettings(decodeText(bytes) ?? '');
  if ('settings' in parsed) return done(parsed.settings);
  const problems = parsed.problems.map(({ code, params }) => fill(words[`settings-${code}`], params)).join(' ');
  return failed('settings-failed', { path, problems });
}
