import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { keptBuild } from '../helpers/kept-build';

/** The script as it is pushed. */
export interface BuiltCode {
  readonly text: string;
  readonly script: vm.Script;
}

/** Builds into a folder that every test shares, and gives it. */
export async function buildFolder(flags: readonly string[]): Promise<string> {
  return keptBuild({
    name: 'sheets-build',
    sources: ['webpack.sheets.config.js', 'package-lock.json', 'tsconfig.json', 'src'],
    flags,
    make: (folder) =>
      promisify(execFile)(process.execPath, [
        'node_modules/webpack/bin/webpack.js',
        '--config',
        'webpack.sheets.config.js',
        '--env',
        `out=${folder}`,
        ...flags,
      ]),
  });
}

async function build(flags: readonly string[], file: string): Promise<string> {
  return readFileSync(join(await buildFolder(flags), file), 'utf8');
}

/** Builds Code.js as `npm run build:sheets` does, elsewhere than in appsscript/. */
export async function buildCode(flags: readonly string[] = []): Promise<BuiltCode> {
  const text = await build(['--config-name', 'code', ...flags], 'Code.js');
  return { text, script: new vm.Script(text, { filename: 'Code.js' }) };
}

/** Builds in the same way the page that writes Word files. */
export async function buildWord(): Promise<string> {
  return build(['--config-name', 'word'], 'word.html');
}

/** Builds the sidebar's page in the same way. */
export async function buildSidebar(): Promise<string> {
  return build(['--config-name', 'sidebar'], 'sidebar.html');
}
