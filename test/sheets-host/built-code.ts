import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { keptBuild } from '../helpers/kept-build';
import { pagesOfScript } from './run-script';

/** The script as it is pushed, and the page that it loads where it is wanted. */
export interface BuiltCode {
  readonly text: string;
  readonly app: string;
  readonly script: vm.Script;
}

/** What stands beside Code.js; without the pages of the sidebar. */
export const serverBuild: readonly string[] = ['--config-name', 'code', '--config-name', 'app'];

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

/** Builds Code.js and app.html as `npm run build:sheets` does, elsewhere than in appsscript/. */
export async function buildCode(flags: readonly string[] = []): Promise<BuiltCode> {
  const folder = await buildFolder([...serverBuild, ...flags]);
  const [text, app] = ['Code.js', 'app.html'].map((file) => readFileSync(join(folder, file), 'utf8'));
  if (text === undefined || app === undefined) throw new Error('Code.js and app.html expected.');
  const script = new vm.Script(text, { filename: 'Code.js' });
  pagesOfScript.set(script, new Map([['app', app]]));
  return { text, app, script };
}

/** Builds in the same way the page that writes Word files. */
export async function buildWord(): Promise<string> {
  return build(['--config-name', 'word'], 'word.html');
}

/** Builds the sidebar's page in the same way. */
export async function buildSidebar(): Promise<string> {
  return build(['--config-name', 'sidebar'], 'sidebar.html');
}
