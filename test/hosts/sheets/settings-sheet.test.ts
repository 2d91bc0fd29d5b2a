import { beforeAll, describe, expect, it } from 'vitest';
import type { KnownSettings, WorkbookLook } from '../../../src/workbook/port';
import { defaultConfigured } from '../../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../../src/settings-sheet/plan-settings-sheet';
import { areaName } from '../../../src/core/area';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { dumpWorkbook } from '../../sheets-host/dump';
import { reachingCalls } from '../../sheets-host/execution';
import { addSheet, sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { runScript } from '../../sheets-host/run-script';
import { build, jobFor } from '../../sheets-host/sheets-fixture';
import { cellOf, plainFormat, type SheetModel, type Workbook } from '../../sheets-host/workbook';
import { gridOfPlan } from '../../settings-sheet/grid-of-plan';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

const settingsJob = { ...jobFor('Số liệu'), make: 'settings' } as const;

function ask(workbook: Workbook, name: string): unknown {
  const { result, error } = runScript(code.script, workbook, name, []);
  if (error !== null) throw new Error(error);
  return (JSON.parse(JSON.stringify(result)) as { value: unknown }).value;
}

const settingsOf = (workbook: Workbook): KnownSettings => (ask(workbook, 'paneLook') as WorkbookLook).settings;

/** Writes into the cell behind a line's name. */
function write(sheet: SheetModel, label: string, value: string): void {
  const row = sheet.cells.findIndex(([first]) => first?.value === label);
  if (row < 0) throw new Error(`no line “${label}”`);
  cellOf(sheet, row, 1).value = value;
}

describe('“Tạo trang Cấu hình” in Google Sheets', () => {
  it('makes the sheet with drop-downs, which reads back as the defaults', () => {
    const workbook = workbookOf(rawGrid(18));
    expect(build(code, workbook, settingsJob).outcome).toMatchObject({
      status: 'built',
      sheet: 'Cấu hình',
      findings: [],
    });
    expect(settingsOf(workbook)).toEqual({ ...defaultConfigured, findings: [], sheet: 'Cấu hình' });
    expect(ask(workbook, 'paneReport')).toEqual(defaultConfigured.report);
    const lists = planSettingsSheet(defaultConfigured).choiceLists ?? [];
    expect(sheetNamed(workbook, 'Cấu hình').choices).toEqual(
      lists.map(({ area, choices }) => ({ area: areaName(area), values: choices })),
    );
  });

  it('what is written there is used by the next build, within 30 calls, though the sidebar read the settings before; a mistake is told with its cell', () => {
    const workbook = workbookOf(rawGrid(18));
    build(code, workbook, settingsJob);
    const before = settingsOf(workbook);
    const sheet = sheetNamed(workbook, 'Cấu hình');
    write(sheet, 'Nhãn phụ lục', 'Phụ lục I');
    write(sheet, 'Số lẻ', 'ba số lẻ');
    const { outcome, calls } = build(code, workbook, jobFor('Số liệu'), {}, before);
    expect(outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
    expect(outcome.status === 'built' && outcome.findings[0]).toMatchObject({
      code: 'config-choice',
      sheet: 'Cấu hình',
    });
    expect(cellOf(sheetNamed(workbook, 'Phụ lục 1'), 0, 0).value).toBe('Phụ lục I');
    expect(reachingCalls(calls).length).toBeLessThanOrEqual(30);
  });

  it('renamed, the sheet is still known; taken back by “Hoàn tác”, it is not', () => {
    const workbook = workbookOf(rawGrid(18));
    build(code, workbook, settingsJob);
    sheetNamed(workbook, 'Cấu hình').name = 'Thiết lập';
    expect(settingsOf(workbook).sheet).toBe('Thiết lập');
    expect(build(code, workbook, settingsJob).outcome).toMatchObject({ status: 'exists', sheet: 'Thiết lập' });
    ask(workbook, 'paneUndo');
    expect(settingsOf(workbook).sheet).toBeNull();
  });

  it('a sheet that came with an .xlsx is known by its name', () => {
    const workbook = workbookOf(rawGrid(18));
    build(code, workbook, settingsJob);
    workbook.properties.clear();
    sheetNamed(workbook, 'Cấu hình').metadata = [];
    write(sheetNamed(workbook, 'Cấu hình'), 'Nhãn phụ lục', 'Phụ lục I');
    expect(settingsOf(workbook)).toMatchObject({ sheet: 'Cấu hình', settings: { appendixLabel: 'Phụ lục I' } });
  });

  it('with settings from a file says these', () => {
    const workbook = workbookOf(rawGrid(18));
    const configured = {
      ...defaultConfigured,
      settings: { ...defaultConfigured.settings, appendixLabel: 'Phụ lục I' },
    };
    expect(build(code, workbook, { ...settingsJob, configured }).outcome).toMatchObject({
      status: 'built',
      sheet: 'Cấu hình',
      findings: [],
    });
    expect(settingsOf(workbook).settings).toEqual(configured.settings);
    expect(build(code, workbook, { ...settingsJob, configured: defaultConfigured }).outcome).toMatchObject({
      status: 'exists',
      sheet: 'Cấu hình',
    });
    expect(settingsOf(workbook).settings).toEqual(configured.settings);
  });

  it('of a newer version of the tool it is never made anew', () => {
    const workbook = workbookOf(rawGrid(18));
    build(code, workbook, settingsJob);
    write(sheetNamed(workbook, 'Cấu hình'), 'Phiên bản trang cấu hình', '2');
    const before = dumpWorkbook(workbook);
    expect(build(code, workbook, { ...settingsJob, onExisting: 'replace' }).outcome).toMatchObject({
      status: 'refused',
      findings: [{ code: 'config-newer-kept', params: { version: 2, known: 1 } }],
    });
    expect(dumpWorkbook(workbook)).toEqual(before);
  });

  it('two of them: one is used, and a person is told which, with few calls however many sheets there are', () => {
    const workbook = workbookOf(rawGrid(18));
    build(code, workbook, settingsJob);
    const plan = planSettingsSheet(defaultConfigured);
    addSheet(workbook, gridOfPlan({ ...plan, name: 'Bản cũ' }));
    for (let week = 1; week <= 30; week += 1) addSheet(workbook, { ...rawGrid(3), sheet: `Tuần ${week}` });
    const told = {
      severity: 'warning',
      code: 'config-several',
      sheet: 'Cấu hình',
      cell: null,
      params: { sheet: 'Cấu hình', others: '“Bản cũ”' },
    };
    const known = settingsOf(workbook);
    expect(known).toEqual({ ...defaultConfigured, findings: [told], sheet: 'Cấu hình' });
    expect(reachingCalls(runScript(code.script, workbook, 'paneReport', []).calls).length).toBeLessThanOrEqual(10);
    const { outcome } = build(code, workbook, jobFor('Số liệu'), {}, known);
    expect(outcome.status === 'built' && outcome.findings).toContainEqual(told);
    sheetNamed(workbook, 'Bản cũ').hidden = true;
    expect(settingsOf(workbook).findings).toEqual([]);
  });

  it('a threshold that a person has formatted as a percentage is the percentage', () => {
    const workbook = workbookOf(rawGrid(18));
    build(code, workbook, settingsJob);
    const sheet = sheetNamed(workbook, 'Cấu hình');
    const row = sheet.cells.findIndex(([first]) => first?.value === 'Số hóa hồ sơ');
    Object.assign(cellOf(sheet, row, 4), { value: 0.8, format: { ...plainFormat, numberFormat: '0%' } });
    expect(settingsOf(workbook)).toMatchObject({ findings: [], settings: { thresholds: { digitization: 80 } } });
  });
});
