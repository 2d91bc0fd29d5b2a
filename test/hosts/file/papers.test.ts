import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/hosts/file/run';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

async function phuluc(...argv: string[]): Promise<{ code: number; printed: string; errors: string }> {
  let printed = '';
  let errors = '';
  const code = await run([...argv, '--out', at('phụ lục.xlsx')], {
    print: (text) => void (printed += text),
    printError: (text) => void (errors += text),
  });
  return { code, printed, errors };
}

describe('--message', () => {
  it('writes the text for the chat group, which Windows reads as UTF-8', async () => {
    const { code, printed, errors } = await phuluc('--message', at('tin.txt'));
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain(`Đã ghi: ${at('tin.txt')}\n`);
    expect(readFileSync(at('tin.txt'), 'utf8')).toMatch(
      /^\uFEFFKẾT QUẢ BỘ CHỈ SỐ 766 - THÁNG 5 - TUẦN 01\n\(Số liệu chốt ngày 06\/5\/2024\)\nToàn huyện: 86\.59 điểm/u,
    );
  });

  it('is a text file, or nothing is written', async () => {
    const { code, errors } = await phuluc('--message', at('tin.docx'));
    expect([code, existsSync(at('tin.docx'))]).toEqual([2, false]);
    expect(errors).toContain('phải có đuôi .txt');
  });
});
