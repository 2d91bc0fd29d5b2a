import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/hosts/file/run';
import { defaultReportSettings } from '../../../src/report/report-settings';
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

/** Texts of the paragraphs of a Word file. */
function paragraphs(path: string): string[] {
  const xml = unzip(readFileSync(path)).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)]
        .map((match) => match[1])
        .join('')
        .replace(/\u200B/gu, ''),
    )
    .filter((text) => text !== '');
}

const settings = {
  appendixLabel: 'Phụ lục',
  report: {
    parentBody: '',
    issuingBody: 'UBND XÃ A',
    issuerInText: 'UBND xã A',
    number: '7',
    symbol: 'BC-UBND',
    place: 'Xã A',
    issuedOn: '2024-05-07',
    recipients: ['UBND tỉnh'],
    signerTitle: ['CHỦ TỊCH'],
    signerName: 'Nguyễn Văn A',
    recommendations: {
      certifiedCopy: null,
      transparency: { body: 'Phòng Văn hóa – Xã hội', deadlineDays: 7 },
      timeliness: { body: 'Văn phòng', deadlineDays: 10 },
      onlineService: { body: 'Văn phòng', deadlineDays: 10 },
      reuse: { body: 'Văn phòng', deadlineDays: 10 },
    },
  },
};

describe('the draft of the report from the sample', () => {
  it('is a Word file with the lists of the real report, and its open places are counted', async () => {
    const report = at('báo cáo.docx');
    const { code, printed, errors } = await phuluc('--report', report);
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain(
      `Đã ghi: ${report}\nBáo cáo: còn 12 chỗ phải điền (tô vàng): tên cơ quan chủ quản; tên cơ quan ban hành; số văn bản;`,
    );
    expect(paragraphs(report)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'Công khai, minh bạch: 05 đơn vị dưới 70% (xếp từ thấp lên, thấp nhất 29.4%) gồm Phú Long, Bình Thạnh Đông, Hòa Lạc, Chợ Vàm và Long Hòa.',
        ),
        expect.stringContaining('Tiến độ giải quyết thủ tục hành chính: 01 đơn vị dưới 70% là Phú Long (41.67%).'),
        expect.stringContaining('Dịch vụ công trực tuyến: 01 đơn vị dưới 70% là Phú Thọ (39%).'),
      ]),
    );
  });

  it('as text has the same words in the same order', async () => {
    const [word, text] = [at('một.docx'), at('một.txt')];
    await phuluc('--report', word);
    await phuluc('--report', text);
    expect(
      readFileSync(text, 'utf8')
        .replace(/^\uFEFF/u, '')
        .split(/[\n\t]/u)
        .filter((piece) => piece !== ''),
    ).toEqual(paragraphs(word));
  });

  it('is signed by the office of the settings file, and calls the appendix as its sheet does', async () => {
    const text = at('hai.txt');
    const { code, printed } = await phuluc(
      '--report',
      text,
      '--config',
      folder.put('thiết lập.json', JSON.stringify(settings)),
    );
    const written = readFileSync(text, 'utf8');
    expect(code).toBe(0);
    expect(printed).toContain('Báo cáo: không còn chỗ nào phải điền. Kiểm tra lại trước khi trình ký.\n');
    expect(written).toMatch(/^\uFEFFUBND XÃ A\nCỘNG HÒA/u);
    expect(written).toContain('Số: 07/BC-UBND\nXã A, ngày 07 tháng 5 năm 2024');
    expect(written).toContain('Kết quả chi tiết tại Phụ lục kèm theo.');
    expect(written).toContain('\n\nPhụ lục\nBỘ CHỈ SỐ PHỤC VỤ');
    expect(written).toContain('CHỦ TỊCH\nNguyễn Văn A\n');
  });

  it('with a mistake in its settings says where, and nothing is written', async () => {
    const [report, config] = [
      at('ba.docx'),
      folder.put('sai.json', JSON.stringify({ report: { place: 5, nơi: 'x' } })),
    ];
    const { code, errors } = await phuluc('--report', report, '--config', config);
    expect([code, existsSync(report)]).toEqual([2, false]);
    expect(errors).toMatch(
      /report\.place: phải là chữ trong dấu nháy kép\. report\.nơi: không có mục này\. Các mục dùng được: parentBody,/u,
    );
  });

  it('settings of nobody are those of nobody', () => {
    expect(
      Object.entries(defaultReportSettings)
        .filter(([, value]) => value === null)
        .map(([key]) => key),
    ).toEqual([
      'parentBody',
      'issuingBody',
      'issuerInText',
      'number',
      'symbol',
      'place',
      'issuedOn',
      'upperRank',
      'upperName',
      'upperTotal',
      'oneStopBasisCheckedOn',
      'recipients',
      'signerTitle',
      'signerName',
    ]);
  });
});
