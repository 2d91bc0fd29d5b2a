import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const fixtures = 'test/fixtures/files';

async function gridsOf(path: string): Promise<Grid[]> {
  const sheets = await readWorkbook(path);
  if (!sheets.ok) throw new Error(sheets.failure.code);
  return sheets.value.map(({ grid }) => grid);
}

async function gridOf(path: string, sheet: string): Promise<Grid> {
  const grid = (await gridsOf(path)).find((one) => one.sheet === sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid;
}

async function failureOf(path: string): Promise<string> {
  const sheets = await readWorkbook(path);
  return sheets.ok ? 'read' : sheets.failure.code;
}

describe('a workbook saved by LibreOffice', () => {
  const path = `${fixtures}/libreoffice.xlsx`;

  it('gives each sheet from A1, its values as they are', async () => {
    const grid = await gridOf(path, 'Số liệu');
    expect(grid.cells).toEqual([
      ['KẾT QUẢ THÁNG 5'],
      ['Chốt ngày', '06/05/2024'],
      ['PHÚ ẨN', 89.21],
      ['PHÚ LỌC', 70],
      ['PHÚ BÌNH', 0.9841, '#N/A', 70.5],
      [1, '#DIV/0!'],
    ]);
    expect((await gridsOf(path)).map(({ sheet }) => sheet)).toEqual(['Số liệu', 'Ghi chú']);
  });

  it('tells the cells formatted as percent, the merges, and the hidden and filtered rows', async () => {
    const grid = await gridOf(path, 'Số liệu');
    expect([...grid.percentCells]).toEqual(['4,1']);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(grid.hiddenRows).toEqual([2, 3]);
  });
});

describe('a workbook with everything that makes files hard to read', () => {
  const path = `${fixtures}/hard-cases.xlsx`;
  const sheet = gridOf(path, 'Số liệu');

  it('is read although it begins with a chart sheet; a very hidden sheet is not there, a hidden one is', async () => {
    const sheets = await readWorkbook(path);
    expect(sheets.ok && sheets.value.map(({ grid, hidden }) => [grid.sheet, hidden])).toEqual([
      ['Số liệu', false],
      ['Nháp', true],
    ]);
  });

  it('shows no value under a merged cell', async () => {
    expect((await sheet).cells[0]).toEqual(['ĐIỂM']);
  });

  it('takes a formula that was never calculated for an error, never for an empty cell', async () => {
    expect(cellAt(await sheet, 1, 0)).toBe('#CALC!');
    expect(cellAt(await sheet, 3, 0)).toBeNull();
  });

  it('tells a percent format from a percent sign that is only written there', async () => {
    expect([...(await sheet).percentCells]).toEqual(['1,1', '1,3']);
  });

  it('shows dates as a Vietnamese Excel does', async () => {
    expect((await sheet).cells[2]).toEqual(['06/05/2024', '06/05/2024', '06-05-2024']);
  });

  it('reads cells without an address, and text with combining marks as it is', async () => {
    expect((await sheet).cells[4]).toEqual(['không ghi địa chỉ'.normalize('NFD').replaceAll('đ', 'đ'), 7]);
  });

  it('takes a formatted but empty row for no part of the table', async () => {
    expect((await sheet).cells).toHaveLength(5);
    expect((await sheet).hiddenRows).toEqual([]);
  });
});

describe('a workbook that counts days from 1904', () => {
  it('shows the same dates', async () => {
    const cells = new Map([['0,0', { value: new Date(Date.UTC(2024, 4, 6)), style: { numFmt: 'dd/mm/yyyy' } }]]);
    const path = folder.put(
      '1904.xlsx',
      await writeXlsx({ sheets: [{ name: 'A', rows: [], cells }], dateSystem: '1904' }),
    );
    expect((await gridOf(path, 'A')).cells).toEqual([['06/05/2024']]);
  });
});

describe('rich text', () => {
  it('is its text', async () => {
    const cells = new Map([
      ['0,0', { value: 'PHÚ HÙNG', richText: [{ text: 'PHÚ ' }, { text: 'HÙNG', font: { bold: true } }] }],
    ]);
    const path = folder.put('rich.xlsx', await writeXlsx({ sheets: [{ name: 'A', rows: [], cells }] }));
    expect((await gridOf(path, 'A')).cells).toEqual([['PHÚ HÙNG']]);
  });
});

describe('text that begins like a formula', () => {
  it('is text', async () => {
    const path = folder.put(
      'formula.xlsx',
      await writeXlsx({ sheets: [{ name: 'A', rows: [['=1+1', '+84', '-5', '@x', "'=2"]] }] }),
    );
    expect((await gridOf(path, 'A')).cells).toEqual([['=1+1', '+84', '-5', '@x', "'=2"]]);
  });
});

describe('a file that cannot be used', () => {
  const workbook = readFileSync(`${fixtures}/libreoffice.xlsx`);
  const encrypted = writeXlsx({
    sheets: [{ name: 'A', rows: [['x']] }],
    encryption: { password: 'bí mật', spinCount: 1 },
  });

  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', () => '', 'file-empty'],
    ['a file of blanks', () => ' \r\n\r\n', 'file-empty'],
    ['a workbook with a password', () => encrypted, 'file-encrypted'],
    ['half an old .xls', () => readFileSync(`${fixtures}/old-format.xls`).subarray(0, 600), 'file-legacy'],
    ['half a download', () => workbook.subarray(0, workbook.length / 2), 'file-corrupt'],
    ['a workbook with a damaged sheet', () => damaged(workbook), 'file-corrupt'],
    ['a zip that is no workbook', () => zipOf('mimetype'), 'file-not-workbook'],
    ['a letter', () => zipOf('word/document.xml'), 'file-not-workbook'],
    ['a PDF', () => '%PDF-1.7\n1 0 obj', 'file-not-workbook'],
    ['a web page without a table', () => '\uFEFF<html><p>ĐƠN VỊ</p></html>', 'file-web-page'],
    ['JSON without a list', () => '{"departmentName": "PHÚ HÙNG", "totalScore": 75.07}', 'json-no-list'],
    ['JSON that breaks off', () => '[{"departmentName": "PHÚ HÙNG", "totalScore": 75', 'json-broken'],
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1), 'file-not-text'],
    ['text in an old code page', () => Uint8Array.of(0xd0, 0xd2, 0x6e, 0x2c, 0x31), 'file-not-text'],
    ['an open quotation mark', () => 'ĐƠN VỊ,ĐIỂM\n"PHÚ HÙNG,1\n', 'csv-broken'],
  ])('%s is said to be one, whatever it is called', async (name, content, code) => {
    expect(await failureOf(folder.put(`${name}.xlsx`, await content()))).toBe(code);
    expect(await failureOf(folder.put(`${name}.csv`, await content()))).toBe(code);
  });

  it('a missing file and a folder are said to be so', async () => {
    expect(await failureOf(`${folder.path}/không có.xlsx`)).toBe('file-missing');
    expect(await failureOf(folder.path)).toBe('file-is-folder');
  });
});

/** The bytes of the first stored part are changed, so that it no longer fits its checksum. */
function damaged(workbook: Buffer): Buffer {
  const copy = Buffer.from(workbook);
  const name = copy.indexOf('xl/worksheets/sheet1.xml');
  copy.fill(0xff, name + 40, name + 60);
  return copy;
}

/** A zip with one empty part. */
function zipOf(part: string): Buffer {
  const name = Buffer.from(part);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length, 16);
  return Buffer.concat([local, name, central, name, end]);
}
