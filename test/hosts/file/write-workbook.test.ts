import { inflateRawSync } from 'node:zlib';
import { type Sheet, readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { planAppendix } from '../../../src/appendix/plan-appendix';
import type { CellStyle, SheetPlan } from '../../../src/appendix/sheet-plan';
import { buildLeagueTable } from '../../../src/core/table/build-league-table';
import { comparedColumn } from '../../../src/core/comparison/compared-period';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readXlsxSheets } from '../../files/read-xlsx-sheets';
import { fileWidth, writeWorkbook } from '../../../src/files/write/write-workbook';
import { report865 } from '../../helpers/report-865';

const appendix = planAppendix(buildLeagueTable(report865, comparedColumn(report865), defaultSettings), defaultSettings);

function planOf(values: SheetPlan['values'], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    ...appendix,
    name: 'Thử',
    values,
    merges: [],
    styles: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    ...more,
  };
}

async function sheetsOf(...plans: SheetPlan[]): Promise<Sheet[]> {
  return (await readXlsx(await writeWorkbook(plans, 'Tên'), { readStyles: true })).sheets;
}

async function sheetOf(plan: SheetPlan): Promise<Sheet> {
  const [sheet] = await sheetsOf(plan);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Text of a part of the file, by its entry in the zip. */
function partOf(file: Uint8Array, part: string): string {
  const bytes = Buffer.from(file);
  const name = bytes.indexOf(part);
  return inflateRawSync(
    bytes.subarray(name + part.length, name + part.length + bytes.readUInt32LE(name - 12)),
  ).toString('utf8');
}

function plannedStyle(row: number, column: number): CellStyle {
  const runs = appendix.styles.filter(({ areas }) =>
    areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
  return Object.assign({}, ...runs.map(({ style }) => style)) as CellStyle;
}

describe('the appendix as a file', () => {
  it('has the values and merges of its plan', async () => {
    const [read] = await readXlsxSheets(await writeWorkbook([appendix], 'Phụ lục 1'));
    const width = appendix.values[0]?.length ?? 0;
    expect(read?.grid.cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null))).toEqual(
      appendix.values,
    );
    expect(read?.grid.merges).toEqual(appendix.merges);
    expect(read?.grid.hiddenRows).toEqual([]);
  });

  it('has the looks of its plan in every cell', async () => {
    const { cells } = await sheetOf(appendix);
    appendix.values.forEach((values, row) => {
      values.forEach((_, column) => {
        const planned = plannedStyle(row, column);
        const style = cells?.get(`${row},${column}`)?.style ?? {};
        expect(
          {
            fontName: style.font?.name,
            fontSize: style.font?.size,
            bold: style.font?.bold === true,
            underline: style.font?.underline === true,
            italic: style.font?.italic === true,
            horizontal: style.alignment?.horizontal,
            wrap: style.alignment?.wrapText === true,
            border: style.border?.left?.style === 'thin' && style.border.bottom?.style === 'thin',
            numberFormat: style.numFmt ?? 'General',
          },
          `row ${row} column ${column}`,
        ).toEqual({
          fontName: planned.fontName,
          fontSize: planned.fontSize,
          bold: planned.bold === true,
          underline: planned.underline === true,
          italic: planned.italic === true,
          horizontal: planned.horizontal,
          wrap: planned.wrap === true,
          border: planned.border === true,
          numberFormat: planned.numberFormat ?? 'General',
        });
      });
    });
  });

  it('is printed on A4, one page wide, with the margins of Nghị định 30, its header on each page, and page numbers from the second on', async () => {
    const sheet = await sheetOf(appendix);
    const { page } = appendix;
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup?.margins?.top).toBeCloseTo(page.margins.top / 25.4, 3);
    expect(sheet.pageSetup?.margins?.left).toBeCloseTo(page.margins.left / 25.4, 3);
    expect(sheet.headerFooter).toEqual({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' });
    const rows = page.repeatRows;
    expect(partOf(await writeWorkbook([appendix], ''), 'xl/workbook.xml')).toContain(
      `>'Phụ lục 1'!$${(rows?.first ?? 0) + 1}:$${(rows?.last ?? 0) + 1}</definedName>`,
    );
  });

  it('freezes its header, shows no gridlines, and has its widths and heights', async () => {
    const sheet = await sheetOf(appendix);
    expect(sheet.freezePane).toEqual({ rows: appendix.frozenRows });
    expect(sheet.view?.showGridLines).toBe(false);
    expect(sheet.columns?.map(({ width }) => width)).toEqual(appendix.columnWidths.map(fileWidth));
    expect(appendix.rowHeights.map((_, row) => sheet.rowDefs?.get(row)?.height)).toEqual(appendix.rowHeights);
  });

  it('has a title in its properties', async () => {
    expect((await readXlsx(await writeWorkbook([appendix], 'Phụ lục 1 - Tháng 5'))).properties?.title).toBe(
      'Phụ lục 1 - Tháng 5',
    );
  });
});

describe('text in a written file', () => {
  it.each([
    '=1+1',
    '+84',
    '-5',
    '@x',
    '#N/A',
    '#DIV/0!',
    '0123',
    '1e5',
    '_x0041_',
    ' hai đầu ',
    'dòng 1\ndòng 2',
    '<&">',
    'Hoà'.normalize('NFD'),
    '\u0001\uFFFE',
  ])('stays text: “%s”', async (text) => {
    const sheet = await sheetOf(planOf([[text, 1]]));
    const cell = sheet.cells?.get('0,0');
    expect(sheet.rows[0]).toEqual([text.replace('\uFFFE', '\uFFFD'), 1]);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.type).not.toBe('error');
  });

  it('is cut where Excel would not open it', async () => {
    expect(String((await sheetOf(planOf([['x'.repeat(40_000)]]))).rows[0]?.[0])).toHaveLength(32_767);
  });
});

describe('numbers in a written file', () => {
  it.each([-26.42, 89.21, 0, 0.1, 86.591234567, 1e-7])('stay numbers: %d', async (value) => {
    expect((await sheetOf(planOf([[value]]))).rows[0]).toEqual([value]);
  });

  it.each([1e308, -1e308, 5e-324, NaN, Infinity])('that Excel cannot hold are written as text: %d', async (value) => {
    expect((await sheetOf(planOf([[value]]))).rows[0]).toEqual([String(value)]);
  });
});

describe('styles of a plan', () => {
  it('lie over each other in their order, and leave alone what they do not name', async () => {
    const all = { top: 0, left: 0, bottom: 1, right: 1 };
    const { cells } = await sheetOf(
      planOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        {
          styles: [
            { areas: [all], style: { bold: true, fontName: 'Times New Roman', fontSize: 13, fill: '#ffee00' } },
            {
              areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
              style: { bold: false, color: '#C00000', numberFormat: '@' },
            },
          ],
        },
      ),
    );
    expect(cells?.get('0,0')?.style).toMatchObject({
      font: { bold: true, size: 13 },
      fill: { fgColor: { rgb: 'FFEE00' } },
    });
    expect(cells?.get('1,1')?.style).toMatchObject({
      font: { name: 'Times New Roman', color: { rgb: 'C00000' } },
      numFmt: '@',
    });
    expect(cells?.get('1,1')?.style?.font?.bold).toBeUndefined();
  });

  it('are as few as there are combinations', async () => {
    const values = Array.from({ length: 500 }, (_, row) => [row, `${row}`]);
    const weak = values.flatMap((_, row) => (row % 7 === 0 ? [{ top: row, left: 0, bottom: row, right: 0 }] : []));
    const { cells } = await sheetOf(
      planOf(values, {
        styles: [
          { areas: [{ top: 0, left: 0, bottom: 499, right: 1 }], style: { border: true } },
          { areas: weak, style: { underline: true } },
        ],
      }),
    );
    expect(new Set([...(cells?.values() ?? [])].map(({ style }) => JSON.stringify(style))).size).toBe(2);
  });
});

describe('several plans', () => {
  it('are several sheets, in their order, each with its own rows to repeat', async () => {
    const sheets = await sheetsOf(planOf([['a']], { name: 'Phụ lục 1' }), planOf([['b']], { name: "Tuần '01" }));
    expect(sheets.map(({ name }) => name)).toEqual(['Phụ lục 1', "Tuần '01"]);
    expect(sheets.map(({ rows }) => rows)).toEqual([[['a']], [['b']]]);
  });
});

describe('the functions as native formulas', () => {
  it('stand in the file as defined names, with the prefixes by which Excel knows LAMBDA and its parameters', async () => {
    const { namedRanges } = await readXlsx(await writeWorkbook([planOf([['a']])], 'bảng', true));
    expect(namedRanges?.map(({ name }) => name)).toEqual(['XEPLOAI', 'XEPHANG', 'TANGGIAM', 'CANTHEM', 'DIEM766']);
    const formulas = Object.fromEntries((namedRanges ?? []).map(({ name, range }) => [name, range]));
    expect(formulas['TANGGIAM']).toMatch(
      /^_xlfn\.LAMBDA\(_xlpm\.hien_tai,_xlpm\.ky_truoc,_xlfn\.LET\(_xlpm\.hien_tai_chu,/u,
    );
    expect(formulas['XEPLOAI']).toMatch(
      /^_xlfn\.LAMBDA\(_xlpm\.diem,_xlop\.kieu,_xlfn\.LET\(_xlpm\.kieu_nhan,IF\(_xlfn\.ISOMITTED\(_xlpm\.kieu\),"",_xlpm\.kieu\),/u,
    );
    expect(formulas['XEPLOAI']).toContain('IF(_xlpm.diem_so>=90,"XUẤT SẮC",');
    for (const formula of Object.values(formulas)) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(
        formula.replace(/"[^"]*"|_xl(?:pm|op)\.[a-z_]+|_xlfn\.(?=[A-Z])/gu, ''),
        'no word without its prefix',
      ).not.toMatch(/[a-z]/u);
    }
  });

  it('are left out where nobody asks for them', async () => {
    expect((await readXlsx(await writeWorkbook([planOf([['a']])], 'bảng'))).namedRanges ?? []).toEqual([]);
  });
});
