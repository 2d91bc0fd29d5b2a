import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsxSheets } from '../read-xlsx-sheets';
import { changeRows } from '../../../src/files/write/change-rows';
import type { RowsChange } from '../../../src/files/write/rows-in-places';
import { type MadeXlsx, madeXlsx } from '../read/made-xlsx';

const head = '<row r="1"><c r="A1" s="7" t="s"><v>0</v></c><c r="B1" s="7" t="s"><v>1</v></c></row>';
const rowOf = (row: number, value: number, more = ''): string =>
  `<row r="${row}" ht="16" customHeight="1"><c r="A${row}" s="2" t="s"><v>2</v></c><c r="B${row}" s="3"><v>${value}</v></c>${more}</row>`;
const strings = '<si><t>Kỳ</t></si><si><t>Điểm</t></si><si><t>2024-03</t></si>';
const change: RowsChange = {
  heading: 0,
  last: 2,
  headings: [],
  isOwn: (column) => column > 1,
  removed: [],
  rows: [],
  successors: new Map(),
};
const ofSheet =
  (changed: (xml: string) => string) =>
  (parts: Record<string, Uint8Array>): Record<string, Uint8Array> => ({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(changed(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()))),
  });

async function changed(made: MadeXlsx, wanted: Partial<RowsChange>) {
  const before = madeXlsx({ strings, ...made });
  const result = await changeRows(before, 'A', { ...change, ...wanted });
  if ('why' in result) throw new Error(result.why);
  const [sheet] = await readXlsxSheets(result.bytes);
  const parts = unzipSync(result.bytes);
  return {
    cells: sheet?.grid.cells ?? [],
    xml: strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    before: unzipSync(before),
    parts,
  };
}

describe('rows that are added to a sheet of other people', () => {
  const rows = head + rowOf(2, 80) + rowOf(3, 81, '<c r="C3" s="9"><f>B3*2</f><v>162</v></c>');

  it('stand below the last one and look as the rows above do', async () => {
    const { cells, xml } = await changed(
      { rows },
      {
        rows: [
          ['2024-04', 85.5],
          ['2024-03', null],
        ],
      },
    );
    expect(cells).toEqual([['Kỳ', 'Điểm'], ['2024-03', 80], ['2024-03', 81, 162], ['2024-04', 85.5], ['2024-03']]);
    expect(xml).toContain(
      '<row r="4" ht="16" customHeight="1"><c r="A4" s="2" t="s"><v>3</v></c><c r="B4" s="3"><v>85.5</v></c></row>',
    );
  });

  it('leave every other part, and every other row, byte for byte', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>';
    const { parts, before, xml } = await changed({ rows, after }, { rows: [['2024-04', 85.5]] });
    expect(xml).toContain(rows);
    expect(xml).toContain(after);
    for (const name of Object.keys(before))
      if (!['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'].includes(name))
        expect(parts[name]).toEqual(before[name]);
  });

  it('take the numbers of rows that make room, so that no other row moves', async () => {
    const more = { rows: rows + rowOf(4, 82) };
    const removed = [1, 2];
    const fewer = await changed(more, { last: 3, removed, rows: [['x', 1]] });
    expect(fewer.cells).toEqual([['Kỳ', 'Điểm'], ['x', 1], [], ['2024-03', 82]]);
    const greater = await changed(more, {
      last: 3,
      removed,
      rows: [
        ['x', 1],
        ['y', 2],
        ['z', 3],
      ],
    });
    expect(greater.cells.slice(1)).toEqual([
      ['x', 1],
      ['y', 2, 162],
      ['2024-03', 82],
      ['z', 3],
    ]);
  });

  it('take the place of rows that are only formatted, and go behind formulas that show nothing as yet', async () => {
    const formatted = `${rows}<row r="4" s="1"/><row r="5"><c r="A5" s="4"/></row><row r="9"><c r="A9" s="4"/></row>`;
    const over = await changed(
      { rows: formatted },
      {
        rows: [
          ['a', 1],
          ['b', 2],
        ],
      },
    );
    expect([...over.xml.matchAll(/<row r="(\d+)"/gu)].map(([, row]) => row)).toEqual(['1', '2', '3', '4', '5', '9']);
    const waiting = `${rows}<row r="6"><c r="C6" t="str"><f>IF(B6="","",B6)</f><v></v></c></row>`;
    expect((await changed({ rows: waiting }, { rows: [['a', 1]] })).xml).toContain(
      'IF(B6="","",B6)</f><v></v></c></row><row r="7"',
    );
  });

  it('get the columns that the heading lacks', async () => {
    const headings = [{ column: 2, caption: 'Bản' }];
    const { cells, xml } = await changed(
      { rows: rows.replace('<row r="1"', '<row r="1" spans="1:2"') },
      { headings, rows: [['a', 1, 1]] },
    );
    expect([cells[0], cells[3]]).toEqual([
      ['Kỳ', 'Điểm', 'Bản'],
      ['a', 1, 1],
    ]);
    expect(xml).toContain('<row r="1"><c r="A1"');
    expect(xml).toContain('<c r="C1" s="7" t="s">');
  });

  it('are refused where the sheet has no room, or where its file is signed', async () => {
    const far = madeXlsx({ strings, rows: `${head}<row r="1048576"><c r="A1048576"><v>1</v></c></row>` });
    expect(await changeRows(far, 'A', { ...change, last: 1_048_575, rows: [['a', 1]] })).toEqual({ why: 'full' });
    const signed = madeXlsx({
      strings,
      rows,
      change: (parts) => ({ ...parts, '_xmlsignatures/sig1.xml': strToU8('<Signature/>') }),
    });
    expect(await changeRows(signed, 'A', { ...change, rows: [['a', 1]] })).toEqual({ why: 'signed' });
  });
});

describe('a sheet that is written in another way than most are', () => {
  const rows = head + rowOf(2, 80) + rowOf(3, 81, '<c r="C3" s="9"><f>B3*2</f><v>162</v></c>');
  const added = [['2024-04', 85.5]];
  const grownCells = [
    ['Kỳ', 'Điểm'],
    ['2024-03', 80],
    ['2024-03', 81, 162],
    ['2024-04', 85.5],
  ];

  it.each([
    ['prefixes', ofSheet((xml) => xml.replace(/<(\/?)(?=[a-z])/gu, '<$1x:').replace('xmlns=', 'xmlns:x='))],
    ['attributes in another order', ofSheet((xml) => xml.replace(/<row (r="\d+") (ht="16")/gu, '<row $2 $1'))],
    ['apostrophes', ofSheet((xml) => xml.replace(/"/gu, "'"))],
    ['rows and cells without addresses', ofSheet((xml) => xml.replace(/ r="[A-Z]*\d+"/gu, ''))],
    ['an attribute at its rows', ofSheet((xml) => xml.replace('<sheetData>', '<sheetData xml:space="preserve">'))],
    [
      'UTF-16',
      (parts: Record<string, Uint8Array>) => ({
        ...parts,
        'xl/worksheets/sheet1.xml': new Uint8Array(
          Buffer.from(
            `\uFEFF${strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace('UTF-8', 'UTF-16')}`,
            'utf16le',
          ),
        ),
      }),
    ],
    [
      'names of parts in other letters',
      ({ 'xl/sharedStrings.xml': texts = new Uint8Array(), ...parts }: Record<string, Uint8Array>) => ({
        ...parts,
        'xl/SharedStrings.xml': texts,
      }),
    ],
  ] as const)('with %s, gets its rows with the looks of those above', async (_, wayOfWriting) => {
    const { cells, xml } = await changed({ rows, change: wayOfWriting }, { rows: added });
    expect(cells).toEqual(grownCells);
    expect(xml).toMatch(/<(?:x:)?row r="4" ht="16" customHeight="1"><(?:x:)?c r="A4" s="2"/u);
  });

  it('without a list of texts, gets them within its cells', async () => {
    const inline = (xml: string): string =>
      xml.replace(/ t="s"><v>(\d)<\/v>/gu, (_, place: string) => {
        const text = ['Kỳ', 'Điểm', '2024-03'][Number(place)] ?? '';
        return ` t="inlineStr"><is><t>${text}</t></is>`;
      });
    const { cells, xml } = await changed(
      {
        rows,
        change: (parts) =>
          ofSheet(inline)({
            ...Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/sharedStrings.xml')),
            'xl/_rels/workbook.xml.rels': strToU8(
              strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).replace(
                /<[^>]*sharedStrings[^>]*>/u,
                '',
              ),
            ),
          }),
      },
      { rows: added },
    );
    expect(cells).toEqual(grownCells);
    expect(xml).toContain('<c r="A4" s="2" t="inlineStr"><is><t>2024-04</t></is></c>');
  });

  it('is refused, and not written anew, where comments, rows out of order or formulas that other cells share make it uncertain', async () => {
    for (const uncertain of [
      rows.replace('<row r="3"', '<!-- <row r="3"> --><row r="3"'),
      head + rowOf(3, 81) + rowOf(2, 80),
    ])
      expect(await changeRows(madeXlsx({ strings, rows: uncertain }), 'A', { ...change, rows: [['a', 1]] })).toEqual({
        why: 'unusual',
      });
    const shared = `${head}<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:B3">1</f><v>1</v></c></row>${rowOf(3, 81)}`;
    expect(
      await changeRows(madeXlsx({ strings, rows: shared }), 'A', { ...change, removed: [1], rows: [['a', 1]] }),
    ).toEqual({ why: 'unusual' });
  });
});

describe('a row whose unit gets other figures', () => {
  const marked = (row: number, value: number, own: string): string =>
    `<row r="${row}" s="8" customFormat="1" ht="30"><c r="A${row}" s="2" t="s"><v>2</v></c><c r="B${row}" s="6"><v>${value}</v></c>${own}</row>`;
  const rows =
    head + marked(2, 80, '<c r="C2" t="s"><v>0</v></c>') + marked(3, 81, '<c r="C3"><f>B3*2</f><v>162</v></c>');
  const replace: Partial<RowsChange> = {
    removed: [1, 2],
    rows: [
      ['b', 5],
      ['a', 4],
    ],
  };

  it('keeps its place, its colours, and what people have written beside it', async () => {
    const { xml, cells } = await changed(
      { rows },
      {
        ...replace,
        successors: new Map([
          [1, 1],
          [2, 0],
        ]),
      },
    );
    expect(cells).toEqual([
      ['Kỳ', 'Điểm'],
      ['a', 4, 'Kỳ'],
      ['b', 5, 162],
    ]);
    expect(xml).toContain(
      '<row r="2" s="8" customFormat="1" ht="30"><c r="A2" s="2" t="s"><v>3</v></c><c r="B2" s="6"><v>4</v></c>',
    );
  });

  it('gives its place to another unit with the formulas of people, but not with their notes', async () => {
    const { cells } = await changed({ rows }, replace);
    expect(cells).toEqual([
      ['Kỳ', 'Điểm'],
      ['b', 5],
      ['a', 4, 162],
    ]);
  });

  it('leaves behind a formula that others share, even where no unit takes its place', async () => {
    const shared = rows
      .replace('<f>B3*2</f>', '<f t="shared" si="0"/>')
      .replace('<c r="C2" t="s"><v>0</v></c>', '<c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>160</v></c>');
    const { xml } = await changed({ rows: shared }, { removed: [1], rows: [] });
    expect(xml).toContain('<row r="2"><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>160</v></c></row>');
  });
});

describe('what people have laid over all rows of the table', () => {
  const rows = head + rowOf(2, 80) + rowOf(3, 81);

  it('goes over the new rows too: conditional formats, lists of choices; a rule for one cell stays', async () => {
    const after =
      '<conditionalFormatting sqref="B2:B3"/><conditionalFormatting sqref="B3"/><dataValidations count="1"><dataValidation sqref="A2:A3 D1"/></dataValidations>';
    const { xml } = await changed({ rows, after }, { rows: [['a', 1]] });
    expect(xml).toContain(
      '<conditionalFormatting sqref="B2:B4"/><conditionalFormatting sqref="B3"/><dataValidations count="1"><dataValidation sqref="A2:A4 D1"/>',
    );
  });

  it('such as a table of Excel, grows with them, unless it ends in a row of totals', async () => {
    const withTable = (more: string) => (parts: Record<string, Uint8Array>) => ({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      ),
      'xl/tables/table1.xml': strToU8(`<table id="1" name="T" ref="A1:B3"${more}><autoFilter ref="A1:B3"/></table>`),
    });
    const tableOf = async (more: string): Promise<string> =>
      strFromU8(
        (await changed({ rows, change: withTable(more) }, { rows: [['a', 1]] })).parts['xl/tables/table1.xml'] ??
          new Uint8Array(),
      );
    expect(await tableOf('')).toBe('<table id="1" name="T" ref="A1:B4"><autoFilter ref="A1:B4"/></table>');
    expect(await tableOf(' totalsRowCount="1"')).toContain('ref="A1:B3"');
  });

  it('is computed anew by Excel as it opens the file, where there are formulas', async () => {
    const workbookOf = async (made: MadeXlsx): Promise<string> =>
      strFromU8((await changed(made, { rows: [['a', 1]] })).parts['xl/workbook.xml'] ?? new Uint8Array());
    const withFormula = rows.replace('<v>81</v>', '<f>1</f><v>81</v>');
    expect(await workbookOf({ rows })).not.toContain('calcPr');
    expect(await workbookOf({ rows: withFormula, workbook: '<extLst/>' })).toContain(
      '<calcPr fullCalcOnLoad="1"/><extLst/>',
    );
    expect(await workbookOf({ rows: withFormula, workbook: '<calcPr calcId="191029"/>' })).toContain(
      '<calcPr fullCalcOnLoad="1" calcId="191029"/>',
    );
  });
});
