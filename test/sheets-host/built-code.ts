import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';

/** The script as it is pushed. */
export interface BuiltCode {
  readonly text: string;
  readonly script: vm.Script;
}

async function build(flags: readonly string[], file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-build-'));
  try {
    await promisify(execFile)(process.execPath, ['node_modules/webpack/bin/webpack.js', '--config', 'webpack.sheets.config.js', '--env', `out=${folder}`, ...flags]);
    return readFileSync(join(folder, file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds Code.js as `npm run build:sheets` does, elsewhere than in appsscript/. */
export async function buildCode(flags: readonly string[] = []): Promise<BuiltCode> {
  const text = await build(['--config-name', 'code', ...flags], 'Code.js');
  return { text, script: new vm.Script(text, { filename: 'Code.js' }) };
}

/** Builds the sidebar's page in the same way. */
export async function buildSidebar(): Promise<string> {
  return build(['--config-name', 'sidebar'], 'sidebar.html');
}
