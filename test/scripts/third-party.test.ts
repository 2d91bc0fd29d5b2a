import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runtimePackages, thirdParty } from '../../scripts/third-party-list';

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
    for (const { name, locked } of runtimePackages())
      expect(locked.license, name).toMatch(
        /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\)|BlueOak-1\.0\.0)$/u,
      );
  });

  it('runs no script of its own as it is installed', () => {
    expect(
      runtimePackages()
        .filter(({ locked }) => locked.hasInstallScript === true)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('is really used, and argued for in docs/decisions', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const source = textsUnder('src');
    const decisions = textsUnder('docs/decisions');
    /* Peers, without which another does not run. */
    const peers = new Set(
      Object.keys(dependencies).flatMap((name) => {
        const path = `node_modules/${name}/package.json`;
        return existsSync(path)
          ? Object.keys(
              (JSON.parse(readFileSync(path, 'utf8')) as { peerDependencies?: Record<string, string> })
                .peerDependencies ?? {},
            )
          : [];
      }),
    );
    for (const name of Object.keys(dependencies)) {
      expect(source.includes(`'${name}`) || peers.has(name), `${name} is used`).toBe(true);
      expect(decisions, name).toContain(name);
    }
  });
});
