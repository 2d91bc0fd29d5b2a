import { expect, it } from 'vitest';
import { rawGrid } from '../../bench/raw-grid';
import { buildCode } from '../../sheets-host/built-code';
import { spreadsheetCalls } from '../../sheets-host/execution';
import { sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { runScript } from '../../sheets-host/run-script';

it('33,210 units, ten times all communes of the country, are built and kept in the history by one click, within Google’s limits of a mark, a cell and a spreadsheet', async () => {
  const code = await buildCode();
  const units = 33_210;
  const workbook = workbookOf(rawGrid(units));
  const { calls, error } = runScript(code.script, workbook, 'menuBuild', []);
  expect([error, workbook.shown.join()]).toEqual([null, expect.stringContaining('Đã lập trang “Phụ lục 1”')]);
  const filled = (name: string): number =>
    sheetNamed(workbook, name).cells.filter((row) => row.some(({ value }) => value !== '')).length;
  expect(filled('Phụ lục 1')).toBeGreaterThan(units);
  expect(filled('Lịch sử')).toBe(units + 1);
  const marks = workbook.sheets.flatMap(({ metadata }) => metadata.map(({ value }) => value.length));
  expect(Math.max(...marks)).toBeLessThan(10_000);
  // Two new sheets of a thousand rows are grown.
  expect(spreadsheetCalls(calls).length).toBeLessThanOrEqual(52);
}, 240_000);
