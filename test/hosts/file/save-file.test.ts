import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../../src/hosts/file/write/save-file';
import { writeFailure } from '../../../src/hosts/file/command/system-error';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

describe('saving a file', () => {
  it('makes its folder, and replaces an old file as a whole', async () => {
    const path = join(folder.path, 'mới', 'sâu', 'a.txt');
    expect(await saveFile(path, 'một')).toBeNull();
    expect(await saveFile(path, new TextEncoder().encode('hai'))).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('hai');
    expect(readdirSync(join(folder.path, 'mới', 'sâu'))).toEqual(['a.txt']);
  });

  it('leaves a link a link, and the rights of the old file as they were', async () => {
    const path = folder.put('thật.txt', 'cũ');
    const link = join(folder.path, 'liên kết.txt');
    symlinkSync(path, link);
    const { mode } = statSync(path);
    expect(await saveFile(link, 'mới')).toBeNull();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('mới');
    expect(statSync(path).mode).toBe(mode);
  });

  it('where there is a folder of that name, says so and leaves nothing behind', async () => {
    const before = readdirSync(folder.path);
    expect((await saveFile(folder.path, 'x'))?.code).toBe('write-over-folder');
    expect(readdirSync(folder.path)).toEqual(before);
  });

  it('where a file stands in place of a folder, says so', async () => {
    const path = folder.put('tệp', '');
    expect((await saveFile(join(path, 'a.txt'), 'x'))?.code).toBe('write-no-folder');
  });

  it.runIf(process.platform === 'linux')(
    'when the disk takes only a part, the old file is untouched and nothing is left beside it',
    () => {
      const path = folder.put('đầy.txt', 'cũ');
      const before = readdirSync(folder.path);
      // A limit on the size of files makes the system take a part of a write, as a full disk does.
      const script = `import { saveFile } from './src/hosts/file/write/save-file'; void saveFile(process.argv[1] ?? '', 'x'.repeat(900_000)).then((failure) => console.log(failure?.code));`;
      const printed = execFileSync(
        'bash',
        ['-c', 'ulimit -f 512; exec node --import tsx --input-type=module -e "$0" "$1"', script, path],
        { encoding: 'utf8' },
      );
      expect(printed.trim()).toBe('disk-full');
      expect(readFileSync(path, 'utf8')).toBe('cũ');
      expect(readdirSync(folder.path)).toEqual(before);
    },
  );

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'write-forbidden'],
    ['EBUSY', 'write-forbidden'],
    ['EPERM', 'write-forbidden'],
    ['EROFS', 'write-read-only'],
    ['ENAMETOOLONG', 'write-failed'],
  ])('a refusal by the system (%s) has its sentence', (code, sentence) => {
    expect(writeFailure('a.xlsx', Object.assign(new Error('x'), { code })).code).toBe(sentence);
  });
});
