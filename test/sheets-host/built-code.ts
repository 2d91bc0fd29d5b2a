import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';

/** The script as it is pushed. */
export interface BuiltCode {
  readonly text: string;
  readonly script: vm.Script;
}

const cache = 'node_modules/.cache/sheets-build';

/** Everything that a build is made of: as long as it is the same, a build need not be made again, neither by another test file nor by another run. */
function fingerprint(flags: readonly string[]): string {
  const hash = createHash('sha256').update(flags.join(' '));
  const sources = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const file of ['webpack.sheets.config.js', 'package-lock.json', 'tsconfig.json', ...sources.sort()]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

/** Builds into a folder of its own and gives it. */
export async function buildFolder(flags: readonly string[]): Promise<string> {
  const kept = join(cache, fingerprint(flags));
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'making-'));
    await promisify(execFile)(process.execPath, ['node_modules/webpack/bin/webpack.js', '--config', 'webpack.sheets.config.js', '--env', `out=${folder}`, ...flags]);
    try {
      renameSync(folder, kept);
    } catch {
      rmSync(folder, { recursive: true, force: true }); // Another test file was first; its build is the same.
    }
  }
  return kept;
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
