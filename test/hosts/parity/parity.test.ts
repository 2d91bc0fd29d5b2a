import { beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid';
import { defaultSettings, type Settings } from '../../../src/core/settings/settings';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { rawGrid } from '../../bench/raw-grid';
import type { ExcelHost } from '../../excel-host/host';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';
import { officeWorkbook, troubledWorkbook, warnedWorkbook } from '../../pane/raw-sheets';
import { type BuiltCode, buildCode } from '../../sheets-host/built-code';
import { asSheetsWould, buildEverywhere, type Fixture } from './build-everywhere';

let host: ExcelHost;
let code: BuiltCode;
beforeAll(async () => {
  [host, code] = await Promise.all([startExcel(14), buildCode()]);
}, 180_000);

function gridOf(sheet: string, cells: Grid['cells']): Grid {
  return { sheet, cells, merges: [], percentCells: new Set(), hiddenRows: [] };
}

async function expectAlike(fixture: Fixture): Promise<boolean> {
  const { file, excel, sheets, calls } = await buildEverywhere(fixture, host, code);
  expect(excel).toEqual(file);
  expect(sheets.findings).toEqual(file.findings);
  expect(sheets.sheet).toEqual(asSheetsWould(file.sheet));
  expect(calls).toBeLessThanOrEqual(30);
  return file.sheet !== null;
}

describe('a file, Excel and Google Sheets give the same values, merges and looks, cell by cell', () => {
  const [week, month] = officeWorkbook().map(({ name, cells }) => gridOf(name, cells));
  const first = (workbook: ReturnType<typeof officeWorkbook>): Grid => gridOf('Tuần 01', workbook[0]?.cells ?? []);

  it.each<readonly [string, Fixture | null]>([
    ['the report 865/BC-VP, compared with a column of its own', week ? { raw: week, previous: null } : null],
    ['the same, compared with another sheet', week && month ? { raw: week, previous: month } : null],
    ['hostile and long names, an unknown column', { raw: first(warnedWorkbook()), previous: null }],
    ['merged headings in two rows, 170 units', { raw: rawGrid(170), previous: null }],
    ['170 units with a summary row', { raw: gridOf('Số liệu', rawSheet(170)), previous: null }],
    ['more units than a new sheet of Google has rows', { raw: rawGrid(1100), previous: null }],
  ])('%s', async (_, fixture) => {
    expect(fixture).not.toBeNull();
    if (fixture) expect(await expectAlike(fixture)).toBe(true);
  });

  it('ranks within clusters, by the list on “Cấu hình” and by a column of the sheet', async () => {
    const raw = gridOf('Số liệu', [
      ['Đơn vị', 'Khối', 'Điểm tổng hợp'],
      ['Xã An Phú', 'Khối A', 91],
      ['Xã Bình Long', 'Khối B', 80],
      ['Xã Châu Phong', 'Khối A', 80],
    ]);
    const settings: Settings = {
      ...defaultSettings,
      clusterRanks: 'all',
      clusters: [{ clustering: 'Cụm', name: 'Cụm 1', units: ['Xã An Phú', 'Xã Châu Phong'], on: null }],
    };
    const { file } = await buildEverywhere({ raw, previous: null, settings }, host, code);
    expect(file.sheet?.cells.flat().map(({ value }) => value)).toEqual(
      expect.arrayContaining(['CỤM', 'KHỐI', 'TÊN CỤM, KHỐI', 'HẠNG CỤM, KHỐI', 'Cụm 1', 'Khối B']),
    );
    expect(await expectAlike({ raw, previous: null, settings })).toBe(true);
  });

  it('and not because they give nothing: the looks are the appendix’s', async () => {
    const { file } = await buildEverywhere({ raw: rawGrid(18), previous: null }, host, code);
    const looks = new Set(file.sheet?.cells.flat().map(({ look }) => JSON.stringify(look)));
    expect(looks.size).toBeGreaterThanOrEqual(7);
    expect([...looks].filter((look) => look.includes('Times New Roman 14')).length).toBeGreaterThan(0);
    expect([...looks].filter((look) => look.includes('"underline":true')).length).toBeGreaterThan(0);
    expect(file.sheet?.merges.length).toBeGreaterThan(8);
  });

  it('wrong cells: the same findings, and no sheet', async () => {
    expect(await expectAlike({ raw: first(troubledWorkbook()), previous: null })).toBe(false);
  });

  it.each(['samples/so-lieu-tho.xlsx', 'test/fixtures/files/hard-cases.xlsx', 'test/fixtures/files/libreoffice.xlsx'])(
    'every sheet of %s',
    async (path) => {
      const read = await readWorkbook(path);
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      for (const { grid } of read.value) await expectAlike({ raw: grid, previous: null });
    },
  );
});
