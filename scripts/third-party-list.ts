import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Packages of the lockfile that are there at run time, in the order of their paths. */
export function runtimePackages(): { readonly name: string; readonly path: string; readonly locked: Locked }[] {
  const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, locked]) => ({
      path,
      locked,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    }));
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
  const { dependencies } = readJson('package.json') as { readonly dependencies: Readonly<Record<string, string>> };
  const rows = runtimePackages().map(({ name, path, locked: { version, license } }) => {
    const needed = name in dependencies ? 'directly' : 'by another';
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
