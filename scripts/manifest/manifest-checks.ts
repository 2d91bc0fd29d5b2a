import { Converter } from 'office-addin-manifest-converter/lib/converter.js';
import { JSDOM } from 'jsdom';

/** What the checks must know beside the manifest. */
export interface ManifestFacts {
  /** Address that every resource must lie under. */
  readonly site: string;
  /** `version` of package.json. */
  readonly version: string;
  /** Names that the script gives to `Office.actions.associate`. */
  readonly actions: readonly string[];
  /** Names that the script gives to `CustomFunctions.associate`. */
  readonly functions: readonly string[];
  /** A file of the site by its path (“assets/icon-16.png”), null where there is none. */
  readonly file: (path: string) => Uint8Array | null;
}

const residLimit = 32;
const textLimits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Children in the order in which the schemas of [MS-OWEMXML] want them. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab', 'CustomTab'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function pngEdges(bytes: Uint8Array): readonly [number, number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.byteLength > 24 && view.getUint32(12) === 0x49484452 ? [view.getUint32(16), view.getUint32(20)] : null;
}

function orderProblems(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const wanted = order[element.tagName];
    if (!wanted) return [];
    const places = [...element.children].map(({ tagName }) => wanted.indexOf(tagName));
    const unknown = [...element.children]
      .filter((_, index) => places[index] === -1)
      .map(({ tagName }) => `<${tagName}> does not belong in <${element.tagName}>`);
    const sorted = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
    return [...unknown, ...(sorted ? [] : [`<${element.tagName}>: children out of order (${wanted.join(', ')})`])];
  });
}

function resourceProblems(root: Element): string[] {
  const resources = [...root.querySelectorAll('Resources > * > *')];
  const ids = resources.map((resource) => resource.getAttribute('id') ?? '');
  const used = [...root.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid') ?? '');
  return [
    ...used.filter((resid) => !ids.includes(resid)).map((resid) => `resid “${resid}” is not defined`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource “${id}” is not used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource “${id}” is defined twice`),
    ...ids.filter((id) => id.length > residLimit).map((id) => `resid “${id}” is longer than ${residLimit} characters`),
    ...resources.flatMap((resource) => {
      const limit = textLimits[resource.parentElement?.localName ?? ''] ?? Infinity;
      const texts = [
        resource.getAttribute('DefaultValue') ?? '',
        ...[...resource.children].map((override) => override.getAttribute('Value') ?? ''),
      ];
      return texts.filter((text) => text.length > limit).map((text) => `“${text}” is longer than ${limit} characters`);
    }),
  ];
}

/** Every address of the manifest that the build must have: attribute values that are one. Where help is to be had may be anywhere. */
function addressesOf(root: Element): string[] {
  return [root, ...root.querySelectorAll(':not(SupportUrl)')]
    .flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].includes(name))
        .map(({ value }) => value),
    )
    .filter((value) => /^https?:/u.test(value));
}

function addressProblems(root: Element, { site, file }: ManifestFacts): string[] {
  const support = root.querySelector('SupportUrl')?.getAttribute('DefaultValue') ?? '';
  const own = support.startsWith(`${site}/`) ? [support] : [];
  return [...new Set([...addressesOf(root), ...own])].flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (!address.startsWith(`${site}/`)) return [`${address} is not under ${site}`];
    return file(address.slice(site.length + 1)) ? [] : [`${address}: no such file in the build`];
  });
}

function iconProblems(root: Element, { site, file }: ManifestFacts): string[] {
  const byId = new Map(
    [...root.querySelectorAll('Resources > * > *')].map((image) => [
      image.getAttribute('id'),
      image.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const sized = [...root.querySelectorAll('Icon > *')].map(
    (image) => [byId.get(image.getAttribute('resid')) ?? '', Number(image.getAttribute('size'))] as const,
  );
  const of = (tag: string): string => root.querySelector(`OfficeApp > ${tag}`)?.getAttribute('DefaultValue') ?? '';
  return [...sized, [of('IconUrl'), 32] as const, [of('HighResolutionIconUrl'), 64] as const].flatMap(
    ([address, edge]) => {
      const bytes = file(address.slice(site.length + 1));
      const edges = bytes && pngEdges(bytes);
      return bytes && edges?.[0] === edge && edges[1] === edge ? [] : [`${address} is not a PNG of ${edge} × ${edge}`];
    },
  );
}

function idsOf(json: Uint8Array | null, list: string): string[] {
  const parsed = JSON.parse(new TextDecoder().decode(json ?? new TextEncoder().encode('{}'))) as Record<
    string,
    readonly { id: string }[] | undefined
  >;
  return (parsed[list] ?? []).map(({ id }) => id);
}

function actionProblems(root: Element, { actions, functions, file }: ManifestFacts): string[] {
  const named = [...root.querySelectorAll('FunctionName')].map((name) => name.textContent);
  const shortcut = idsOf(file('shortcuts.json'), 'actions');
  const declared = idsOf(file('functions.json'), 'functions');
  return [
    ...[...named, ...shortcut]
      .filter((name) => !actions.includes(name))
      .map((name) => `no action “${name}” is associated`),
    ...declared.filter((id) => !functions.includes(id)).map((id) => `function ${id} is declared but not registered`),
    ...functions.filter((id) => !declared.includes(id)).map((id) => `function ${id} is registered but not declared`),
  ];
}

function parserProblems(xml: string): string[] {
  try {
    new Converter(xml, 'vi-VN').convert();
    return [];
  } catch (error) {
    return [`Microsoft's parser: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Everything that is wrong with a manifest and the build that it describes, checked without a network. */
export function manifestProblems(xml: string, facts: ManifestFacts): string[] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const root = document.documentElement;
  const version = root.querySelector('OfficeApp > Version')?.textContent;
  const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u.test(
    root.querySelector('OfficeApp > Id')?.textContent ?? '',
  );
  return [
    ...parserProblems(xml),
    ...(isId ? [] : ['The id is not a GUID']),
    ...(version === `${facts.version}.0`
      ? []
      : [`Version ${version ?? ''} is not that of package.json, ${facts.version}.0`]),
    ...orderProblems(root),
    ...resourceProblems(root),
    ...addressProblems(root, facts),
    ...iconProblems(root, facts),
    ...actionProblems(root, facts),
  ];
}
