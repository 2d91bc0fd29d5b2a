import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/hosts/file/run';
import { temporaryFolder } from './temporary-folder';
import { unzip } from './unzip';

const { path: folder } = temporaryFolder();

async function sheetsAfter(...args: readonly string[]): Promise<Awaited<ReturnType<typeof readXlsx>>['sheets']> {
  const out = join(folder, 'kq.xlsx');
  const lines: string[] = [];
  const push = (text: string): void => void lines.push(text);
  expect(await run([...args, '--out', out], { print: push, printError: push }), lines.join('')).toBe(0);
  return (await readXlsx(readFileSync(out))).sheets;
}

describe('npm run phuluc -- --analysis', () => {
  it('of the report 865/BC-VP says what is missing to 100 %, claims no points for it, and why the change is not split', async () => {
    const sheets = await sheetsAfter('--analysis');
    expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', 'Phân tích điểm']);
    const rows = sheets[1]?.rows ?? [];
    expect(rows.find((row) => row[1] === 'TOÀN HUYỆN')).toEqual([
      null,
      'TOÀN HUYỆN',
      86.59,
      13.41,
      0,
      1.12,
      25.4,
      50.05,
      27.7,
      100,
      100,
      'Thanh toán trực tuyến: 50.05; Số hóa hồ sơ: 27.7; Dịch vụ công trực tuyến: 25.4',
    ]);
    expect(rows.find((row) => row[1] === 'PHÚ LONG')).toEqual([
      18,
      'PHÚ LONG',
      55.87,
      44.13,
      70.6,
      58.33,
      0,
      0,
      18,
      100,
      100,
      'Công khai, minh bạch: 70.6; Tiến độ giải quyết thủ tục hành chính: 58.33; Số hóa hồ sơ: 18',
    ]);
    const texts = rows.flat().filter((value) => typeof value === 'string');
    expect(texts).toContain('A. TỔNG ĐIỂM MẤT, VÀ PHẦN TỪNG CHỈ SỐ CÒN THIẾU SO VỚI 100%');
    expect(texts).toContain(
      'Ba chỉ số còn thiếu nhiều nhất không kể chỉ số không đặt ngưỡng: Tái sử dụng dữ liệu số hóa và Chứng thực bản sao điện tử.',
    );
    expect(texts.filter((text) => text.startsWith('Số liệu kỳ so sánh chỉ có tổng điểm'))).toHaveLength(1);
    expect(texts.some((text) => text.startsWith('B.'))).toBe(false);
    expect(sheets[1]?.conditionalRules).toHaveLength(1);
    expect(sheets[1]?.charts).toHaveLength(4);
  });

  it('prints its own columns only, and its heading on each page', async () => {
    await sheetsAfter('--analysis');
    const workbook = unzip(readFileSync(join(folder, 'kq.xlsx'))).get('xl/workbook.xml') ?? '';
    const names = [...workbook.matchAll(/<definedName name="_xlnm\.([^"]+)"[^>]*>([^<]+)</gu)];
    expect(names.map(([, name, range]) => [name, range])).toEqual([
      ['Print_Area', "'Phân tích điểm'!$A$1:$L$78"],
      ['Print_Titles', "'Phụ lục 1'!$6:$7"],
      ['Print_Titles', "'Phân tích điểm'!$6:$6"],
    ]);
  });

  it('goes behind an appendix of the same name, and before the live one', async () => {
    const config = join(folder, 'ten.json');
    writeFileSync(config, JSON.stringify({ sheetName: 'Phân tích điểm' }));
    const sheets = await sheetsAfter('--analysis', '--live', '--config', config);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Phân tích điểm',
      'Phân tích điểm 2',
      'Phụ lục sống',
      'Số liệu tuần 01-5',
    ]);
  });
});
