import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid';
import { readSheets } from '../../../src/files/read/read-sheets';
import { type MadeXlsx, madeXlsx } from './made-xlsx';

async function gridOf(made: MadeXlsx): Promise<Grid> {
  const read = await readSheets('a.xlsx', madeXlsx(made));
  if (!read.ok) throw new Error(read.failure.code);
  const [sheet] = read.value;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet.grid;
}

const cellsOf = async (made: MadeXlsx): Promise<Grid['cells']> => (await gridOf(made)).cells;

async function failureOf(bytes: Uint8Array): Promise<string> {
  const read = await readSheets('a.xlsx', bytes);
  return read.ok ? 'read' : read.failure.code;
}

const sheet = 'xl/worksheets/sheet1.xml';

it('a cell that stands in an extension of the sheet is none of its cells', async () => {
  const rows = '<row r="1"><c r="A1"><v>81.3</v></c></row>';
  const after = '<extLst><ext><row r="1"><c r="A1"><v>1</v></c></row></ext></extLst>';
  expect(await cellsOf({ rows, after })).toEqual([[81.3]]);
  expect(
    await cellsOf({ rows: `${rows}<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row>`, after }),
  ).toEqual([[81.3], ['a']]);
});

function changed(
  parts: Record<string, Uint8Array>,
  name: string,
  change: (xml: string) => string,
): Record<string, Uint8Array> {
  return { ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) };
}

function renamed(parts: Record<string, Uint8Array>, from: string, to: string): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name === from ? to : name, part]));
}

describe('a workbook that was damaged on its way', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';

  it.each<[string, (xml: string) => string]>([
    ['between two rows', (xml) => xml.slice(0, xml.indexOf('<row r="2"'))],
    ['within a mark', (xml) => xml.slice(0, xml.indexOf('r="2"'))],
    ['before it begins', () => '<?xml version="1.0"?>'],
  ])('is refused where its sheet is cut off %s', async (_where, change) => {
    expect(await failureOf(madeXlsx({ rows, change: (parts) => changed(parts, sheet, change) }))).toBe('file-corrupt');
  });

  it('is refused where a sheet, or a text that a cell points to, is not there', async () => {
    expect(
      await failureOf(madeXlsx({ rows, change: (parts) => renamed(parts, sheet, 'xl/worksheets/lost.xml') })),
    ).toBe('file-corrupt');
    expect(await failureOf(madeXlsx({ rows: '<row><c t="s"><v>3</v></c></row>' }))).toBe('file-corrupt');
  });
});

describe('a figure', () => {
  it('is read whatever blanks stand around it, and a cell of blanks only is empty', async () => {
    expect(await cellsOf({ rows: '<row><c><v>\n 74.81 </v></c><c><v> </v></c><c><v>1</v></c></row>' })).toEqual([
      [74.81, null, 1],
    ]);
  });

  it('that no number can hold stays a text, for which nobody takes it', async () => {
    expect(await cellsOf({ rows: '<row><c><v>1e999</v></c><c><v>NaN</v></c><c><v>1e308</v></c></row>' })).toEqual([
      ['1e999', 'NaN', 1e308],
    ]);
  });
});

describe('a formula that nobody has calculated', () => {
  const row = (formula: string, value: string, type = ''): string =>
    `<row><c><v>10</v></c><c><v>12</v></c><c${type}><f>${formula}</f>${value}</c></row>`;
  const resultOf = async (made: MadeXlsx): Promise<unknown> => (await cellsOf(made))[0]?.[2];
  const onLoad = '<calcPr fullCalcOnLoad="1"/>';

  it.each([
    ['no result', row('SUM(A1:B1)', '')],
    ['an empty result', row('SUM(A1:B1)', '<v/>')],
    ['no result where a text is promised', row('SUM(A1:B1)', '', ' t="str"')],
    ['a 0 that cannot be the sum', row('SUM(A1:B1)', '<v>0</v>')],
    ['a 0 that cannot be the mean', row('ROUND(AVERAGE($A$1:$B$1),2)', '<v>0</v>')],
    ['a 0 that cannot be the sum of two cells', row('A1+B1', '<v>0</v>')],
  ])('is told by %s', async (_what, rows) => {
    expect(await resultOf({ rows })).toBe('#CALC!');
  });

  it('is told by nothing but zeros from a program that leaves calculating to Excel', async () => {
    expect(await resultOf({ rows: row('VLOOKUP(A1,X:Y,2)', '<v>0</v>'), workbook: onLoad })).toBe('#CALC!');
    expect(await resultOf({ rows: row('VLOOKUP(A1,X:Y,2)', '<v>0</v>') })).toBe(0);
  });

  it.each([
    ['a sum of zeros', '<row><c><v>0</v></c><c/><c><f>SUM(A1:B1)</f><v>0</v></c></row>'],
    ['a difference', row('A1-B1+2', '<v>0</v>')],
    ['a sum with a negative figure', '<row><c><v>-5</v></c><c><v>5</v></c><c><f>SUM(A1:B1)</f><v>0</v></c></row>'],
    [
      'a mean that was rounded away',
      '<row><c><v>0.1</v></c><c><v>0.2</v></c><c><f>ROUND(AVERAGE(A1:B1),0)</f><v>0</v></c></row>',
    ],
  ])('is not seen in a 0 that can be right: %s', async (_what, rows) => {
    expect(await resultOf({ rows })).toBe(0);
  });

  it('is not seen where one formula of such a program has a result, nor in an empty text', async () => {
    const rows = `${row('N(A1)', '<v>0</v>')}<row><c><f>N(B1)</f><v>3</v></c></row>`;
    expect(await resultOf({ rows, workbook: onLoad })).toBe(0);
    expect(await cellsOf({ rows: row('""', '<v></v>', ' t="str"') })).toEqual([[10, 12]]);
  });

  it('takes the sums over it with it', async () => {
    const rows = '<row><c><v>5</v></c><c><f>SUM(A1:A1)</f><v>0</v></c><c><f>SUM(B1:B1)</f><v>0</v></c></row>';
    expect(await cellsOf({ rows })).toEqual([[5, '#CALC!', '#CALC!']]);
  });
});

describe('text of a cell', () => {
  it.each([
    ['plain and rich together', '<si><t>PHÚ </t><r><t>HÙ</t></r><r><t>NG</t></r></si>', 'PHÚ HÙNG'],
    ['with its pronunciation', '<si><t>PHÚ</t><rPh sb="0" eb="1"><t>フ</t></rPh><phoneticPr fontId="1"/></si>', 'PHÚ'],
    ['with a line break of Windows', '<si><t>A_x000D_\nB</t></si>', 'A\nB'],
    ['that only looks like an escape', '<si><t>_x005F_x000D_</t></si>', '_x000D_'],
    ['with references', '<si><t>A &amp; B &#x110;</t></si>', 'A & B Đ'],
  ])('is read once and whole: %s', async (_what, strings, text) => {
    expect(await cellsOf({ rows: '<row><c t="s"><v>0</v></c></row>', strings })).toEqual([[text]]);
    const inline = strings.replace('<si>', '<is>').replace('</si>', '</is>');
    expect(await cellsOf({ rows: `<row><c t="inlineStr">${inline}</c></row>` })).toEqual([[text]]);
  });
});

describe('a date', () => {
  it.each([
    ['mmss.0', '13:05:07'],
    ['h"时"', '13时'],
    ['h"时"mm"分"', '13:05:07'],
    ['dd/mm/yyyy', '06/05/2024'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '06/05/2024'],
    ['0.00" d"', 45418.54521990741],
    ['[Red]0', 45418.54521990741],
  ])('of the format %s is shown as its cell shows it', async (format, shown) => {
    const code = format.replaceAll('"', '&quot;');
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`;
    expect(await cellsOf({ rows: '<row><c s="1"><v>45418.54521990741</v></c></row>', styles })).toEqual([[shown]]);
  });
});

describe('a file whose parts are written otherwise', () => {
  const rows = '<row><c t="s"><v>0</v></c></row>';
  const strings = '<si><t>PHÚ</t></si>';

  it.each<[string, NonNullable<MadeXlsx['change']>]>([
    ['in another case', (parts) => renamed(parts, 'xl/sharedStrings.xml', 'xl/SharedStrings.xml')],
    [
      'with %-encoded targets',
      (parts) => changed(parts, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('sheet1.xml', 'sheet%31.xml')),
    ],
    [
      'in UTF-16',
      (parts) => ({
        ...parts,
        [sheet]: Buffer.from(`\uFEFF${strFromU8(parts[sheet] ?? new Uint8Array())}`, 'utf16le'),
      }),
    ],
    ['with a prefix', (parts) => changed(parts, sheet, (xml) => xml.replace(/<(\/?)(?=[a-z])/gu, '<$1x:'))],
    ['with the strokes of Windows', (parts) => renamed(parts, sheet, sheet.replaceAll('/', '\\'))],
  ])('%s is read', async (_how, change) => {
    expect(await cellsOf({ rows, strings, change })).toEqual([['PHÚ']]);
  });
});

describe('rows and merges', () => {
  it('hidden rows without a number are hidden all the same', async () => {
    const grid = await gridOf({ rows: '<row><c><v>1</v></c></row><row hidden="1"><c><v>2</v></c></row>' });
    expect(grid.hiddenRows).toEqual([1]);
  });

  it.each([
    ['overlapping ones: the first stands, and nothing under the other is lost', 'A1:B1 A1:A2', 'A1:B1'],
    ['one cell', 'A1 B2:B2', ''],
    ['corners the wrong way round', 'B1:A1', 'A1:B1'],
    ['the same twice', 'A1:B1 A1:B1', 'A1:B1'],
    ['dollar signs', '$A$1:$B$1', 'A1:B1'],
    ['beyond what is used', 'A1:XFD1 C9:D1048576', 'A1:B1'],
    ['nonsense', 'A0:B1 #REF! ZZZZ1:A1', ''],
  ])('merges are such as a sheet can show: %s', async (_what, refs, kept) => {
    const merges = refs
      .split(' ')
      .map((ref) => `<mergeCell ref="${ref}"/>`)
      .join('');
    const grid = await gridOf({
      rows: '<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>',
      after: `<mergeCells>${merges}</mergeCells>`,
    });
    expect(grid.cells).toEqual([[1], [2, 3]]);
    expect(grid.merges).toEqual(kept === '' ? [] : [{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

describe('a file that is small and would be large', () => {
  it('costs nothing where one cell is far away, with a value or only a style', async () => {
    const started = Date.now();
    const near = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await cellsOf({ rows: `${near}<row r="1048576"><c r="XFD1048576" s="1"/></row>` })).toEqual([[1]]);
    const cells = await cellsOf({ rows: `${near}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>` });
    expect([cells.length, cells[0]?.length, cells[5]?.length, cells[1048575]?.[16383]]).toEqual([1048576, 1, 0, 2]);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('is refused where its parts unpack to more than anybody has, whatever the zip promises', async () => {
    const rows = `<row><c><v>1</v></c></row>${' '.repeat(300 * 2 ** 20)}`;
    const bomb = madeXlsx({ rows });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(await failureOf(bomb)).toBe('file-unpacked');
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 28; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2 ** 28)
        view.setUint32(at + 24, 1000, true);
    }
    expect(await failureOf(bomb)).toBe('file-unpacked');
  });
});
