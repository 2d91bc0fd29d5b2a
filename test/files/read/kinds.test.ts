import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/core/grid';
import type { FileSheet } from '../../../src/files/read/file-sheet';
import { readSheets } from '../../../src/files/read/read-sheets';
import { readText } from '../../../src/files/read/read-text';
import { stringify } from '../../hosts/file/stringify-csv';
import { readOtherwise } from '../second-reader';

const title = 'KẾT QUẢ BỘ CHỈ SỐ 766 - TUẦN 36 NĂM 2026';
const fixtures = 'test/fixtures/files';

async function sheetsOf(name: string, content: string | Uint8Array): Promise<readonly FileSheet[]> {
  const read = await readSheets(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

async function cellsOf(name: string, content: string | Uint8Array): Promise<readonly (readonly CellValue[])[]> {
  return (await sheetsOf(name, content))[0]?.grid.cells ?? [];
}

/** Figures as text are the same figures: what a text says is for intake to read. */
const asText = (cells: readonly (readonly CellValue[])[]): string[][] =>
  cells.map((row) => row.map((value) => String(value ?? '').replace(/^(\d+),(\d+)$/u, '$1.$2')));

const table = await cellsOf('tuần 36.xls', readFileSync(`${fixtures}/tuan-36.xls`));
const [, headings = [], ...rows] = table;
const rowsOfHtml = (cells: readonly (readonly CellValue[])[]): string =>
  cells.map((row) => `<tr>${row.map((value) => `<td>${String(value)}`).join('')}</tr>`).join('\n');

describe('the same table', () => {
  it('of an .xls is one of 14 units below a title and a heading', () => {
    expect(table[0]).toEqual([title]);
    expect(headings[1]).toBe('Đơn vị');
    expect(rows).toHaveLength(14);
    expect(rows[0]?.slice(0, 3)).toEqual([1, 'Sở Khoa học và Công nghệ - tỉnh Sơn Giang', 14.76]);
  });

  it('is read from an .ods, and from an .xlsx or .xlsm, whatever they are called', async () => {
    const xlsx = await writeXlsx({ sheets: [{ name: 'Số liệu', rows: table.map((row) => [...row]) }] });
    const ods = readFileSync(`${fixtures}/tuan-36.ods`);
    for (const name of ['a.xlsx', 'a.xlsm', 'a.ods', 'a.xls', 'a.csv']) {
      expect(await cellsOf(name, xlsx)).toEqual(table);
      expect(await cellsOf(name, ods)).toEqual(table);
    }
  });

  it('is read from a web page that bears the name of a workbook: elements left open, references, a title above it', async () => {
    const html = `<html><head><title>Trang</title><style>td {}</style></head><body><h2>${title}</h2>
      <table border=1><tr>${headings.map((value) => `<th>${String(value)}</th>`).join('')}</tr>${rowsOfHtml(rows)}</table>`;
    expect(asText(await cellsOf('a.xls', html))).toEqual(asText(table));
    const references = html.replaceAll(/[^\0-\x7F]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
    expect(asText(await cellsOf('a.html', references))).toEqual(asText(table));
  });

  it('is read from what was copied from a web page or from Excel', () => {
    const html = readText(
      'dán',
      `<meta charset='utf-8'><table><tr><td colspan=9>${title}</td></tr>${rowsOfHtml([headings, ...rows])}</table>`,
    );
    const lines = readText('dán', stringify(asText(table), '\t'));
    for (const read of [html, lines])
      expect(
        read.ok && asText(read.value[0]?.grid.cells ?? []).map((row) => row.join('|').replace(/\|+$/u, '')),
      ).toEqual(asText(table).map((row) => row.join('|')));
  });

  it('is read from flat records of JSON, their keys its headings', async () => {
    const records = rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
    expect(await cellsOf('a.json', JSON.stringify(records))).toEqual([headings, ...rows]);
  });
});

describe('a web page', () => {
  it('gives a sheet for each table, and none for one that only holds others', async () => {
    const sheets = await sheetsOf(
      'trang.html',
      '<table><tr><td><p>Cấp tỉnh</p><table><tr><td>A<td>1</table></td><td><table><tr><td>B<td>2</table></table>',
    );
    expect(sheets.map(({ grid }) => [grid.sheet, grid.cells])).toEqual([
      ['trang.html (1)', [['A', '1']]],
      ['trang.html (2)', [['B', '2']]],
    ]);
  });

  it('keeps merged cells in their places, and says which rows are hidden', async () => {
    const [sheet] = await sheetsOf(
      'a.xls',
      '<table><tr><td rowspan=2>Đơn vị<td colspan=2>Nhóm<td rowspan=2>Tổng<tr><td>A<td>B<tr style="display:none"><td>PHÚ<td>1<td>2<td>3</table>',
    );
    expect(sheet?.grid.cells).toEqual([
      ['Đơn vị', 'Nhóm', null, 'Tổng'],
      [null, 'A', 'B'],
      ['PHÚ', '1', '2', '3'],
    ]);
    expect(sheet?.grid.merges).toHaveLength(3);
    expect(sheet?.grid.hiddenRows).toEqual([2]);
  });

  it('gives the whole figure that Excel writes beside the one it shows', async () => {
    const [sheet] = await sheetsOf(
      'a.xls',
      '<table><tr><td x:num="75.0666">75,07<td x:num="0.9841">98,41%<td x:num>5</table>',
    );
    expect(sheet?.grid.cells).toEqual([[75.0666, 0.9841, '5']]);
    expect([...(sheet?.grid.percentCells ?? [])]).toEqual(['0,1']);
  });
});

describe('an answer of the national portal', () => {
  const unit = (name: string, score: number): object => ({
    departmentName: name,
    totalScore: score,
    groupScores: { CKMB: score / 10, TDGQ: score / 5 },
    groupScoresDeltaDaily: { CKMB: 0.5 },
  });

  it('gives a sheet for each list, the longest first; the groups of a unit are columns', async () => {
    const answer = {
      code: 'OK',
      data: {
        overview: { totalScore: 73 },
        radar: [{ code: 'CKMB', score: 12 }],
        evaluation: [unit('PHÚ HÙNG', 80), unit('PHÚ LỌC', 70)],
      },
    };
    const sheets = await sheetsOf('a.json', JSON.stringify(answer));
    expect(sheets.map(({ grid }) => grid.sheet)).toEqual(['evaluation', 'radar']);
    expect(sheets[0]?.grid.cells).toEqual([
      ['departmentName', 'totalScore', 'CKMB', 'TDGQ', 'groupScoresDeltaDaily.CKMB'],
      ['PHÚ HÙNG', 80, 8, 16, 0.5],
      ['PHÚ LỌC', 70, 7, 14, 0.5],
    ]);
  });

  it('takes the score out of a group that is a record, or has its code within', async () => {
    const records = [
      {
        name: 'PHÚ HÙNG',
        groupScores: { CKMB: { score: 14.76, maxScore: 18 } },
        groups: [{ code: 'TDGQ', score: 15 }],
      },
    ];
    expect(await cellsOf('a.json', JSON.stringify(records))).toEqual([
      ['name', 'CKMB', 'TDGQ'],
      ['PHÚ HÙNG', 14.76, 15],
    ]);
  });

  it.each([
    [{ day: '2026-09-08', period: { timeType: 'YEAR', year: 2026 } }, ['Năm 2026', 'Số liệu đến ngày 08/09/2026']],
    [{ metadata: { currentRunDate: '08092026' } }, ['Số liệu đến ngày 08/09/2026']],
    [{ fromDate: '2026-09-01', toDate: '2026-09-30' }, ['Tháng 9 năm 2026', 'Từ ngày 01/09/2026 đến ngày 30/09/2026']],
    [{ fromDate: '2026-08-31', toDate: '2026-09-06' }, ['Từ ngày 31/08/2026 đến ngày 06/09/2026']],
  ])('says its period and its closing date over the table: %j', async (facts, lines) => {
    const cells = await cellsOf(
      'a.json',
      JSON.stringify({
        ...facts,
        units: [
          { name: 'PHÚ', score: 1 },
          { name: 'AN', score: 2 },
        ],
      }),
    );
    expect(cells.slice(0, lines.length)).toEqual(lines.map((line) => [line]));
    expect(cells).toHaveLength(lines.length + 3);
  });
});

describe('an .xls saved by LibreOffice', () => {
  it('has the cells, percentages, merges and hidden rows of the .xlsx that was saved with it', async () => {
    const xlsx = await sheetsOf('a.xlsx', readFileSync(`${fixtures}/libreoffice.xlsx`));
    const xls = await sheetsOf('a.xls', readFileSync(`${fixtures}/old-format.xls`));
    expect(xls).toEqual(xlsx);
    expect([...(xls[0]?.grid.percentCells ?? [])]).toEqual(['4,1']);
    expect(xls[0]?.grid.hiddenRows).toEqual([2, 3]);
  });
});

describe('an .ods', () => {
  const cell = (attributes: string, text = ''): string =>
    `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
  const content = `<office:document-content><office:automatic-styles>
    <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
    </office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A" table:style-name="ta1">
    <table:table-row>${cell('office:value-type="string" table:number-columns-spanned="2"', 'KẾT QUẢ<text:s text:c="2"/>5')}<table:covered-table-cell/></table:table-row>
    <table:table-row table:visibility="filter">${cell('office:value-type="percentage" office:value="0.9841"', '98,41%')}${cell('office:value-type="date" office:date-value="2024-05-06"', '06/05/2024')}</table:table-row>
    <table:table-row table:number-rows-repeated="2">${cell('table:number-columns-repeated="2" office:value-type="float" office:value="70.5"', '70,5')}${cell('table:formula="of:=A1"')}</table:table-row>
    <table:table-row>${cell('table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"', '#DIV/0!')}<office:annotation><text:p>lời</text:p></office:annotation></table:table-row>
    <table:table-row table:number-rows-repeated="1048570">${cell('table:number-columns-repeated="16384"')}</table:table-row>
    </table:table><table:table table:name="B" table:style-name="ta2"/></office:spreadsheet></office:body></office:document-content>`;
  const ods = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', ...parts }).map(([name, text]) => [
          name,
          strToU8(text),
        ]),
      ),
    );

  it('gives figures, shown dates and errors, percentages, hidden rows and hidden sheets; its empty rest costs nothing', async () => {
    const sheets = await sheetsOf('a.ods', ods({ 'content.xml': content }));
    expect(sheets.map(({ grid, hidden }) => [grid.sheet, hidden])).toEqual([
      ['A', false],
      ['B', true],
    ]);
    const grid = sheets[0]?.grid;
    expect(grid?.cells).toEqual([
      ['KẾT QUẢ  5'],
      [0.9841, '06/05/2024'],
      [70.5, 70.5, '#CALC!'],
      [70.5, 70.5, '#CALC!'],
      ['#DIV/0!'],
    ]);
    expect([...(grid?.percentCells ?? [])]).toEqual(['1,0']);
    expect(grid?.hiddenRows).toEqual([1]);
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('that is cut off within its XML is damaged, one with a password is said to be so', async () => {
    const cut = ods({ 'content.xml': content.slice(0, -200) });
    const locked = ods({ 'content.xml': 'x', 'META-INF/manifest.xml': '<m><encryption-data/></m>' });
    expect(await readSheets('a.ods', cut)).toMatchObject({ failure: { code: 'file-corrupt' } });
    expect(await readSheets('a.ods', locked)).toMatchObject({ failure: { code: 'file-encrypted' } });
  });
});

describe('a second reader', () => {
  const folders = [fixtures, 'samples'];
  const books = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => `${folder}/${name}`),
  );

  it.each(books)('finds the same in every cell of %s', async (path) => {
    expect(await readOtherwise(path, readFileSync(path))).toEqual([]);
  });
});
