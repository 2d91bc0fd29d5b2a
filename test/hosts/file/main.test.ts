import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

function spawned(command: string, ...args: string[]): { code: number | null; printed: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return { code: status, printed: stdout, errors: stderr };
}

const phuluc = (...argv: string[]): ReturnType<typeof spawned> => spawned(process.execPath, 'bin/phuluc.js', ...argv);

describe('the program', () => {
  it('makes the sample’s Phụ lục 1 where no raw file is named, and ends with 0', () => {
    const out = join(folder.path, 'phu-luc-1.xlsx');
    const { code, printed, errors } = phuluc('--out', out);
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toMatch(/^Đã đọc: samples\/so-lieu-tho\.xlsx, trang “.+”$/mu);
    expect(printed).toMatch(/^ +1 {2}PHÚ HÙNG +89\.21 {2}TỐT +\+11\.83$/mu);
    expect(existsSync(out)).toBe(true);
  });

  it('ends with 1 where the data has errors, and with 2 in one line where it is used wrongly', () => {
    const wrong = folder.put('sai.csv', 'ĐƠN VỊ,ĐIỂM TỔNG HỢP\nA,x\nB,80\n');
    expect(phuluc(wrong, '--out', join(folder.path, 'a.xlsx'))).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^Số liệu có 1 lỗi: .*\n$/u) as unknown,
    });
    expect(phuluc('--x')).toEqual({
      code: 2,
      printed: '',
      errors: 'Không có tùy chọn “--x”. Xem cách dùng: phuluc --help\n',
    });
  });

  it.runIf(process.platform === 'linux')('ends in peace when its reader has seen enough', () => {
    const { code, errors } = spawned(
      'bash',
      '-c',
      `"$0" bin/phuluc.js --out "$1" | true; exit "\${PIPESTATUS[0]}"`,
      process.execPath,
      join(folder.path, 'b.xlsx'),
    );
    expect([code, errors]).toEqual([0, '']);
  });

  it('speaks English where --lang or PHULUC_LANG asks for it, in its help, its lines and its refusals', () => {
    const english = (...argv: string[]): string => phuluc(...argv).printed;
    expect(english('--help', '--lang', 'en')).toMatch(/^Usage: phuluc \[RAW\] \[options\]/u);
    expect(english('--lang=en', '--out', join(folder.path, 'c.xlsx'))).toMatch(/^Read: .*\nWritten: /u);
    const byEnvironment = spawnSync(process.execPath, ['bin/phuluc.js', 'không-có.xlsx'], {
      encoding: 'utf8',
      env: { ...process.env, PHULUC_LANG: 'en' },
    });
    expect(byEnvironment.stderr).toContain('was not found');
    expect(phuluc('--lang', 'fr')).toMatchObject({ code: 2, errors: expect.stringContaining('“fr”') as unknown });
  });

  it('stays Vietnamese on a system in English, as most offices’ Windows is', () => {
    const { stdout } = spawnSync(process.execPath, ['bin/phuluc.js', '--help'], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    });
    expect(stdout).toMatch(/^Cách dùng: /u);
  });

  it('is the command of package.json', () => {
    const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    expect([scripts?.['phuluc'], bin?.['phuluc']]).toEqual(['node bin/phuluc.js', 'bin/phuluc.js']);
  });
});
