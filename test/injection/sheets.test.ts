import { beforeAll, expect, it } from 'vitest';
import { buildCode, type BuiltCode } from '../sheets-host/built-code';
import { sheetNamed, workbookOf } from '../sheets-host/filled-workbook';
import { build, jobFor } from '../sheets-host/sheets-fixture';
import { hostileNames, hostileSheet } from './hostile-sheet';

let code: BuiltCode;
beforeAll(async () => { code = await buildCode(); }, 180_000);

it.each(['vi_VN', 'en_US'] as const)('a name or title that looks like a formula, markup or a control sequence stays text in Google Sheets, in a file in %s', (locale) => {
  const workbook = workbookOf(hostileSheet, locale);
  expect(build(code, workbook, jobFor('Số liệu')).outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
  const { cells } = sheetNamed(workbook, 'Phụ lục 1');
  expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);
  expect(cells.map((row) => row[1]?.value).slice(-hostileNames.length)).toEqual(hostileNames);
});
