import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsxSheets } from '../../../src/files/read/read-xlsx';
import { type RowsChange, changeRows } from '../../../src/files/write/change-rows';
import { type MadeXlsx, madeXlsx } from '../read/made-xlsx';

const head = '<row r="1"><c r="A1" s="7" t="s"><v>0</v></c><c r="B1" s="7" t="s"><v>1</v></c></row>';
const rowOf = (row: number, value: number, more = ''): string =>
  `<row r="${row}" ht="16" customHeight="1"><c r="A${row}" s="2" t="s"><v>2</v></c><c r="B${row}" s="3"><v>${value}</v></c>${more}</row>`;
const strings = '<si><t>Kỳ</t></si><si><t>Điểm</t></si><si><t>2024-03</t></si>';
const change: RowsChange = { heading: 0, last: 2, headings: [], removed: [], rows: [] };

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
      if (!['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'].includes(name))
        expect(parts[name]).toEqual(before[name]);
  });

  it('take the numbers of rows that make room, so that no other row moves', async () => {
    const more = { rows: rows + rowOf(4, 82) };
    const removed = [{ top: 1, bottom: 2 }];
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
      ['y', 2],
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

  it('are refused where the sheet has no room, or is not written as most programs do', async () => {
    const far = madeXlsx({ strings, rows: `${head}<row r="1048576"><c r="A1048576"><v>1</v></c></row>` });
    expect(await changeRows(far, 'A', { ...change, last: 1_048_575, rows: [['a', 1]] })).toEqual({ why: 'full' });
    const unnumbered = madeXlsx({ strings, rows: '<row><c><v>1</v></c></row>' });
    expect(await changeRows(unnumbered, 'A', { ...change, last: 0, rows: [['a', 1]] })).toEqual({ why: 'unusual' });
    const prefixed = madeXlsx({
      strings,
      rows,
      change: (parts) => ({
        ...parts,
        'xl/worksheets/sheet1.xml': strToU8(
          strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace(/<(\/?)(?=[a-z])/gu, '<$1x:'),
        ),
      }),
    });
    expect(await changeRows(prefixed, 'A', { ...change, rows: [['a', 1]] })).toEqual({ why: 'unusual' });
  });
});
