import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What a program takes: seconds of the processor, MB of memory at most, and how it ended. */
export interface Spent {
  readonly seconds: number;
  readonly megabytes: number;
  readonly status: number | null;
}

/** Told by the program itself as it ends. Linux's `maxRSS` begins with that of the process it was started by, its high-water mark does not. */
const meter = `
  import { existsSync, readFileSync, writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const own = existsSync('/proc/self/status') && /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
    const spent = process.resourceUsage();
    writeFileSync(process.env.BENCH_SPENT, JSON.stringify({ ...spent, maxRSS: own ? Number(own[1]) : spent.maxRSS }));
  });`;

/** What reading a file and writing as many bytes costs in Node alone. */
const bare = `
  import { readFileSync, writeFileSync } from 'node:fs';
  const bytes = readFileSync(process.argv[2]);
  writeFileSync(process.argv[3], bytes);`;

/** Works in a folder that is gone afterwards. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const least = (all: readonly Spent[]): Spent => all.reduce((best, each) => (each.seconds < best.seconds ? each : best));

/** The least that some runs of a Node program take. */
export function spentBy(folder: string, times: number, argv: readonly string[]): Spent {
  const [report, meterPath] = [join(folder, 'spent.json'), join(folder, 'meter.mjs')];
  writeFileSync(meterPath, meter);
  const once = (): Spent => {
    const { status } = spawnSync(process.execPath, ['--import', pathToFileURL(meterPath).href, ...argv], {
      env: { ...process.env, BENCH_SPENT: report },
    });
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
    return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000, status };
  };
  return least(Array.from({ length: times }, once));
}

/** The least that Node alone takes to read a file and to write its bytes. */
export function spentByBareNode(folder: string, times: number, path: string): Spent {
  const program = join(folder, 'bare.mjs');
  writeFileSync(program, bare);
  return spentBy(folder, times, [program, path, join(folder, 'copy')]);
}

/** The least that some runs of the Python script take; null where there is no Python with XlsxWriter. */
export function spentByScript(folder: string, times: number, path: string): Spent | null {
  const once = (python: string): Spent | null => {
    const { status, stdout } = spawnSync(python, ['test/bench/rival-script.py', path, join(folder, 'script.xlsx')], {
      encoding: 'utf8',
    });
    return status === 0 ? { ...(JSON.parse(stdout) as Omit<Spent, 'status'>), status } : null;
  };
  const python = ['python3', '/usr/bin/python3'].find((one) => once(one) !== null);
  if (python === undefined) return null;
  const all = Array.from({ length: times }, () => once(python)).filter((one) => one !== null);
  return least(all);
}

/** MB that one of the tasks of `large-tasks.ts` takes at most in a process of its own. */
export async function megabytesOf(folder: string, task: string, units: number): Promise<number> {
  const outfile = join(folder, 'large-tasks.mjs');
  await build({
    entryPoints: ['test/bench/large-tasks.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  });
  return spentBy(folder, 1, [outfile, task, String(units)]).megabytes;
}
