import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/hosts/file/run';
import { temporaryFolder } from './temporary-folder';
import { unzip } from './unzip';

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

describe('--notices', () => {
  it('writes a Word file of a page for each unit, and says what is left to fill in', async () => {
    const { code, printed, errors } = await phuluc('--notices', at('thông báo.docx'));
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain('--notices: còn 24 chỗ phải điền (tô vàng): tên cơ quan ban hành; thời hạn báo cáo.\n');
    const xml = unzip(readFileSync(at('thông báo.docx'))).get('word/document.xml') ?? '';
    expect(xml.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(17);
    expect(xml).toContain('Đơn vị: Phú Long');
    expect(xml).not.toMatch(/w:w="[^"]*(?:\.|mm)/u);
  });

  it('finds the cheapest way in whole dossiers where the sheet has counts', async () => {
    await phuluc('samples/so-lieu-dem.xlsx', '--notices', at('đếm.docx'));
    const xml = unzip(readFileSync(at('đếm.docx'))).get('word/document.xml') ?? '';
    expect(xml.replace(/<[^>]+>/gu, '')).toMatch(
      /Cách ít việc nhất để đạt loại KHÁ: .* \(tất cả \d+ việc, thành 7\d(?:\.\d+)? điểm\)/u,
    );
  });

  it('shows the periods that the history has before this one', async () => {
    const history = at('lịch sử.xlsx');
    const month = (period: string, day: string): string[] => [
      '--period',
      period,
      '--closed-on',
      day,
      '--history',
      history,
    ];
    await phuluc(...month('Tháng 3/2024', '2024-04-01'));
    await phuluc(...month('Tháng 4/2024', '2024-05-01'), '--notices', at('diễn biến.docx'));
    const xml = unzip(readFileSync(at('diễn biến.docx'))).get('word/document.xml') ?? '';
    expect(xml.match(/Diễn biến/gu)).toHaveLength(18);
    expect(xml.replace(/<[^>]+>/gu, '')).toContain('Diễn biếnTháng 3/2024Tháng 4/2024Điểm tổng hợp55.87');
  });

  it('is a Word file, or nothing is written', async () => {
    const { code, errors } = await phuluc('--notices', at('x.pdf'));
    expect([code, existsSync(at('x.pdf'))]).toEqual([2, false]);
    expect(errors).toContain('Tệp của --notices');
  });

  it('as a .zip is a Word file for each unit, numbered in the order of ranks, the same bytes each time', async () => {
    expect((await phuluc('--notices', at('Thông báo tuần 1.zip'))).code).toBe(0);
    const files = unzip(readFileSync(at('Thông báo tuần 1.zip')));
    expect([...files.keys()].slice(0, 3)).toEqual([
      'thong-bao-tuan-1_01_phu-hung.docx',
      'thong-bao-tuan-1_02_phu-binh.docx',
      'thong-bao-tuan-1_03_tan-hoa.docx',
    ]);
    expect(files.size).toBe(18);
    await phuluc('--notices', at('lần hai/Thông báo tuần 1.zip'));
    expect(readFileSync(at('lần hai/Thông báo tuần 1.zip')).equals(readFileSync(at('Thông báo tuần 1.zip')))).toBe(
      true,
    );
  });
});

describe('--summary', () => {
  it('writes one page with its pictures in two forms, the same bytes each time', async () => {
    const { code, printed, errors } = await phuluc('--summary', at('tóm tắt.docx'));
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain(`Đã ghi: ${at('tóm tắt.docx')}\n`);
    const parts = unzip(readFileSync(at('tóm tắt.docx')));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toContain('TÓM TẮT KẾT QUẢ XẾP LOẠI');
    expect(xml).not.toContain('w:pageBreakBefore');
    expect(xml.match(/<asvg:svgBlip /gu)).toHaveLength(8);
    expect([...parts.keys()].filter((name) => /media\/.*\.svg$/u.test(name)).length).toBeGreaterThan(1);
    expect([...parts.keys()].filter((name) => /media\/.*\.png$/u.test(name)).length).toBeGreaterThan(1);
    await phuluc('--summary', at('lần hai.docx'));
    expect(readFileSync(at('lần hai.docx')).equals(readFileSync(at('tóm tắt.docx')))).toBe(true);
  });

  it('writes a workbook with the page as a sheet, fitted to one page, where the file is to be one', async () => {
    const { code, errors } = await phuluc('--summary', at('tóm tắt.xlsx'));
    expect([code, errors]).toEqual([0, '']);
    const parts = unzip(readFileSync(at('tóm tắt.xlsx')));
    expect(parts.get('xl/workbook.xml')).toContain('Tóm tắt lãnh đạo');
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="1"/u);
    const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/u.test(name)).map(([, chart]) => chart);
    expect(charts).toHaveLength(2);
    // Rank 1 stands at the top.
    expect(charts.filter((chart) => /<c:valAx>.*?<c:orientation val="maxMin"\/>/su.test(chart))).toHaveLength(1);
  });

  it('is a Word file or a workbook, or nothing is written', async () => {
    const { code, errors } = await phuluc('--summary', at('x.pdf'));
    expect([code, existsSync(at('x.pdf'))]).toEqual([2, false]);
    expect(errors).toContain('Tệp của --summary');
  });
});
