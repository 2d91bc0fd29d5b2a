import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/hosts/file/run';
import { communeCounts } from '../../scoring/made-counts';
import { stringify } from './stringify-csv';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
const head = [['SỐ LIỆU THÁNG 5 NĂM 2026'], ['Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ']];

function rowsOf(unit: string, change: Readonly<Record<string, number>> = {}): string[][] {
  return Object.entries(communeCounts).map(([code, count]) => {
    if (!count) return [unit, code, '', '', ''];
    return 'ratio' in count
      ? [unit, code, '', '', String(count.ratio)]
      : [unit, code, String((change[code] ?? 0) + count.numerator), String(count.denominator), ''];
  });
}

function sheet(name: string, rows: readonly (readonly string[])[]): string {
  writeFileSync(at(name), stringify([...head, ...rows], ';'));
  return at(name);
}

async function ask(...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const lines: string[] = [];
  const push = (text: string): void => void lines.push(text);
  return { code: await run(args, { print: push, printError: push }), text: lines.join('') };
}

describe('npm run phuluc -- --what-if', () => {
  let raw = '';
  beforeAll(() => {
    raw = sheet('số đếm.csv', [
      ...rowsOf('UBND xã Phú Long'),
      ...rowsOf('UBND xã Mẫu Hai', { ON_TIME_RATE: 100 }),
      ...rowsOf('Phường Trùng Tên'),
      ...rowsOf('Xã Trùng Tên'),
    ]);
  });

  it('says in whole dossiers what reaches a rank, and doing exactly that reaches it', async () => {
    const { code, text } = await ask(raw, '--what-if', 'phú long', '--to', '1');
    expect(code).toBe(0);
    // The other commune has 100 more of 1200 dossiers on time; points are two decimals: 20 × 1101/1200 = 18.35 is under its 18.37.
    expect(text).toContain('“UBND xã Phú Long” cần gì để đạt hạng 1');
    expect(text).toContain('- giải quyết đúng hạn thêm 100 hồ sơ →');
    const done = sheet('đã làm.csv', [
      ...rowsOf('UBND xã Phú Long', { ON_TIME_RATE: 100 }),
      ...rowsOf('UBND xã Mẫu Hai', { ON_TIME_RATE: 100 }),
    ]);
    expect((await ask(done, '--what-if', 'Phú Long', '--to', '1')).text).toContain('“UBND xã Phú Long” đã đạt hạng 1');
    const short = sheet('thiếu một.csv', [
      ...rowsOf('UBND xã Phú Long', { ON_TIME_RATE: 99 }),
      ...rowsOf('UBND xã Mẫu Hai', { ON_TIME_RATE: 100 }),
    ]);
    expect((await ask(short, '--what-if', 'Phú Long', '--to', '1')).text).toContain('cần gì để đạt hạng 1');
  });

  it('knows a grade in any letters and by its short or full name, and writes no file', async () => {
    for (const to of ['tb', 'Trung Bình', 'TB'])
      expect(await ask(raw, '--what-if', 'Phú Long', '--to', to)).toMatchObject({
        code: 0,
        text: expect.stringContaining('đã đạt TRUNG BÌNH') as string,
      });
    const { code, text } = await ask(raw, '--what-if', 'Phú Long', '--to', 'xuất sắc');
    expect(code).toBe(0);
    expect(text).toMatch(/Ít nhất: |Không thể đạt XUẤT SẮC: làm đủ mọi chỉ số/u);
    expect(text).toContain('lấy theo số của tỉnh, đơn vị không tự nâng được');
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.xlsx'))).toEqual([]);
  });

  it('writes the appendix too where --out asks for it', async () => {
    expect(await ask(raw, '--what-if', 'Phú Long', '--to', '1', '--out', at('phụ lục.xlsx'))).toMatchObject({
      code: 0,
      text: expect.stringContaining('cần gì để đạt hạng 1') as string,
    });
    expect(readdirSync(folder.path)).toContain('phụ lục.xlsx');
  });

  it('answers in one line to a unit or goal that there is not, and to a name of two units', async () => {
    expect(await ask(raw, '--what-if', 'Phú Lâm', '--to', 'TỐT')).toEqual({
      code: 2,
      text: 'Bảng số liệu không có đơn vị “Phú Lâm”. Ghi tên như trong bảng, hoặc mã đơn vị.\n',
    });
    expect(await ask(raw, '--what-if', 'Trùng Tên', '--to', 'TỐT')).toEqual({
      code: 2,
      text: 'Có 2 đơn vị tên “Trùng Tên”: Phường Trùng Tên; Xã Trùng Tên. Ghi rõ xã hay phường, hoặc mã đơn vị.\n',
    });
    expect((await ask(raw, '--what-if', 'xã Trùng Tên', '--to', '1')).code).toBe(0);
    for (const to of ['GIỎI', '0', '5'])
      expect(await ask(raw, '--what-if', 'Phú Long', '--to', to)).toMatchObject({
        code: 2,
        text: expect.stringContaining(`Không hiểu mục tiêu “${to}”`) as string,
      });
    expect((await ask(raw, '--what-if', 'Phú Long')).text).toContain('--what-if và --to phải đi cùng nhau');
  });

  it('says what is needed where the sheet has points only, or a unit lacks counts', async () => {
    expect(await ask('--what-if', 'Phú Long', '--to', 'TỐT')).toEqual({
      code: 1,
      text: 'Bảng số liệu chỉ có điểm. --what-if cần số đếm (tử số, mẫu số của từng chỉ số): xem docs/scoring.md.\n',
    });
    const lacking = sheet(
      'thiếu.csv',
      rowsOf('Xã Thiếu').filter(([, code]) => code !== 'ON_TIME_RATE'),
    );
    expect(await ask(lacking, '--what-if', 'Xã Thiếu', '--to', 'TỐT')).toMatchObject({
      code: 1,
      text: expect.stringContaining('Còn 1 chỉ số chưa có số đếm dùng được, như: Hồ sơ đúng hạn, trong hạn.') as string,
    });
  });
});
