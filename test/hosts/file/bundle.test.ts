import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

/** A clone of its own, so that its sources can be changed. */
function clone(name: string): string {
  const root = join(folder.path, name);
  const parts = ['src', 'bin', 'package.json', 'tsconfig.json', 'README.md', 'LICENSE', 'THIRD-PARTY.md', '.npmrc'];
  for (const part of [...parts, 'scripts/phuluc-bundle.js', 'samples/so-lieu-tho.xlsx']) {
    mkdirSync(dirname(join(root, part)), { recursive: true });
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

const words = 'src/catalogue/vi/cli.ts';

function help(root: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/phuluc.js'), '--help'], { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

function helpAtOnce(root: string): Promise<string> {
  return new Promise((done) => {
    let printed = '';
    const started = spawn(process.execPath, [join(root, 'bin/phuluc.js'), '--help']);
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (part) => (printed += String(part)));
    started.on('close', () => {
      done(printed);
    });
  });
}

const bundlesOf = (root: string): string[] => readdirSync(join(root, 'build/phuluc'));

describe('the bundle of the command line', () => {
  it('is made at the first start and used as it is at the next', () => {
    const root = clone('first');
    expect(help(root)).toContain('Cách dùng: phuluc');
    // Files written in the very moment before are not trusted yet; from the second start on nothing is made any more.
    help(root);
    const before = bundlesOf(root);
    expect(help(root)).toContain('Cách dùng: phuluc');
    expect(bundlesOf(root)).toEqual(before);
  });

  it('follows the sources, to a newer text and to an older one, as a checkout brings both', () => {
    const root = clone('checkout');
    const old = readFileSync(join(root, words), 'utf8');
    for (const [text, time] of [
      [old.replace('Cách dùng:', 'Cách làm thử:'), new Date()],
      [old.replace('Cách dùng:', 'Cách xưa cũ:'), new Date('2020-01-01')],
    ] as const) {
      help(root);
      writeFileSync(join(root, words), text);
      utimesSync(join(root, words), time, time);
      expect(help(root)).toContain(/Cách (?:làm thử|xưa cũ):/u.exec(text)?.[0]);
    }
  });

  it('can be made by several commands at once', async () => {
    const root = clone('at-once');
    const printed = await Promise.all(Array.from({ length: 4 }, () => helpAtOnce(root)));
    for (const one of printed) expect(one).toMatch(/^Cách dùng: phuluc/u);
  });

  it('is all that the package needs, and the package has nothing else', () => {
    const root = clone('pack');
    spawnSync('npm', ['pack', '--ignore-scripts=false', '--pack-destination', folder.path], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [archive = ''] = readdirSync(folder.path).filter((name) => name.endsWith('.tgz'));
    spawnSync('tar', ['-xzf', archive], { cwd: folder.path });
    const unpacked = join(folder.path, 'package');
    const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(unpacked.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(files.filter((name) => !/^build\/phuluc\/packed\/[\w-]+\.js$/u.test(name)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY.md',
      'bin/phuluc.js',
      'package.json',
      'samples/so-lieu-tho.xlsx',
    ]);
    rmSync(root, { recursive: true, force: true });
    const out = join(folder.path, 'a.xlsx');
    const args = ['--out', out, '--report', join(folder.path, 'a.docx'), '--analysis', '--live', '--with-formulas'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(unpacked, 'bin/phuluc.js'), ...args], {
      encoding: 'utf8',
      cwd: folder.path,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('PHÚ HÙNG');

    // As an office installs it on a machine without a network: nothing else comes with it.
    const home = join(folder.path, 'office');
    mkdirSync(home);
    const inHome = { encoding: 'utf8', cwd: home, shell: process.platform === 'win32' } as const;
    spawnSync('npm', ['install', '--offline', '--no-package-lock', join(folder.path, archive)], inHome);
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['xep-loai-766']);
    expect(spawnSync('npx', ['--offline', 'phuluc', '--out', 'b.xlsx'], inHome).status).toBe(0);
    expect(existsSync(join(home, 'b.xlsx'))).toBe(true);
  });
});
