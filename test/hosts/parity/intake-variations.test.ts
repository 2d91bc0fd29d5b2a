import { beforeAll, describe, expect, it } from 'vitest';
import type { ExcelHost } from '../../excel-host/host';
import { startExcel } from '../../excel-host/start';
import { readGrids } from '../../intake/read-grids';
import { type BuiltCode, buildCode } from '../../sheets-host/built-code';
import { asSheetsWould, buildEverywhere } from './build-everywhere';
// The tests of intake run here once more, so that the sheets which they read can be taken through the three hosts.
import '../../intake/figures.test';
import '../../intake/header.test';
import '../../intake/periods.test';
import '../../intake/report-865.test';
import '../../intake/rows.test';
import '../../intake/schemes.test';

let host: ExcelHost;
let code: BuiltCode;
beforeAll(async () => {
  [host, code] = await Promise.all([startExcel(14), buildCode()]);
}, 180_000);

describe('every messy sheet that intake is held to', () => {
  it('gives the same values, merges, looks and findings in a file, in Excel and in Google Sheets', async () => {
    const grids = [
      ...new Map(
        readGrids.map((grid) => [JSON.stringify({ ...grid, percentCells: [...grid.percentCells] }), grid]),
      ).values(),
    ];
    let built = 0;
    for (const grid of grids) {
      const { file, excel, sheets, calls } = await buildEverywhere({ raw: grid, previous: null }, host, code);
      const place = JSON.stringify(grid.cells).slice(0, 400);
      expect(excel, place).toEqual(file);
      // Google tells of one row at a time whether it is hidden, so that it is not asked (docs/google-sheets.md).
      const told = file.findings.filter(({ code: said }) => said !== 'hidden-rows');
      expect(sheets, place).toEqual({ findings: told, sheet: asSheetsWould(file.sheet) });
      expect(calls, place).toBeLessThanOrEqual(30);
      if (file.sheet) built += 1;
    }
    expect(grids.length).toBeGreaterThan(150);
    expect(built).toBeGreaterThan(100);
  }, 240_000);
});
