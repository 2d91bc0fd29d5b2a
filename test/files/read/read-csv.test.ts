import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../../src/files/read/csv-delimiter';
import { decodeText } from '../../../src/files/read/decode-text';
import { readCsv } from '../../../src/files/read/read-csv';
import { expectedTable } from '../../helpers/report-865';
import { stringify } from '../../hosts/file/stringify-csv';

function cellsOf(text: string): unknown {
  const grid = readCsv(text, 'tệp.csv');
  return grid.ok ? grid.value.cells : grid.failure;
}

const asCells = (rows: readonly (readonly string[])[]): (string | null)[][] =>
  rows.map((row) => row.map((value) => (value === '' ? null : value)));

/** The report's table as a file may have it: decimals with a comma, as a Vietnamese Excel writes them. */
const withCommas = expectedTable.map((row) =>
  row.map((value) => (/^-?\d+\.\d+$/u.test(value) ? value.replace('.', ',') : value)),
);

describe('the separator of a CSV file', () => {
  it.each([',', ';', '\t'])('is found by the content: “%s”', (delimiter) => {
    for (const rows of [expectedTable, withCommas]) {
      const titled = [['BỘ CHỈ SỐ, THÁNG 5; TUẦN 01'], [''], ...rows, ['Ghi chú: a, b, c, d, e; f']];
      expect(cellsOf(stringify(titled, delimiter))).toEqual(asCells(titled));
    }
  });

  it('is found where decimals have as many commas as there are columns', () => {
    expect(delimiterOf('ĐƠN VỊ;ĐIỂM\nPHÚ HÙNG;89,21\nPHÚ BÌNH;89,12\n')).toBe(';');
  });

  it('is that of Excel’s “sep=” line, which is no row', () => {
    expect(cellsOf('sep=;\r\nA,B;C\r\n1,5;2,5\r\n')).toEqual([
      ['A,B', 'C'],
      ['1,5', '2,5'],
    ]);
  });

  it('does not matter to a table of one column', () => {
    expect(cellsOf('ĐƠN VỊ\nPHÚ HÙNG\n')).toEqual([['ĐƠN VỊ'], ['PHÚ HÙNG']]);
  });
});

describe('a CSV table', () => {
  it('has the figure that a program wrote as ="…" so that Excel shows it as it stands', () => {
    expect(cellsOf('A;"=""86,59""";="0123"\nB;;="x"\n')).toEqual([
      ['A', '86,59', '0123'],
      ['B', null, '="x"'],
    ]);
  });

  it('keeps its blank lines, so that addresses are those that Excel shows', () => {
    expect(cellsOf('TIÊU ĐỀ\r\n\r\nĐƠN VỊ,ĐIỂM\r\n')).toEqual([['TIÊU ĐỀ'], [null], ['ĐƠN VỊ', 'ĐIỂM']]);
  });

  it('keeps every cell as text, formulas, line breaks and quotation marks too', () => {
    expect(cellsOf('a,"=1+1",007\n"x\ny","nói ""vâng""",5 "in"\n')).toEqual([
      ['a', '=1+1', '007'],
      ['x\ny', 'nói "vâng"', '5 "in"'],
    ]);
  });

  it('is read back as it was written, whichever separator, with at most a decimal comma in a cell beside the names', () => {
    const name = fc.stringMatching(/^[A-ZÀ-ỹ "=+]{1,8}$/u);
    const figure = fc.oneof(fc.stringMatching(/^-?\d{1,2},\d{1,2}$/u), fc.constantFrom('', '-', '100', '=1+1'));
    const rows = fc.array(fc.tuple(name, figure, figure, figure), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, delimiter) => {
        const titled = [['ĐƠN VỊ', 'ĐIỂM', 'TIẾN ĐỘ', 'DVCTT'], ...table];
        expect(cellsOf(stringify(titled, delimiter))).toEqual(asCells(titled));
      }),
    );
  });
});

describe('the code of a text file', () => {
  const text = 'ĐƠN VỊ;ĐIỂM\r\nPHÚ HÙNG;89,21\r\n';
  const swapped = (value: string): Buffer => Buffer.from(value, 'utf16le').swap16();

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', swapped(text)],
    ['UTF-16 BE with a mark', swapped(`\uFEFF${text}`)],
  ])('may be %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('may be no other: nothing is read wrongly', () => {
    expect(decodeText(Buffer.from([0x50, 0xda, 0x2c, 0x31]))).toBeNull();
    expect(decodeText(Buffer.from([0x50, 0x00, 0x01, 0x02, 0x31]))).toBeNull();
  });
});

describe('a CSV that other programs write', () => {
  const heading = 'STT,ĐƠN VỊ,"CÔNG KHAI, MINH BẠCH",TIẾN ĐỘ,ĐIỂM';

  it('may have upright strokes between its fields, found by the content or said in a “sep=” line', () => {
    const lines = 'STT|ĐƠN VỊ|ĐIỂM\n1|Xã An Phú|82,18\n';
    const cells = [
      ['STT', 'ĐƠN VỊ', 'ĐIỂM'],
      ['1', 'Xã An Phú', '82,18'],
    ];
    expect(cellsOf(lines)).toEqual(cells);
    expect(cellsOf(`sep=|\n${lines}`)).toEqual(cells);
  });

  it('may have text behind its quotation marks, and Ctrl+Z at its end', () => {
    expect(cellsOf('a,b\n"Xã Bình" Mỹ,1\n')).toEqual([
      ['a', 'b'],
      ['"Xã Bình" Mỹ', '1'],
    ]);
    expect(decodeText(Buffer.from('a,b\r\n\u001A'))).toBe('a,b\r\n');
    expect(decodeText(Buffer.from('a\u001Ab'))).toBeNull();
  });

  it.each([
    ['a decimal comma without quotation marks', `TIÊU ĐỀ\n${heading}\n1,Xã An Phú,16,5,18,82,18\n`, 'csv-commas', 3],
    ['a decimal comma in every row alike', 'ĐƠN VỊ,ĐIỂM\nXã A,82,18\nXã B,81,09\n', 'csv-commas', 2],
    ['a row with fields too many', `${heading.replaceAll(',', ';')}\n1;Xã A;;;16,5;18;82,18\n`, 'csv-ragged', 2],
    ['a row with fields too few', `${heading}\n1,Xã A,16,18,82\n2,Xã B,16,82\n`, 'csv-ragged', 3],
    ['the same below a “sep=” line', `sep=;\nĐƠN VỊ;ĐIỂM\nXã A;1;2\n`, 'csv-ragged', 3],
  ])('is refused with the line where it has %s', (_what, text, code, line) => {
    expect(cellsOf(text)).toMatchObject({ code, params: { line } });
  });

  it('is refused in words that show the row, how many there are, and the mark that parts its fields', () => {
    const lines = `${heading.replaceAll(',', ';')}\n1;Xã A;16;18;82;1;2;3;4\n2;Xã B;16;18;82;1;2;3;4\n`;
    expect(cellsOf(lines)).toMatchObject({
      params: { text: '1 | Xã A | 16 | 18 | 82 | 1 | 2 | 3 | 4', count: 2, mark: ';' },
    });
  });

  it('is not refused for rows that have only their last fields empty, titles, notes, sections, or a second table', () => {
    for (const text of [
      `Chốt ngày 06/05, so với tháng 4\n${heading}\n1,Xã A,16,18,82,,,\nI,Các sở\n2,Xã B,16,18,81\nGhi chú: a, b, c\n`,
      `${heading}\n1,Xã A,16,18,82\n\nĐƠN VỊ,ĐIỂM\nXã B,1\n`,
    ])
      expect(cellsOf(text)).toBeInstanceOf(Array);
  });
});
