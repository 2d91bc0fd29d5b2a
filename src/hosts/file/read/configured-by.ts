import type { Configured } from '../../../settings-sheet/configured';
import type { Arguments } from '../command/arguments';
import type { Speech } from '../command/language';
import { type Outcome, done } from '../command/outcome';
import { readSettings, withSchemeFile } from './read-settings';

/** The settings over `base`: those of `--config`, then what other options ask for. What `--scheme` names is in force, whatever a settings file says. */
export async function configuredBy(args: Arguments, base: Configured, speech: Speech): Promise<Outcome<Configured>> {
  const own = await withSchemeFile(args.scheme, base, speech);
  if (!own.ok) return own;
  const read = await readSettings(args.config, own.value, speech);
  if (!read.ok) return read;
  const { settings } = read.value;
  const { ownScheme } = own.value.settings;
  return done({
    ...read.value,
    settings: {
      ...settings,
      ...(args.scheme !== null && { scheme: 'auto', ownScheme }),
      ...(args.cohorts && { cohorts: true }),
    },
  });
}
