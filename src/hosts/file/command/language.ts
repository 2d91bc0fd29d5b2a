import type { Language } from '../../../catalogue';
import { cli as en } from '../../../catalogue/en/cli';
import { scoring as scoringEn } from '../../../catalogue/en/scoring';
import { cli as vi } from '../../../catalogue/vi/cli';
import { scoring as scoringVi } from '../../../catalogue/vi/scoring';

/** What the command line says, in one language. */
export type Words = Readonly<Record<keyof typeof vi, string>>;

/** Everything that a command needs to speak. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly scoring: Readonly<Record<keyof typeof scoringVi, string>>;
}

/** Words of a language, chosen once for a command. */
export function speechOf(language: Language): Speech {
  return language === 'en' ? { language, words: en, scoring: scoringEn } : { language, words: vi, scoring: scoringVi };
}

/**
 * The language that is asked for by `--lang`, else by PHULUC_LANG; Vietnamese where neither says. The language of the system does not count: offices run an English Windows. It is
 * looked for before the command line is understood, since a mistake in it is told in that language too.
 */
export function wantedLanguage(argv: readonly string[], environment: string | undefined): Language {
  const at = argv.lastIndexOf('--lang');
  const given = at === -1 ? argv.find((part) => part.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
  return (given ?? environment)?.trim().toLowerCase() === 'en' ? 'en' : 'vi';
}
