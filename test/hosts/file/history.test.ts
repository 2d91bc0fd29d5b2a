import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/grid';
import { historyChanged, readHistoryFile } from '../../../src/hosts/file/read/history-file';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { run } from '../../../src/hosts/file/run';
import { writeWorkbook } from '../../../src/files/write/write-workbook';
import { planOfCells } from './plan-of-cells';
import { temporaryFolder } from './temporary-folder';
import { unzip } from './unzip';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
let count = 0;
const fresh = (name: string): string => at(`${(count += 1)} ${name}`);

async function phuluc(...argv: string[]) {
  let printed = '';
  let errors = '';
  const code = await run(argv, {
    print: (text) => void (printed += text),
    printError: (text) => void (errors += text),
  });
  return { code, printed, errors };
}

const raw = (title: string, first: number, second: number): string =>
  folder.put(
    `${(count += 1)}.csv`,
    `SỐ LIỆU ${title}\nĐƠN VỊ;ĐIỂM TỔNG HỢP\nTOÀN HUYỆN;80,5\nXÃ PHÚ XUÂN;${String(first)}\nXÃ PHÚ THÀNH;${String(second)}\n`,
  );
const march = raw('THÁNG 3/2024', 80, 81);
const april = raw('THÁNG 4/2024', 85.11, 78.1);
const week = raw('THÁNG 5/2024 - TUẦN 01', 86.59, 81.39);

async function rowsOf(path: string): Promise<readonly (readonly CellValue[])[]> {
  const sheets = await readWorkbook(path);
  return sheets.ok
    ? (sheets.value[0]?.grid.cells ?? []).slice(1).map((row) => [row[0] ?? null, row[9] ?? null, row[10] ?? null])
    : [];
}

describe('--history', () => {
  it('keeps each period, and the week is compared with the last month closed without being told', async () => {
    const history = fresh('lịch sử.xlsx');
    for (const sheet of [march, april])
      expect((await phuluc(sheet, '--history', history, '--out', fresh('x.xlsx'))).code).toBe(0);
    const json = fresh('x.json');
    const { code, printed, errors } = await phuluc(
      week,
      '--history',
      history,
      '--out',
      fresh('x.xlsx'),
      '--json',
      json,
    );
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain('So sánh với: Tháng 4/2024 trong Lịch sử\n');
    expect(printed).toContain(`Đã ghi kỳ Tháng 5/2024 - Tuần 01 vào Lịch sử: ${history}\n`);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      previousPeriod: 'Tháng 4/2024',
      units: [
        { name: 'XÃ PHÚ XUÂN', change: 1.48 },
        { name: 'XÃ PHÚ THÀNH', change: 3.29 },
      ],
    });
    expect(await rowsOf(history)).toEqual([
      ['2024-03', 'TOÀN HUYỆN', 80.5],
      ['2024-03', 'XÃ PHÚ THÀNH', 81],
      ['2024-03', 'XÃ PHÚ XUÂN', 80],
      ['2024-04', 'TOÀN HUYỆN', 80.5],
      ['2024-04', 'XÃ PHÚ XUÂN', 85.11],
      ['2024-04', 'XÃ PHÚ THÀNH', 78.1],
      ['2024-05-W01', 'TOÀN HUYỆN', 80.5],
      ['2024-05-W01', 'XÃ PHÚ XUÂN', 86.59],
      ['2024-05-W01', 'XÃ PHÚ THÀNH', 81.39],
    ]);
  });

  it('refuses a period that is there, writing nothing, until it is told to replace it', async () => {
    const history = fresh('lịch sử.xlsx');
    await phuluc(april, '--history', history, '--out', fresh('x.xlsx'));
    const before = readFileSync(history);
    const out = fresh('x.xlsx');
    const changed = raw('THÁNG 4/2024', 90, 70);
    const refused = await phuluc(changed, '--history', history, '--out', out);
    expect([refused.code, existsSync(out), readFileSync(history).equals(before)]).toEqual([2, false, true]);
    expect(refused.errors).toContain('đã có Tháng 4/2024');
    expect((await phuluc(changed, '--history', history, '--out', out, '--replace-period')).code).toBe(0);
    expect((await rowsOf(history)).map(([, , total]) => total)).toEqual([80.5, 90, 70]);
  });

  it('leaves a period with the same figures as it is, to the byte, and makes the table all the same', async () => {
    const history = fresh('lịch sử.xlsx');
    await phuluc(april, '--history', history, '--out', fresh('x.xlsx'));
    const before = readFileSync(history);
    const out = fresh('x.xlsx');
    expect((await phuluc(april, '--history', history, '--out', out)).code).toBe(0);
    expect([existsSync(out), readFileSync(history).equals(before)]).toEqual([true, true]);
  });

  it('can be compared with as --previous, by the period that is named', async () => {
    const history = fresh('lịch sử.xlsx');
    for (const sheet of [march, april]) await phuluc(sheet, '--history', history, '--out', fresh('x.xlsx'));
    const { code, printed } = await phuluc(
      week,
      '--previous',
      history,
      '--previous-period',
      'Tháng 3',
      '--history',
      history,
      '--out',
      fresh('x.xlsx'),
    );
    expect(code, printed).toBe(0);
    expect(printed).toContain('so với Tháng 3/2024');
    const absent = await phuluc(
      week,
      '--previous',
      history,
      '--previous-period',
      'Tháng 1/2024',
      '--out',
      fresh('x.xlsx'),
    );
    expect(absent.code).toBe(1);
    expect(absent.printed).toContain(
      'không có kỳ Tháng 1/2024. Các kỳ gần nhất có trong Lịch sử: Tháng 3/2024, Tháng 4/2024',
    );
  });

  it('is left as it is where the appendix cannot be written, and the other way round', async () => {
    const history = fresh('lịch sử.xlsx');
    await phuluc(march, '--history', history, '--out', fresh('x.xlsx'));
    const before = readFileSync(history);
    const place = folder.put('tệp thường', '');
    expect((await phuluc(april, '--history', history, '--out', join(place, 'a.xlsx'))).code).toBe(2);
    expect(readFileSync(history).equals(before)).toBe(true);
    const out = fresh('x.xlsx');
    expect((await phuluc(april, '--history', join(place, 'ls.xlsx'), '--out', out)).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it('tells who comes second that somebody else has written it meanwhile', async () => {
    const history = fresh('lịch sử.xlsx');
    await phuluc(march, '--history', history, '--out', fresh('x.xlsx'));
    const file = await readHistoryFile(history);
    if (!file.ok) throw new Error(file.failure.code);
    expect(await historyChanged(file.value)).toBeNull();
    utimesSync(history, 1, 1);
    expect(await historyChanged(file.value)).toEqual({ code: 'history-changed', params: { path: history } });
  });

  it('asks for a year that neither the period nor a closing date gives, and writes nothing', async () => {
    const [history, out] = [fresh('lịch sử.xlsx'), fresh('x.xlsx')];
    const { code, printed } = await phuluc(raw('THÁNG 4', 80, 70), '--history', history, '--out', out);
    expect([code, existsSync(history), existsSync(out)]).toEqual([1, false, false]);
    expect(printed).toContain('không rõ kỳ hoặc năm của kỳ');
    expect(
      (await phuluc(raw('THÁNG 4', 80, 70), '--closed-on', '2024-04-30', '--history', history, '--out', out)).code,
    ).toBe(0);
  });

  it('takes no file that is something else, nor one with two of them', async () => {
    const other = folder.put('sổ khác.xlsx', await writeWorkbook([planOfCells('Tờ', [['ghi chú', 1]])], ''));
    expect((await phuluc(april, '--history', other, '--out', fresh('x.xlsx'))).errors).toContain(
      'không có bảng Lịch sử',
    );
    const heading = planOfCells('Lịch sử', [['MÃ KỲ', 'KHỐI', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP']]);
    const two = folder.put('hai.xlsx', await writeWorkbook([heading, { ...heading, name: 'Lịch sử cũ' }], ''));
    expect((await phuluc(april, '--history', two, '--out', fresh('x.xlsx'))).errors).toContain(
      'có nhiều trang Lịch sử: “Lịch sử”, “Lịch sử cũ”',
    );
  });

  it('keeps the notes of people beside a unit whose figures it replaces', async () => {
    const history = fresh('lịch sử.xlsx');
    await phuluc(april, '--history', history, '--out', fresh('x.xlsx'));
    const sheets = await readWorkbook(history);
    const cells = (sheets.ok ? (sheets.value[0]?.grid.cells ?? []) : []).map((row, index) => [
      ...row.map((value) => (typeof value === 'boolean' ? null : value)),
      index === 0 ? 'GHI CHÚ' : `ghi chú của ${String(row[9])}`,
    ]);
    const noted = folder.put('ghi chú.xlsx', await writeWorkbook([planOfCells('Lịch sử', cells)], ''));
    const again = raw('THÁNG 4/2024', 70, 90);
    await phuluc(again, '--history', noted, '--out', fresh('x.xlsx'), '--replace-period');
    const after = await readWorkbook(noted);
    const rows = after.ok ? (after.value[0]?.grid.cells ?? []).slice(1) : [];
    expect(rows.map((row) => [row[9], row[10], row.at(-1)])).toEqual([
      ['TOÀN HUYỆN', 80.5, 'ghi chú của TOÀN HUYỆN'],
      ['XÃ PHÚ XUÂN', 70, 'ghi chú của XÃ PHÚ XUÂN'],
      ['XÃ PHÚ THÀNH', 90, 'ghi chú của XÃ PHÚ THÀNH'],
    ]);
  });

  it('keeps other sheets of its file, byte for byte', async () => {
    const history = fresh('lịch sử.xlsx');
    await phuluc(march, '--history', history, '--out', fresh('x.xlsx'));
    const sheets = await readWorkbook(history);
    const cells = sheets.ok ? (sheets.value[0]?.grid.cells ?? []) : [];
    const plans = [
      planOfCells('Công văn', [['x', 1]]),
      planOfCells(
        'Lịch sử',
        cells.map((row) => row.map((value) => (typeof value === 'boolean' ? null : value))),
      ),
    ];
    const mixed = folder.put('chung.xlsx', await writeWorkbook(plans, ''));
    const before = unzip(readFileSync(mixed)).get('xl/worksheets/sheet1.xml');
    expect((await phuluc(april, '--history', mixed, '--out', fresh('x.xlsx'))).code).toBe(0);
    expect(unzip(readFileSync(mixed)).get('xl/worksheets/sheet1.xml')).toBe(before);
    const after = await readWorkbook(mixed);
    expect(after.ok && after.value.map(({ grid }) => [grid.sheet, grid.cells.length])).toEqual([
      ['Công văn', 1],
      ['Lịch sử', 7],
    ]);
  });
});

describe('--trend', () => {
  it('adds the sheet “Diễn biến” with text bars, which every program prints, once the history has a period before', async () => {
    const [history, out] = [fresh('lịch sử.xlsx'), fresh('x.xlsx')];
    const first = await phuluc(march, '--history', history, '--out', out, '--trend');
    expect([first.code, first.printed.includes('Chưa có kỳ nào cùng loại trước Tháng 3/2024')]).toEqual([0, true]);
    expect((await phuluc(april, '--history', history, '--out', out, '--trend')).code).toBe(0);
    const sheets = await readWorkbook(out);
    expect(sheets.ok && sheets.value.map(({ grid }) => grid.sheet)).toEqual(['Phụ lục 1', 'Diễn biến']);
    const cells = sheets.ok ? (sheets.value[1]?.grid.cells ?? []) : [];
    expect(cells.slice(5, 7).map((row) => row.slice(1, 8))).toEqual([
      ['XÃ PHÚ XUÂN', 80, 85.11, '▁█', 5.11, 1, 1],
      ['XÃ PHÚ THÀNH', 81, 78.1, '█▁', -2.9, 2, -1],
    ]);
  });
});

describe('--import', () => {
  it('takes many old files into the history at once, and leaves periods that are there', async () => {
    const history = fresh('lịch sử.xlsx');
    const phuLuc = fresh('Phụ lục tháng 3.xlsx');
    await phuluc(march, '--out', phuLuc);
    await phuluc(april, '--history', history, '--out', fresh('x.xlsx'));
    const { code, printed, errors } = await phuluc('--history', history, '--import', phuLuc, april, week);
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain('Đã nạp: Tháng 3/2024, 2 đơn vị');
    expect(printed).toContain('Bỏ qua: Tháng 4/2024 đã có');
    expect([...new Set((await rowsOf(history)).map(([key]) => key))]).toEqual(['2024-04', '2024-03', '2024-05-W01']);
    const before = readFileSync(history);
    expect((await phuluc('--history', history, '--import', phuLuc)).printed).toContain('Không có kỳ mới nào');
    expect(readFileSync(history).equals(before)).toBe(true);
  });

  it('says which of the files it is at, and how far it is', async () => {
    const told: string[] = [];
    const ignore = (): void => undefined;
    const tell = (text: string): void => void told.push(text.replace(`${folder.path}/`, ''));
    await run(['--history', fresh('ls.xlsx'), '--import', march, april], { print: ignore, printError: ignore, tell });
    expect(told).toEqual([
      expect.stringMatching(/^Đang đọc \d+ ls\.xlsx …$/u),
      'Đang đọc 1.csv (tệp 1/2, 0%) …',
      'Đang đọc 2.csv (tệp 2/2, 50%) …',
      'Đang tính 10 hàng …',
      expect.stringMatching(/^Đang ghi \d+ ls\.xlsx …$/u),
    ]);
  });

  it('takes all of them or none', async () => {
    const history = fresh('lịch sử.xlsx');
    const { code, printed } = await phuluc('--history', history, '--import', march, raw('THÁNG 4', 80, 70));
    expect([code, existsSync(history)]).toEqual([1, false]);
    expect(printed).toContain('không rõ kỳ hoặc năm của kỳ');
  });

  it('needs a history to go into, and builds nothing', async () => {
    expect((await phuluc('--import', march)).errors).toContain('--import chỉ dùng cùng với --history');
    expect((await phuluc(march, '--history', fresh('ls.xlsx'), '--import', april)).errors).toContain(
      'không lập bảng mới',
    );
  });
});
