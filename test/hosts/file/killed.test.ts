import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

/**
 * Runs the program, which is killed outright as it makes the system call for the so-many-th time: no handler of it runs any more.
 * @returns How it ended: `SIGKILL`, or null where it made fewer calls.
 */
function runKilledAt(call: Call, time: number, ...argv: string[]): string | null {
  return runStopped('SIGKILL', call, time, argv);
}

type Call = 'open' | 'write' | 'sync' | 'rename';

function runStopped(signal: NodeJS.Signals, call: Call, time: number, argv: readonly string[]): string | null {
  const killer = `
    import { promises } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${time};
    const fatal = (name, original) => async function (...given) {
      if (name !== '${call}' || (name === 'open' && given[1] !== 'wx')) return original.apply(this, given);
      left -= 1;
      if (left > 0) return original.apply(this, given);
      if (name === 'write') await original.call(this, Buffer.from(given[0]).subarray(0, 1000));
      process.kill(process.pid, '${signal}');
      await new Promise((done) => setTimeout(done, 100));
      return original.apply(this, given);
    };
    const handle = await promises.open(process.execPath);
    const methods = Object.getPrototypeOf(handle);
    await handle.close();
    methods.writeFile = fatal('write', methods.writeFile);
    methods.sync = fatal('sync', methods.sync);
    promises.rename = fatal('rename', promises.rename);
    promises.open = fatal('open', promises.open);
    syncBuiltinESMExports();`;
  const preload = pathToFileURL(folder.put('killer.mjs', killer)).href;
  return spawnSync(process.execPath, ['--import', preload, 'bin/phuluc.js', ...argv], {
    encoding: 'utf8',
  }).signal;
}

async function isWhole(path: string): Promise<boolean> {
  const read = await readWorkbook(path);
  return read.ok && (read.value[0]?.grid.cells.length ?? 0) > 20;
}

describe.runIf(process.platform !== 'win32')('a program killed half-way', () => {
  const out = join(folder.path, 'phu-luc.xlsx');

  it.each(['open', 'write', 'sync', 'rename'] as const)(
    'as it calls %s leaves the file of before as it was, and no half one by its name',
    (call) => {
      folder.put('phu-luc.xlsx', 'của tuần trước');
      expect(runKilledAt(call, 1, '--out', out)).toBe('SIGKILL');
      expect(readFileSync(out, 'utf8')).toBe('của tuần trước');
      const left = readdirSync(folder.path).filter((name) => !['killer.mjs', basename(out)].includes(name));
      for (const name of left) expect(name).toMatch(/^\.phuluc-\d+-[0-9a-z]+\.tmp$/u);
    },
  );

  it('between two files has the first whole and the second not at all', async () => {
    const json = join(folder.path, 'bang.json');
    expect(runKilledAt('rename', 2, '--out', out, '--json', json)).toBe('SIGKILL');
    const states = [await isWhole(out), existsSync(json)];
    expect([
      [true, false],
      [false, true],
    ]).toContainEqual(states);
  });
});

describe.runIf(process.platform !== 'win32')('a program that a person stops', () => {
  it.each(['write', 'sync'] as const)('as it calls %s leaves nothing behind', (call) => {
    const own = join(folder.path, `ctrl-c-${call}`);
    const out = join(own, 'phu-luc.xlsx');
    expect(runStopped('SIGINT', call, 1, ['--out', out])).toBe('SIGINT');
    expect(readdirSync(own)).toEqual([]);
  });

  it.each([
    ['open', 'SIGINT'],
    ['write', 'SIGINT'],
    ['sync', 'SIGINT'],
    ['rename', null],
  ] as const)('as it calls %s has the file of before or the new one, whole, and nothing else', async (call, end) => {
    const own = join(folder.path, `over-${call}`);
    mkdirSync(own);
    const out = join(own, 'phu-luc.xlsx');
    writeFileSync(out, 'của tuần trước');
    expect(runStopped('SIGINT', call, 1, ['--out', out])).toBe(end);
    expect(readdirSync(own)).toEqual(['phu-luc.xlsx']);
    // Once it puts files in their places it ends that first.
    if (end === null) expect(await isWhole(out)).toBe(true);
    else expect(readFileSync(out, 'utf8')).toBe('của tuần trước');
  });
});
