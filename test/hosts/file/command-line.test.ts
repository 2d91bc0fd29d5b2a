import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LeagueJson } from '../../../src/pipeline/league-json';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import type { ExitCode } from '../../../src/hosts/file/command/output';
import { run } from '../../../src/hosts/file/run';
import { writeWorkbook } from '../../../src/files/write/write-workbook';
import { expectedTable } from '../../helpers/report-865';
import { planOfCells } from './plan-of-cells';
import { stringify } from './stringify-csv';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

interface Ended {
  readonly code: ExitCode;
  readonly printed: string;
  readonly errors: string;
}

async function phuluc(...argv: string[]): Promise<Ended> {
  let printed = '';
  let errors = '';
  const code = await run(argv, {
    print: (text) => void (printed += text),
    printError: (text) => void (errors += text),
  });
  return { code, printed, errors };
}

let outputs = 0;
const newOut = (): string => at(`kết quả ${(outputs += 1)}.xlsx`);

/** The figures of the report as a raw CSV: units in another order, without rank and grade. */
function rawCsv(edit: (rows: string[][]) => string[][] = (rows) => rows): string {
  const rows = expectedTable.slice(1).map((row) => [row[1], row[2], row[4], ...row.slice(6)].map((cell) => cell ?? ''));
  const header = ['ĐƠN VỊ', 'THÁNG 5 - TUẦN 01', 'THÁNG 4', ...(expectedTable[0] ?? []).slice(6)];
  return stringify(
    [
      ['KẾT QUẢ BỘ CHỈ SỐ THÁNG 5 - TUẦN 01'],
      ['(Thời gian chốt số liệu: Ngày 06/5/2024)'],
      header,
      ...edit(rows.reverse()),
    ],
    ';',
  );
}

async function leagueOf(...argv: string[]): Promise<LeagueJson> {
  const json = at(`bảng ${(outputs += 1)}.json`);
  const { code, errors, printed } = await phuluc(...argv, '--out', newOut(), '--json', json);
  expect([code, errors], printed).toEqual([0, '']);
  return JSON.parse(readFileSync(json, 'utf8')) as LeagueJson;
}

const csv = folder.put('thô.csv', rawCsv());

describe('a sheet without errors', () => {
  it('becomes the Phụ lục 1 of the report, the ranking in short and exit code 0', async () => {
    const out = newOut();
    const { code, printed, errors } = await phuluc(csv, '--out', out);
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain(`Đã đọc: ${csv}\n`);
    expect(printed).toContain(`Đã ghi: ${out}\n`);
    expect(printed).toMatch(/^ +1 {2}PHÚ HÙNG +89\.21 {2}TỐT +\+11\.83$/mu);
    expect(printed).toMatch(/^ +18 {2}PHÚ LONG +55\.87 {2}TB +-26\.42$/mu);
    expect(printed).toContain('Xếp loại: XUẤT SẮC 0, TỐT 15, KHÁ 2, TB 1, YẾU 0\n');
    const sheets = await readWorkbook(out);
    const cells = sheets.ok ? (sheets.value[0]?.grid.cells ?? []) : [];
    expect(cells.slice(-19).map((row) => expectedTable[0]?.map((_, column) => String(row[column] ?? '')))).toEqual(
      expectedTable.slice(1),
    );
  });

  it('read from the finished Phụ lục 1 gives the same league table', async () => {
    const out = newOut();
    await phuluc(csv, '--out', out);
    const [first, second] = [await leagueOf(csv), await leagueOf(out)];
    expect({ ...second, findings: [], reading: [] }).toEqual({ ...first, findings: [], reading: [] });
  });

  it('gives the same result as .xlsx, and as CSV by comma and tab', async () => {
    const first = await leagueOf(csv);
    const rows = rawCsv()
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => line.split(';'));
    const typed = rows.map((row) => row.map((cell) => (/^-?\d/u.test(cell) ? Number(cell) : cell)));
    const files = [
      folder.put('thô-phẩy.csv', stringify(rows, ',')),
      folder.put('thô-tab.csv', Buffer.from(`\uFEFF${stringify(rows, '\t')}`, 'utf16le')),
      folder.put('thô.xlsx', await writeWorkbook([planOfCells('Số liệu', typed)], '')),
    ];
    for (const file of files)
      expect({ ...(await leagueOf(file)), findings: [], reading: [] }).toEqual({ ...first, findings: [], reading: [] });
  });

  it('shows the first 20 and the last 5 of a long list', async () => {
    const many = folder.put(
      'nhiều.csv',
      rawCsv((rows) => [
        ...rows,
        ...Array.from({ length: 30 }, (_, i) => [`XÃ SỐ ${i}`, `${40 - i / 10}`, '', ...Array<string>(7).fill('')]),
      ]),
    );
    const { printed } = await phuluc(many, '--out', newOut());
    const listed = printed.split('\n').filter((line) => /^ *\d+ {2}/u.test(line));
    expect(listed.map((line) => Number.parseInt(line, 10))).toEqual([
      ...Array.from({ length: 20 }, (_, i) => i + 1),
      44,
      45,
      46,
      47,
      48,
    ]);
    expect(printed).toContain('… 23 đơn vị ở giữa');
  });

  it('takes period, compared period and closing date from the command line over the titles', async () => {
    const table = await leagueOf(
      csv,
      '--period',
      'Tháng 6',
      '--previous-period',
      'Tháng 4',
      '--closed-on',
      '2024-06-30',
    );
    expect([table.period, table.previousPeriod, table.closedOn]).toEqual(['Tháng 6', 'Tháng 4', '2024-06-30']);
  });

  it('compares with another file, whose own findings are told from those of the raw file', async () => {
    const previous = folder.put(
      'tháng 4.csv',
      stringify(
        [
          ['ĐƠN VỊ', 'THÁNG 4'],
          ['PHÚ HÙNG', '80'],
          ['PHÚ CŨ', '70'],
        ],
        ',',
      ),
    );
    const { printed } = await phuluc(csv, '--previous', previous, '--out', newOut());
    expect(printed).toContain(`So sánh với: ${previous}\n`);
    expect(printed).toMatch(/PHÚ HÙNG +89\.21 {2}TỐT +\+9\.21/u);
    expect(printed).toMatch(/^CẢNH BÁO .*“PHÚ BÌNH” không có trong kỳ so sánh/mu);
    expect(printed).toMatch(/^CẢNH BÁO .*“PHÚ CŨ” có trong kỳ so sánh nhưng không có trong kỳ này\.$/mu);
    const broken = folder.put(
      'tháng 3.xlsx',
      await writeWorkbook(
        [
          planOfCells('Tổng hợp', [
            ['ĐƠN VỊ', 'THÁNG 3'],
            ['PHÚ HÙNG', 'tám mươi'],
            ['PHÚ MỸ', 80],
          ]),
        ],
        '',
      ),
    );
    expect((await phuluc(csv, '--previous', broken, '--out', newOut())).printed).toMatch(
      /^(?:LỖI|CẢNH BÁO) \[tháng 3\.xlsx\]Tổng hợp!B2: /mu,
    );
  });

  it('is formatted by the settings file', async () => {
    const config = folder.put('thiết lập.json', JSON.stringify({ sheetName: 'Phụ lục I', thresholds: { total: 90 } }));
    const out = newOut();
    const { code } = await phuluc(csv, '--config', config, '--out', out);
    const sheets = await readWorkbook(out);
    expect([code, sheets.ok && sheets.value[0]?.grid.sheet]).toEqual([0, 'Phụ lục I']);
  });

  it('computes with the maxima that the settings file gives, and names what does not add up in them', async () => {
    const shift = folder.put(
      'điểm khác.json',
      JSON.stringify({ countsMaxima: { ON_TIME_RATE: 16, DOSSIER_SYNC: 10 } }),
    );
    const { units } = await leagueOf('samples/so-lieu-dem.xlsx', '--config', shift);
    // Of 92.86: 20 × 1128/1240 = 18.19 becomes 16 × 1128/1240 = 14.55, and the full 6 of DOSSIER_SYNC a full 10.
    expect(units[0]).toMatchObject({ name: 'UBND xã Mẫu An', total: 93.22 });
    const wrong = folder.put('thừa điểm.json', JSON.stringify({ countsMaxima: { ON_TIME_RATE: 25 } }));
    expect(await phuluc('samples/so-lieu-dem.xlsx', '--config', wrong)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Tổng điểm tối đa của các nhóm là 105, phải là 100.') as string,
    });
  });

  it('with departments and communes is ranked apart on demand', async () => {
    const mixed = folder.put(
      'sở và xã.csv',
      stringify(
        [
          ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
          ['Sở Y tế', '80'],
          ['UBND xã A', '90'],
          ['UBND xã B', '70'],
          ['Sở Nội vụ', '85'],
        ],
        ',',
      ),
    );
    const together = await leagueOf(mixed);
    expect(together.units.map(({ name, position, cohort }) => [name, position, cohort])).toEqual([
      ['UBND xã A', 1, undefined],
      ['Sở Nội vụ', 2, undefined],
      ['Sở Y tế', 3, undefined],
      ['UBND xã B', 4, undefined],
    ]);
    const apart = await leagueOf(mixed, '--cohorts');
    expect(apart.units.map(({ name, position, cohort }) => [name, position, cohort])).toEqual([
      ['Sở Nội vụ', 1, 'department'],
      ['Sở Y tế', 2, 'department'],
      ['UBND xã A', 1, 'commune'],
      ['UBND xã B', 2, 'commune'],
    ]);
  });
});

describe('a workbook of several sheets', () => {
  const table = [
    ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
    ['PHÚ A', 80],
    ['PHÚ B', 70],
  ];
  const book = at('nhiều trang.xlsx');
  beforeAll(async () => {
    const plans = [
      planOfCells('Bìa', [['Đơn vị báo cáo']]),
      planOfCells('Tuần 1', table),
      planOfCells('Tuần 2', [...table, ['PHÚ C', 60]]),
    ];
    folder.put('nhiều trang.xlsx', await writeWorkbook(plans, ''));
  });

  it('is read at the sheet of the latest period, though no year is written', async () => {
    expect((await phuluc(book, '--out', newOut())).printed).toContain('trang “Tuần 2”');
  });

  it('is read at the sheet that is asked for, whatever its letter case', async () => {
    expect((await leagueOf(book, '--sheet', 'tuần 2')).units).toHaveLength(3);
  });

  it('without the sheet that is asked for says which it has', async () => {
    const { code, errors } = await phuluc(book, '--sheet', 'Tuần 3', '--out', newOut());
    expect([code, errors]).toEqual([
      2,
      `Tệp “${book}” không có trang “Tuần 3”. Các trang có trong tệp: “Bìa”, “Tuần 1”, “Tuần 2”.\n`,
    ]);
  });

  it('may be its own compared file: another sheet of it is taken', async () => {
    const { code, printed } = await phuluc(book, '--sheet', 'Tuần 2', '--previous', book, '--out', newOut());
    expect([code, printed.includes(`So sánh với: ${book}, trang “Tuần 1”`)]).toEqual([0, true]);
    expect((await phuluc(csv, '--previous', csv, '--out', newOut())).code).toBe(2);
  });
});

describe('a sheet with errors', () => {
  it('lists them all by cell, errors first, writes nothing, and ends with 1', async () => {
    const wrong = folder.put(
      'sai.csv',
      rawCsv((rows) =>
        rows.map((row) => row.map((cell) => ({ '89.21': '#N/A', '88.97': 'tám mươi', '55.87': '155' })[cell] ?? cell)),
      ),
    );
    const [out, json, report] = [newOut(), at('không.json'), at('không.docx')];
    const { code, printed, errors } = await phuluc(wrong, '--out', out, '--json', json, '--report', report);
    expect(code).toBe(1);
    const found = printed.split('\n').filter((line) => line.startsWith('LỖI'));
    expect(found.map((line) => /!([A-Z]+\d+): /u.exec(line)?.[1]).sort()).toEqual(['B21', 'B4', 'C20']);
    expect(errors).toBe('Số liệu có 3 lỗi: không ghi tệp nào. Sửa các ô nêu trên rồi chạy lại.\n');
    expect([out, json, report].map((path) => existsSync(path))).toEqual([false, false, false]);
  });

  it.each([
    ['with no unit', 'ĐƠN VỊ,ĐIỂM TỔNG HỢP\n', 'không có đơn vị nào'],
    ['with no header', 'a,b\nc,d\n', 'Không tìm thấy hàng tiêu đề'],
  ])('%s says so', async (name, content, sentence) => {
    const { code, printed } = await phuluc(folder.put(`${name}.csv`, content), '--out', newOut());
    expect([code, printed.includes(sentence)], printed).toEqual([1, true]);
  });

  it('leaves the file of before as it was', async () => {
    const out = folder.put('có sẵn.xlsx', 'của tôi');
    const wrong = folder.put('sai nữa.csv', 'ĐƠN VỊ,ĐIỂM TỔNG HỢP\nA,x\n');
    expect((await phuluc(wrong, '--out', out)).code).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('của tôi');
  });
});

describe('names from cells', () => {
  it('stay text in the file, and on one line of the screen', async () => {
    const sly = folder.put(
      'lạ.csv',
      stringify(
        [
          ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
          ['=HYPERLINK("x")', '80'],
          ['PHÚ\u001B[31m\nĐỎ', '70'],
        ],
        ',',
      ),
    );
    const out = newOut();
    const { code, printed } = await phuluc(sly, '--out', out);
    expect(code).toBe(0);
    expect(printed).not.toContain('\u001B');
    expect(printed).toMatch(/^ +2 {2}PHÚ \[31m ĐỎ {2}/mu);
    const sheets = await readWorkbook(out);
    expect(sheets.ok && sheets.value[0]?.grid.cells.flat()).toContain('=HYPERLINK("x")');
  });
});

describe('wrong usage', () => {
  it.each<[string, string[], string]>([
    ['an unknown option', ['--tuan', '5'], 'Không có tùy chọn “--tuan”. Xem cách dùng: npm run phuluc -- --help'],
    [
      'an option without its value',
      ['--sheet'],
      'Tùy chọn --sheet <NAME> cần một giá trị. Xem cách dùng: npm run phuluc -- --help',
    ],
    ['an empty value', ['--period', ' '], 'Giá trị của --period để trống. Ghi giá trị, hoặc bỏ tùy chọn này.'],
    [
      'two raw files',
      ['a.csv', 'b.csv'],
      'Chỉ nhận một tệp số liệu thô, thừa “b.csv”. Tên có dấu cách phải đặt trong dấu nháy kép.',
    ],
    [
      'a day that does not exist',
      ['--closed-on', '2024-02-30'],
      '“2024-02-30” không phải là ngày. Ghi --closed-on theo dạng năm-tháng-ngày, ví dụ 2024-05-06.',
    ],
    [
      'a day in another order',
      ['--closed-on', '06/05/2024'],
      '“06/05/2024” không phải là ngày. Ghi --closed-on theo dạng năm-tháng-ngày, ví dụ 2024-05-06.',
    ],
    ['a compared sheet without its file', ['--previous-sheet', 'x'], '--previous-sheet chỉ dùng cùng với --previous.'],
    [
      'a report that is neither .docx nor .txt',
      ['--report', 'a.doc'],
      'Tệp báo cáo “a.doc” phải có đuôi .docx, hoặc .txt nếu chỉ cần phần chữ.',
    ],
    ['an output that is no .xlsx', ['--out', 'a.pdf'], 'Tệp kết quả “a.pdf” phải có đuôi .xlsx.'],
    [
      'a raw file that is not there',
      ['không-có.csv'],
      'Không tìm thấy tệp “không-có.csv”. Kiểm tra lại tên tệp và thư mục.',
    ],
    [
      'a settings file that is not there',
      ['--config', 'không-có.json'],
      'Không tìm thấy tệp “không-có.json”. Kiểm tra lại tên tệp và thư mục.',
    ],
  ])('%s is told in one line, with exit code 2', async (_name, argv, line) => {
    expect(await phuluc(...argv)).toEqual({ code: 2, printed: '', errors: `${line}\n` });
  });

  it('a settings file with mistakes is told them all in one line', async () => {
    const config = folder.put('sai.json', '{"sheetNam": "x", "cohorts": 1}');
    const { code, errors } = await phuluc(csv, '--config', config, '--out', newOut());
    expect(code).toBe(2);
    expect(errors).toMatch(
      /^Tệp thiết lập “.*” chưa đúng\. cohorts: phải là true hoặc false\. sheetNam: không có mục này\..*\n$/u,
    );
    expect(errors.split('\n')).toHaveLength(2);
  });

  it('never writes over an input, by whatever path', async () => {
    const book = folder.put(
      'đầu vào.xlsx',
      await writeWorkbook(
        [
          planOfCells('A', [
            ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
            ['X', 80],
          ]),
        ],
        '',
      ),
    );
    mkdirSync(at('con'), { recursive: true });
    const before = readFileSync(book);
    for (const argv of [
      [book, '--out', join(folder.path, 'con', '..', 'đầu vào.xlsx')],
      [csv, '--previous', book, '--out', book],
      [csv, '--out', newOut(), '--json', csv],
    ]) {
      expect((await phuluc(...argv)).errors).toMatch(/^Không ghi kết quả đè lên tệp đầu vào/u);
    }
    expect(readFileSync(book)).toEqual(before);
    expect((await phuluc(csv, '--out', at('một.xlsx'), '--json', at('một.xlsx'))).errors).toMatch(
      /^--out và --json trùng tệp/u,
    );
    expect(
      (await phuluc(csv, '--out', newOut(), '--json', at('một.txt'), '--report', at('con/../một.txt'))).errors,
    ).toMatch(/^--report và --json trùng tệp/u);
    expect(
      (
        await phuluc(
          csv,
          '--out',
          newOut(),
          '--config',
          folder.put('thiết lập.txt', '{}'),
          '--report',
          at('thiết lập.txt'),
        )
      ).errors,
    ).toMatch(/^Không ghi kết quả đè lên tệp đầu vào/u);
  });

  it('an output that cannot be written is told in one line, and nothing is left behind', async () => {
    mkdirSync(at('thư mục.xlsx'), { recursive: true });
    const before = readdirSync(folder.path);
    const { code, errors } = await phuluc(csv, '--out', at('thư mục.xlsx'));
    expect([code, errors]).toEqual([
      2,
      `Không ghi được “${at('thư mục.xlsx')}”: đó là một thư mục. Chưa ghi tệp nào. Ghi rõ tên tệp.\n`,
    ]);
    expect(readdirSync(folder.path)).toEqual(before);
  });
});

describe('--help', () => {
  it('is Vietnamese throughout, and names every option', async () => {
    const { code, printed } = await phuluc('--help');
    expect(code).toBe(0);
    expect(printed).not.toMatch(/Usage|Options|Arguments|default|display/u);
    for (const option of [
      '--sheet',
      '--previous',
      '--previous-sheet',
      '--period',
      '--previous-period',
      '--closed-on',
      '--cohorts',
      '--config',
      '--out',
      '--report',
      '--json',
      '--verbose',
      '--help',
    ]) {
      expect(printed).toContain(option);
    }
    expect(printed).toContain('Cách dùng: npm run phuluc -- [RAW] [tùy chọn]');
  });
});
