import { beforeAll, describe, expect, test } from 'vitest';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { BuildJob } from '../../../src/workbook/port';
import { defaultConfigured } from '../../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../../src/settings-sheet/plan-settings-sheet';
import { readSettingsSheet } from '../../../src/settings-sheet/read-settings-sheet';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf, cellsOf, createWorkbook, dump, setCell, sheetNamed, type Sheet } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});

const choices = {
  rawSheet: 'Số liệu',
  compared: { kind: 'column' },
  period: null,
  previousPeriod: null,
  closedOn: null,
  cohorts: false,
} as const;
const build = (make: BuildJob['make'], onExisting: BuildJob['onExisting'] = null, rawSheetName = 'Số liệu') =>
  excelPort().build({ make, choices: { ...choices, rawSheet: rawSheetName }, onExisting });

function open(): void {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18) }));
}

/** Writes into the cell behind a line's name. */
function write(sheet: Sheet, label: string, value: string): void {
  const [row] = cellsOf(sheet).find(([, column, cell]) => column === 0 && cell.value === label) ?? [];
  if (row === undefined) throw new Error(`no line “${label}”`);
  setCell(sheet, row, 1, { value });
}

describe('“Tạo trang Cấu hình” in Excel', () => {
  test('makes the sheet with drop-downs, which reads back as the defaults; no raw sheet is needed for it', async () => {
    open();
    expect(await build('settings', null, '')).toMatchObject({ status: 'built', sheet: 'Cấu hình', findings: [] });
    const { findings, ...now } = readSettingsSheet(await excelPort().read('Cấu hình'));
    expect([findings, now]).toEqual([[], defaultConfigured]);
    const plan = planSettingsSheet(defaultConfigured);
    expect(sheetNamed(host.workbook, 'Cấu hình').choices).toEqual(
      (plan.choiceLists ?? []).map(({ area, choices: from }) => ({ area, source: from.join(',') })),
    );
    expect(host.workbook.names.get('cau_hinh_766')?.formula).toBe("='Cấu hình'!$A$1");
    expect((await excelPort().look()).settings).toEqual({
      ...defaultConfigured,
      findings: [],
      sheet: 'Cấu hình',
    });
  });

  test('what is written there is used by the next build and the report; a mistake is told with its cell', async () => {
    open();
    await build('settings');
    const sheet = sheetNamed(host.workbook, 'Cấu hình');
    write(sheet, 'Nhãn phụ lục', 'Phụ lục I');
    write(sheet, 'Địa danh', 'Phú Tân');
    write(sheet, 'Số lẻ', 'ba số lẻ');
    const outcome = await build('appendix');
    expect(outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
    expect(outcome.status === 'built' && outcome.findings[0]).toMatchObject({
      code: 'config-choice',
      sheet: 'Cấu hình',
      cell: expect.stringMatching(/^B\d+$/u) as unknown,
    });
    expect(cellOf(sheetNamed(host.workbook, 'Phụ lục 1'), 0, 0).value).toBe('Phụ lục I');
    expect((await excelPort().reportSettings()).place).toBe('Phú Tân');
  });

  test('renamed and moved, the sheet is still known; made again, it keeps its name and what was chosen, and “Hoàn tác” brings the old one back', async () => {
    open();
    await build('settings');
    const sheet = sheetNamed(host.workbook, 'Cấu hình');
    write(sheet, 'Nhãn phụ lục', 'Phụ lục I');
    sheet.name = 'Thiết lập của huyện';
    // Excel changes the formula of a name with the sheet.
    const name = host.workbook.names.get('cau_hinh_766');
    if (name) name.formula = "='Thiết lập của huyện'!$A$1";
    host.workbook.sheets.reverse();
    expect((await excelPort().look()).settings).toMatchObject({
      sheet: 'Thiết lập của huyện',
      settings: { appendixLabel: 'Phụ lục I' },
    });
    expect(await build('settings')).toMatchObject({ status: 'exists', sheet: 'Thiết lập của huyện' });
    expect(await build('settings', 'replace')).toMatchObject({ status: 'built', sheet: 'Thiết lập của huyện' });
    expect((await excelPort().look()).settings).toMatchObject({
      sheet: 'Thiết lập của huyện',
      settings: { appendixLabel: 'Phụ lục I' },
    });
    expect(await excelPort().undo()).toMatchObject({ status: 'built', sheet: 'Thiết lập của huyện' });
  });

  test('a sheet of that name that is no settings sheet is left alone and not read', async () => {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(18), 'Cấu hình': [['máy in', 'A4']] }));
    expect((await excelPort().look()).settings).toEqual({
      settings: defaultConfigured.settings,
      findings: [],
      sheet: null,
    });
    expect(await build('settings')).toMatchObject({ status: 'built', sheet: 'Cấu hình (2)' });
    expect(cellOf(sheetNamed(host.workbook, 'Cấu hình'), 0, 0).value).toBe('máy in');
    expect((await excelPort().look()).settings.sheet).toBe('Cấu hình (2)');
  });

  test('with settings from a file says these; where there is a sheet a person is asked first', async () => {
    open();
    const configured = {
      ...defaultConfigured,
      settings: { ...defaultConfigured.settings, appendixLabel: 'Phụ lục I' },
    };
    const job = { make: 'settings', choices, onExisting: null, configured } as const;
    await build('settings');
    expect(await excelPort().build(job)).toMatchObject({ status: 'exists', sheet: 'Cấu hình' });
    expect((await excelPort().look()).settings.settings).toEqual(defaultConfigured.settings);
    expect(await excelPort().build({ ...job, onExisting: 'replace' })).toMatchObject({
      status: 'built',
      sheet: 'Cấu hình',
      findings: [],
    });
    expect((await excelPort().look()).settings.settings).toEqual(configured.settings);
  });

  test('of a newer version of the add-in it is used as far as it is known, and never made anew', async () => {
    open();
    await build('settings');
    write(sheetNamed(host.workbook, 'Cấu hình'), 'Phiên bản trang cấu hình', '2');
    const before = dump(host.workbook);
    expect(await build('settings', 'replace')).toMatchObject({
      status: 'refused',
      findings: [{ code: 'config-newer-kept', sheet: 'Cấu hình', params: { version: 2, known: 1 } }],
    });
    expect(dump(host.workbook)).toEqual(before);
  });

  test('two of them: one is used, a person is told which, and that the other is there', async () => {
    open();
    await build('settings');
    const other = createWorkbook({
      'Bản cũ': planSettingsSheet({
        ...defaultConfigured,
        settings: { ...defaultConfigured.settings, appendixLabel: 'Phụ lục cũ' },
      }).values,
    }).sheets;
    host.workbook.sheets.unshift(...other.map((sheet) => ({ ...sheet, id: '{cũ}' })));
    const told = {
      severity: 'warning',
      code: 'config-several',
      sheet: 'Cấu hình',
      cell: null,
      params: { sheet: 'Cấu hình', others: '“Bản cũ”' },
    };
    expect((await excelPort().look()).settings).toEqual({
      ...defaultConfigured,
      findings: [told],
      sheet: 'Cấu hình',
    });
    const outcome = await build('appendix');
    expect(outcome.status === 'built' && outcome.findings).toContainEqual(told);
    sheetNamed(host.workbook, 'Bản cũ').visibility = 'Hidden';
    expect((await excelPort().look()).settings.findings).toEqual([]);
  });

  test('a workbook without it is looked at in two round trips, and its plain sheets only once', async () => {
    open();
    host.trips = [];
    const port = excelPort();
    await port.look();
    await port.look();
    const [, first, , second] = host.trips;
    expect(host.trips).toHaveLength(4);
    expect(second?.replyBytes).toBeLessThan((first?.replyBytes ?? 0) / 4);
  });
});
