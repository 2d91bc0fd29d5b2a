import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly hasInstallScript?: boolean;
}

interface ShippedPackage {
  readonly name: string;
  readonly path: string;
  readonly locked: Locked;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Packages that the product's own code names. Bundles hold them, so that nothing of them is installed where the product runs. */
export function importedPackages(): string[] {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const named = sources.flatMap((name) =>
    Array.from(
      readFileSync(join('src', name), 'utf8').matchAll(
        /(?:\bfrom |\bimport\(|^import )'(?<name>(?:@[\w-]+\/)?[a-z][\w.-]*)[/']/gmu,
      ),
      ({ groups }) => groups?.['name'] ?? '',
    ),
  );
  return [...new Set(named)].sort();
}

/** Where the lockfile has a package that one at `path` asks for: within it, or within what it lies in. */
function placeOf(packages: Readonly<Record<string, Locked>>, path: string, name: string): string | null {
  for (let within = path; ; within = within.slice(0, Math.max(0, within.lastIndexOf('/node_modules/')))) {
    const place = within === '' ? `node_modules/${name}` : `${within}/node_modules/${name}`;
    if (place in packages) return place;
    if (within === '') return null;
  }
}

/** Packages of the lockfile that go into the product, with all that they ask for, in the order of their paths. */
export function shippedPackages(): ShippedPackage[] {
  const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
  const found = new Map<string, Locked>();
  const take = (from: string, names: readonly string[]): void => {
    for (const name of names) {
      const path = placeOf(packages, from, name);
      const locked = path === null ? undefined : packages[path];
      if (path === null || locked === undefined || found.has(path)) continue;
      found.set(path, locked);
      const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = locked;
      const peers = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
      take(path, [...Object.keys(dependencies), ...peers]);
    }
  };
  take('', importedPackages());
  return [...found]
    .map(([path, locked]) => ({
      path,
      locked,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function copyrightOf(path: string): string {
  const file = existsSync(path) ? readdirSync(path).find((name) => /^licen[cs]e/iu.test(name)) : undefined;
  const line =
    file === undefined
      ? undefined
      : /^.*copyright \(?c?\)?.*\d{4}.*$/imu.exec(readFileSync(join(path, file), 'utf8'))?.[0];
  return (line ?? '')
    .replace(/[|<>*#`]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text of THIRD-PARTY.md. */
export function thirdParty(): string {
  const direct = new Set(importedPackages());
  const rows = shippedPackages().map(({ name, path, locked: { version, license } }) => {
    const needed = direct.has(name) ? 'directly' : 'by another';
    return `| [${name}](https://www.npmjs.com/package/${name}) | ${version ?? ''} | ${license ?? 'see its files'} | ${needed} | ${copyrightOf(path)} |`;
  });
  return [
    '# Third-party packages',
    '',
    'What runs in the product beside its own code, from `package-lock.json` (`npm run third-party`; a test fails where this page is out of date). Development tools are not shipped and not listed.',
    '',
    '| package | version | licence | needed | copyright |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
