import { readFile } from 'node:fs/promises';
import type { Configured } from '../../settings-sheet/configured';
import { readSettingsFile } from '../../settings-sheet/read-settings-file';
import { decodeText } from '../../files/read/decode-text';
import type { Speech } from './language';
import { type Outcome, done, failed } from './outcome';
import { readFailure } from './system-error';

/** What a settings file says, over `base`: that alone where there is no file. Every mistake in it is named, in one line. */
export async function readSettings(
  path: string | null,
  base: Configured,
  { words, scoring }: Speech,
): Promise<Outcome<Configured>> {
  if (path === null) return done(base);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, failure: readFailure(path, error) };
  }
  const read = readSettingsFile(decodeText(bytes) ?? '', base, { problems: words, scoring });
  return 'mistakes' in read
    ? failed('settings-failed', { path, problems: read.mistakes.join(' ') })
    : done(read.configured);
}
