import { exec } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keptBuild } from '../helpers/kept-build';

/** What a command did in a copy that nobody had built anything in. */
export interface Ran {
  readonly command: string;
  readonly code: number | null;
  /** What it printed, to both streams. */
  readonly said: string;
}

/** What a clone has not: what is installed and what is made. */
const made = ['node_modules', 'dist', 'build', 'release', 'out', 'coverage', 'reports', '.git', 'test'];

function runOne(command: string, cwd: string): Promise<Ran> {
  return new Promise((done) => {
    const started = exec(command, { cwd, maxBuffer: 64e6 }, (_, stdout, stderr) => {
      done({ command, code: started.exitCode, said: `${stdout}${stderr}` });
    });
  });
}

async function runAll(commands: readonly string[]): Promise<Ran[]> {
  const root = mkdtempSync(join(tmpdir(), 'clone-'));
  try {
    for (const name of readdirSync('.').filter((one) => !made.includes(one)))
      cpSync(name, join(root, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
    const ran: Ran[] = [];
    for (const command of commands) ran.push(await runOne(command, root));
    return ran;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Runs commands as a shell does, one after the other, in a copy of the project where nothing has been built yet; once for the same sources. */
export async function inCleanCopy(commands: readonly string[]): Promise<readonly Ran[]> {
  const sources = readdirSync('.').filter((one) => !made.includes(one));
  const folder = await keptBuild({
    name: 'clean-copy',
    sources,
    flags: commands,
    make: async (to) => {
      writeFileSync(join(to, 'ran.json'), JSON.stringify(await runAll(commands)));
    },
  });
  return JSON.parse(readFileSync(join(folder, 'ran.json'), 'utf8')) as Ran[];
}
