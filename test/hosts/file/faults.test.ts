import type * as Files from 'node:fs/promises';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fill } from '../../../src/catalogue';
import { cli } from '../../../src/catalogue/vi/cli';
import { run } from '../../../src/hosts/file/run';
import { saveFiles } from '../../../src/hosts/file/write/save-file';
import { temporaryFolder } from './temporary-folder';

type Call = 'mkdir' | 'open' | 'write' | 'sync' | 'close' | 'copyFile' | 'rename' | 'rm';

/** Which call of the system fails: the so-many-th of its kind, or that one and all after it. */
const fault = vi.hoisted(() => ({ call: null as Call | null, time: 0, always: false, code: 'EIO', seen: 0 }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>();
  const refuses = (call: Call): boolean => {
    if (call !== fault.call) return false;
    fault.seen += 1;
    return fault.seen === fault.time || (fault.always && fault.seen > fault.time);
  };
  const error = (): Error => Object.assign(new Error(fault.code), { code: fault.code });
  const refuse = (call: Call): void => {
    if (refuses(call)) throw error();
  };
  const wrapped = (handle: Files.FileHandle): Files.FileHandle => {
    const [write, sync, close] = [handle.writeFile.bind(handle), handle.sync.bind(handle), handle.close.bind(handle)];
    handle.writeFile = async (content) => {
      if (!refuses('write')) return write(content);
      // A part of it is on the disk by then.
      await write(Buffer.from(content as string).subarray(0, 3));
      throw error();
    };
    handle.sync = async () => {
      refuse('sync');
      return sync();
    };
    handle.close = async () => {
      await close();
      refuse('close');
    };
    return handle;
  };
  return {
    ...real,
    mkdir: async (...given: Parameters<typeof real.mkdir>) => {
      refuse('mkdir');
      return real.mkdir(...given);
    },
    open: async (...given: Parameters<typeof real.open>) => {
      if (given[1] !== 'wx') return real.open(...given);
      refuse('open');
      return wrapped(await real.open(...given));
    },
    copyFile: async (...given: Parameters<typeof real.copyFile>) => {
      refuse('copyFile');
      return real.copyFile(...given);
    },
    rename: async (...given: Parameters<typeof real.rename>) => {
      refuse('rename');
      return real.rename(...given);
    },
    rm: async (...given: Parameters<typeof real.rm>) => {
      refuse('rm');
      return real.rm(...given);
    },
  };
});

const folder = temporaryFolder();
const names = ['phu-luc.xlsx', 'bao-cao.docx', 'bang.json', 'lich-su.xlsx', 'thiet-lap.json'] as const;
/** The second and the fourth are there already. */
const old: ReadonlyMap<string, string> = new Map([
  ['bao-cao.docx', 'báo cáo cũ'],
  ['lich-su.xlsx', 'lịch sử cũ'],
]);
let number = 0;
let place = '';

beforeEach(() => {
  Object.assign(fault, { call: null, time: 0, always: false, code: 'EIO', seen: 0 });
});

function fresh(): void {
  place = join(folder.path, `lần ${(number += 1)}`);
  mkdirSync(place);
  for (const [name, content] of old) writeFileSync(join(place, name), content);
}

const state = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(place)
      .sort()
      .map((name) => [name, readFileSync(join(place, name), 'utf8')]),
  );
const before = Object.fromEntries([...old].sort());
const after = Object.fromEntries([...names].sort().map((name) => [name, `mới: ${name}`]));
const save = () => saveFiles(names.map((name) => [join(place, name), `mới: ${name}`]));

describe('several files are all new or all as before, and the message says which', () => {
  it.each<[Call, string, string]>([
    ['mkdir', 'EACCES', 'write-forbidden'],
    ['open', 'EROFS', 'write-read-only'],
    ['write', 'ENOSPC', 'disk-full'],
    ['sync', 'EIO', 'write-failed'],
    ['close', 'EDQUOT', 'disk-full'],
    ['copyFile', 'ENOSPC', 'disk-full'],
    ['rename', 'EPERM', 'write-forbidden'],
  ])('whichever %s fails with %s', async (call, code, said) => {
    let failures = 0;
    for (let time = 1; ; time++) {
      fresh();
      Object.assign(fault, { call, code, time, seen: 0 });
      const failure = await save();
      fault.call = null;
      if (failure === null) {
        expect(state()).toEqual(after);
        break;
      }
      failures += 1;
      expect(failure.code).toBe(said);
      expect(fill(cli[failure.code], failure.params)).toContain('Chưa ghi tệp nào');
      expect([time, state()]).toEqual([time, before]);
    }
    expect(failures).toBe(call === 'copyFile' ? old.size : names.length);
  });

  it.each<[Call, string]>([
    ['open', 'EROFS'],
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
  ])('where %s fails always', async (call, code) => {
    fresh();
    Object.assign(fault, { call, code, time: 2, always: true });
    expect(await save()).not.toBeNull();
    expect(state()).toEqual(before);
  });

  it('where the disk refuses even to put an old file back, the message names the files that are new', async () => {
    fresh();
    Object.assign(fault, { call: 'rename', code: 'EPERM', time: 3, always: true });
    const failure = await save();
    expect(failure && fill(cli[failure.code], failure.params)).toBe(
      `Không ghi được “${join(place, 'bang.json')}” (EPERM), tệp cũ (nếu có) vẫn còn nguyên; nhưng đã ghi xong và không đưa về như cũ được: “${join(place, 'bao-cao.docx')}”. Đóng các tệp đang mở, rồi chạy lại.`,
    );
    expect(state()).toMatchObject({ 'bao-cao.docx': 'mới: bao-cao.docx', 'lich-su.xlsx': 'lịch sử cũ' });
    expect(Object.keys(state())).not.toContain('phu-luc.xlsx');
  });

  it('where what lies beside cannot be taken away, all are new nevertheless', async () => {
    fresh();
    Object.assign(fault, { call: 'rm', code: 'EPERM', time: 1, always: true });
    expect(await save()).toBeNull();
    fault.call = null;
    expect(state()).toMatchObject(after);
  });
});

describe('the command, with every output that it has', () => {
  const outputs = ['--out', '--report', '--json', '--history', '--export-config'] as const;

  async function command(): Promise<[number, string]> {
    let printed = '';
    const argv = outputs.flatMap((option, index) => [option, join(place, names[index] ?? '')]);
    const code = await run(argv, { print: () => undefined, printError: (text) => void (printed += text) });
    return [code, printed];
  }

  it.each(outputs.map((option, index) => [option, index + 1] as const))(
    'a full disk while %s is written: one line, exit code 2, nothing new and nothing lost',
    async (_, time) => {
      place = join(folder.path, `lệnh ${time}`);
      mkdirSync(place);
      writeFileSync(join(place, 'bang.json'), 'cũ');
      Object.assign(fault, { call: 'write', code: 'ENOSPC', time });
      expect(await command()).toEqual([
        2,
        `Không ghi được “${join(place, names[time - 1] ?? '')}”: ổ đĩa đã đầy. Chưa ghi tệp nào, các tệp cũ (nếu có) vẫn còn nguyên. Xóa bớt tệp trên ổ đĩa rồi chạy lại.\n`,
      ]);
      fault.call = null;
      expect(state()).toEqual({ 'bang.json': 'cũ' });
    },
  );

  it('and once more, when there is room again', async () => {
    place = join(folder.path, 'lệnh sau');
    mkdirSync(place);
    Object.assign(fault, { call: 'rename', code: 'EPERM', time: 5 });
    expect((await command())[0]).toBe(2);
    fault.call = null;
    expect(state()).toEqual({});
    expect(await command()).toEqual([0, '']);
    expect(Object.keys(state())).toEqual([...names].sort());
  });
});
