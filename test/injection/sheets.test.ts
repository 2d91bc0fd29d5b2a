import { beforeAll, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildCode, type BuiltCode } from '../sheets-host/built-code';
import { sheetNamed, workbookOf } from '../sheets-host/filled-workbook';
import { plainData } from '../sheets-host/plain-data';
import { runScript } from '../sheets-host/run-script';
import { build, jobFor } from '../sheets-host/sheets-fixture';
import { comparedHostileSheet, hostileCaptions, hostileNames, hostileSheet } from './hostile-sheet';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

it.each(['vi_VN', 'en_US'] as const)(
  'a name or title that looks like a formula, markup or a control sequence stays text in Google Sheets, in a file in %s',
  (locale) => {
    const workbook = workbookOf(hostileSheet, locale);
    expect(build(code, workbook, jobFor('Số liệu')).outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
    const { cells } = sheetNamed(workbook, 'Phụ lục 1');
    expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);
    expect(cells.map((row) => row[1]?.value).slice(-hostileNames.length)).toEqual(hostileNames);
  },
);

it('so it does over the totals of two periods, in the history, the trend and the analysis', () => {
  const workbook = workbookOf(comparedHostileSheet);
  for (const period of ['Tháng 4/2024', 'Tháng 5/2024']) {
    const { choices } = jobFor('Số liệu', { period, closedOn: '2024-05-31' });
    const { result } = runScript(code.script, workbook, 'paneRecord', [
      { choices, sheets: [], onSamePeriod: 'ask' },
      { settings: defaultSettings, findings: [], sheet: null },
      [],
    ]);
    expect(plainData(result)).toMatchObject({ value: { status: 'recorded' } });
  }
  expect(build(code, workbook, jobFor('Số liệu')).outcome).toMatchObject({ status: 'built' });
  expect(build(code, workbook, { ...jobFor('Số liệu'), make: 'analysis' }).outcome).toMatchObject({ status: 'built' });
  expect(
    build(code, workbook, {
      ...jobFor('Số liệu', {
        period: 'Tháng 5/2024',
        closedOn: '2024-05-31',
        compared: { kind: 'sheet', sheet: 'Lịch sử' },
      }),
      make: 'trend',
    }).outcome,
  ).toMatchObject({ status: 'built' });
  for (const sheet of ['Phụ lục 1', 'Lịch sử', 'Phân tích điểm', 'Diễn biến']) {
    const cells = sheetNamed(workbook, sheet).cells.flat();
    /* The trend draws its lines by a formula of our own, over cells and without any text. */
    expect(
      cells.flatMap(({ formula }) =>
        formula === null || /^=SPARKLINE\([A-Z]+\d+:[A-Z]+\d+\)$/u.test(formula) ? [] : [formula],
      ),
      sheet,
    ).toEqual([]);
    expect(
      cells.map(({ value }) => value),
      sheet,
    ).toEqual(expect.arrayContaining([...hostileNames]));
  }
  expect(
    sheetNamed(workbook, 'Phụ lục 1')
      .cells.flat()
      .map(({ value }) => value),
  ).toEqual(expect.arrayContaining([...hostileCaptions]));
});
