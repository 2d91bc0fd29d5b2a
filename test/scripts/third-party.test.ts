import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedPackages, shippedPackages, thirdParty } from '../../scripts/third-party-list';

function textsUnder(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|md)$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('what the product takes from others', () => {
  it('is listed in THIRD-PARTY.md as it is installed', () => {
    expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(thirdParty());
  });

  it('may be used, changed and given on by anybody: every licence is a permissive one', () => {
    for (const { name, locked } of shippedPackages())
      expect(locked.license, name).toMatch(
        /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\)|BlueOak-1\.0\.0)$/u,
      );
  });

  it('runs no script of its own as it is installed', () => {
    expect(
      shippedPackages()
        .filter(({ locked }) => locked.hasInstallScript === true)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('is named at an exact version, and argued for in docs/decisions', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const decisions = textsUnder('docs/decisions');
    for (const name of importedPackages()) {
      expect(devDependencies[name], name).toMatch(/^\d/u);
      expect(decisions, name).toContain(name);
    }
  });

  it('is in the bundles, so that whoever installs the package gets no other with it', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).not.toHaveProperty('dependencies');
  });
});
