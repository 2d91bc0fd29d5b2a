import { readFile } from 'node:fs/promises';
import type { Configured } from '../../../settings-sheet/configured';
import { readSchemeFile, readSettingsFile } from '../../../settings-sheet/read-settings-file';
import { decodeText } from '../../../files/read/decode-text';
import type { Speech } from '../command/language';
import { type Outcome, done, failed } from '../command/outcome';
import { readFailure } from '../command/system-error';

async function textOf(path: string): Promise<Outcome<string>> {
  try {
    return done(decodeText(await readFile(path)) ?? '');
  } catch (error) {
    return { ok: false, failure: readFailure(path, error) };
  }
}

/** The settings with the scheme of a file as the office's own, in force whatever they ask for; as they are where there is no file. */
export async function withSchemeFile(
  path: string | null,
  base: Configured,
  { words }: Speech,
): Promise<Outcome<Configured>> {
  if (path === null) return done(base);
  const text = await textOf(path);
  if (!text.ok) return text;
  const read = readSchemeFile(text.value, { problems: words });
  return 'mistakes' in read
    ? failed('scheme-failed', { path, problems: read.mistakes.join(' ') })
    : done({ ...base, settings: { ...base.settings, scheme: 'auto', ownScheme: read.scheme } });
}

/** What a settings file says, over `base`: that alone where there is no file. Every mistake in it is named, in one line. */
export async function readSettings(
  path: string | null,
  base: Configured,
  { words, scoring }: Speech,
): Promise<Outcome<Configured>> {
  if (path === null) return done(base);
  const text = await textOf(path);
  if (!text.ok) return text;
  const read = readSettingsFile(text.value, base, { problems: words, scoring });
  return 'mistakes' in read
    ? failed('settings-failed', { path, problems: read.mistakes.join(' ') })
    : done(read.configured);
}
