import { escapeMarkup } from '../../src/core/text/escape-markup';

/**
 * Locales of English that Office may have as its language (those of office.js). One override is wanted for each: the language alone is not understood by every host
 * (learn.microsoft.com/office/dev/add-ins/develop/localization).
 */
export const englishLocales: readonly string[] =
  'en-US en-GB en-AU en-BZ en-CA en-IE en-IN en-JM en-MY en-NZ en-PH en-SG en-TT en-ZA en-ZW en-029'.split(' ');

/** What a build puts into the manifest. */
export interface ManifestFill {
  /** Where the site lies, without a slash at the end. */
  readonly site: string;
  /** GUID of this edition; null: as in the project. */
  readonly id: string | null;
  /** Who provides the add-in, as Excel shows it; null: as in the project. */
  readonly provider: string | null;
  /** Where people ask for help: an https address; null: the guide of the site. */
  readonly support: string | null;
}

const localSite = 'https://localhost:3000';

/**
 * The manifest of a build: the address, what names its edition, and each English override for every English locale.
 *
 * @throws Error where an address is not https
 */
export function builtManifest(manifest: string, { site, id, provider, support }: ManifestFill): string {
  for (const address of support === null ? [site] : [site, support])
    if (!/^https:\/\/[^\s"<>]+$/u.test(address)) throw new Error(`“${address}” is not an https address`);
  const filled = manifest
    .replaceAll(localSite, site)
    .replace(/<Id>[^<]*<\/Id>/u, (element) => (id === null ? element : `<Id>${escapeMarkup(id)}</Id>`))
    .replace(/<ProviderName>[^<]*<\/ProviderName>/u, (element) =>
      provider === null ? element : `<ProviderName>${escapeMarkup(provider)}</ProviderName>`,
    )
    .replace(/<SupportUrl DefaultValue="[^"]*"\/>/u, (element) =>
      support === null ? element : `<SupportUrl DefaultValue="${escapeMarkup(support)}"/>`,
    );
  return filled.replace(/^(?<indent> *)(?<override><(?:bt:)?Override )Locale="en-US"(?<rest>.*)$/gmu, (...found) => {
    const { indent = '', override = '', rest = '' } = found[found.length - 1] as Record<string, string>;
    return englishLocales.map((locale) => `${indent}${override}Locale="${locale}"${rest}`).join('\n');
  });
}
