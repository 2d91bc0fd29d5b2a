import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyPlan } from '../../../src/files/write/copy-plan';
import { writeWorkbook } from '../../../src/files/write/write-workbook';
import { rawGrid } from '../../bench/raw-grid';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const hasScript = spawnSync('script', ['--version']).status === 0;

/** So many rows that what is done is told at once, however fast the machine is. */
async function command(): Promise<readonly string[]> {
  const raw = folder.put('tho.xlsx', await writeWorkbook([copyPlan(rawGrid(3321))], 'thử'));
  return [process.execPath, 'bin/phuluc.js', raw, '--out', join(folder.path, 'ra.xlsx')];
}

describe.runIf(hasScript)('a long command', () => {
  it('on a real terminal says what it reads, computes and writes, in one line that is cleared', async () => {
    const quoted = (await command()).map((word) => `'${word}'`).join(' ');
    const { stdout, status } = spawnSync('script', ['-qec', quoted, '/dev/null'], { encoding: 'utf8' });
    expect(status).toBe(0);
    const told = stdout.split('\r\u001B[K').slice(1);
    expect(told.map((text) => text.split(' ')[0])).toEqual(['Đang', 'Đang', 'Đang', expect.anything()]);
    expect(told.at(-1)).not.toContain('Đang');
  });

  it('tells nothing of it where its lines go into a file or another program', async () => {
    const [node = '', ...argv] = await command();
    const { stdout, stderr, status } = spawnSync(node, argv, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    for (const told of ['Đang', '\u001B']) expect(stdout).not.toContain(told);
  });
});
