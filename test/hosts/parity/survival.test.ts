import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaName } from '../../../src/core/area';
import type { CellValue, Grid } from '../../../src/core/grid';
import { round } from '../../../src/core/decimal';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import { copyPlan } from '../../../src/files/write/copy-plan';
import { readXlsxSheets } from '../../files/read-xlsx-sheets';
import { settingsOfSheets } from '../../../src/files/settings-of-sheets';
import { writeWorkbook } from '../../../src/files/write/write-workbook';
import { indexHistory } from '../../../src/history/index-history';
import { planHistory } from '../../../src/history/plan-history';
import { buildInput } from '../../../src/workbook/build-input';
import type { BuildOutcome, WorkbookLook } from '../../../src/workbook/port';
import { planSheet } from '../../../src/pipeline/plan-sheet';
import { recordsOf } from '../../../src/pipeline/records-of';
import { type Configured, defaultConfigured } from '../../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../../src/settings-sheet/plan-settings-sheet';
import type { ExcelHost } from '../../excel-host/host';
import { sheetNamed as excelSheet } from '../../excel-host/model';
import { startExcel } from '../../excel-host/start';
import { officeWorkbook } from '../../pane/raw-sheets';
import { type BuiltCode, buildCode } from '../../sheets-host/built-code';
import { sheetNamed as googleSheet } from '../../sheets-host/filled-workbook';
import { plainData } from '../../sheets-host/plain-data';
import { runScript } from '../../sheets-host/run-script';
import { jobFor } from '../../sheets-host/sheets-fixture';
import type { Workbook } from '../../sheets-host/workbook';
import { asSheetsWould } from './build-everywhere';
import {
  carriedFromExcel,
  carriedFromFile,
  carriedFromGoogle,
  type CarriedCell,
  type CarriedSheet,
  excelOf,
  fileOf,
  googleOf,
} from './carried-workbook';
import { factsOfExcel, factsOfFile, factsOfSheets } from './cell-facts';

let host: ExcelHost;
let code: BuiltCode;
beforeAll(async () => {
  [host, code] = await Promise.all([startExcel(14), buildCode()]);
}, 180_000);

const phuTan: Configured = {
  settings: {
    ...defaultConfigured.settings,
    appendixLabel: 'Phụ lục I',
    numberFormat: '0.00',
    nameCase: 'upper',
    thresholds: { digitization: 80, onlineService: null },
    captions: { total: 'ĐIỂM' },
    ranks: ['total'],
    movement: true,
    changeStyle: 'signed',
    ownUnit: 'PHÚ AN',
    renamed: [{ from: 'PHÚ THÀNH', to: 'PHÚ THÀNH MỚI', on: '2024-06-01' }],
  },
  report: {
    ...defaultConfigured.report,
    place: 'Phú Tân',
    number: '865',
    issuedOn: '2024-05-06',
    recipients: ['TT UBND huyện', 'Lưu'],
  },
};

/** By so much all have risen since April. */
const gained = 1.5;

function grids(): { readonly week: Grid; readonly month: Grid } {
  const [week, month] = officeWorkbook().map(({ name, cells }): Grid => ({
    sheet: name,
    cells,
    merges: [],
    percentCells: new Set(),
    hiddenRows: [],
  }));
  if (!week || !month) throw new Error('no raw sheets');
  const risen = month.cells.map((row, index) =>
    row.map((value, column) =>
      index > 2 && column === 2 && typeof value === 'number' ? round(value - gained, 2) : value,
    ),
  );
  return { week, month: { ...month, cells: risen } };
}

const april = { ...jobFor('Tháng 4').choices, period: 'Tháng 4/2024' };
const job = jobFor('Tuần 01', {
  compared: { kind: 'sheet', sheet: 'Sổ điểm các kỳ' },
  period: 'Tháng 5/2024 - Tuần 01',
});

/** What the file host writes: settings, the raw sheet, a history of April. */
async function writtenByFile(): Promise<CarriedSheet[]> {
  const { week, month } = grids();
  const { records, findings } = recordsOf(buildInput(april, { settings: phuTan.settings, findings: [] }, month, null));
  expect([records.length, findings.filter(({ severity }) => severity === 'error')]).toEqual([1, []]);
  return carriedFromFile(
    await writeWorkbook([planSettingsSheet(phuTan), copyPlan(week), planHistory(records)], 'Số liệu'),
  );
}

const text = (value: CellValue): CarriedCell => ({ value, format: 'General' });

/** Rows above, a column before: merges move along. */
function pushed(
  { name, rows, merges }: CarriedSheet,
  above: readonly (readonly CellValue[])[],
  before: number,
): CarriedSheet {
  const gap = Array.from({ length: before }, () => text(null));
  return {
    name,
    rows: [...above.map((row) => row.map(text)), ...rows.map((row) => [...gap, ...row])],
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: top + above.length,
      left: left + before,
      bottom: bottom + above.length,
      right: right + before,
    })),
  };
}

/** Puts a cell behind the one that says this. */
function written(sheet: CarriedSheet, label: string, offset: number, cell: CarriedCell): CarriedSheet {
  const places = sheet.rows.map((row) => row.findIndex(({ value }) => value === label));
  const found = places.findIndex((column) => column >= 0);
  if (found < 0) throw new Error(`no line “${label}”`);
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      index === found ? row.map((old, column) => (column === (places[found] ?? 0) + offset ? cell : old)) : row,
    ),
  };
}

/** What people do: rename, move, insert rows and a column, write notes, format as percent, sort. */
function handled([settings, week, history]: readonly CarriedSheet[]): CarriedSheet[] {
  if (!settings || !week || !history) throw new Error('three sheets expected');
  const noted = pushed(
    written(settings, 'Số hóa hồ sơ', 4, { value: 0.8, format: '0%' }),
    [['Anh Ba sửa ngày 3/6, hỏi trước khi đổi'], []],
    1,
  );
  const [heading = [], ...lines] = history.rows;
  const sorted = [...lines].sort((a, b) => String(b[9]?.value).localeCompare(String(a[9]?.value), 'vi'));
  const rows = [heading, ...sorted].map((row, index) => [
    ...row,
    text(index === 0 ? 'GHI CHÚ CỦA PHÒNG' : `ghi chú ${index}`),
  ]);
  return [
    { ...pushed({ ...history, rows }, [['SỔ ĐIỂM CÁC KỲ'], ['Không xóa hàng'], []], 0), name: 'Sổ điểm các kỳ' },
    week,
    { ...noted, name: 'Thiết lập của huyện' },
  ];
}

function ask(workbook: Workbook, name: string, args: readonly unknown[] = []): unknown {
  const { result, error } = runScript(code.script, workbook, name, args);
  expect(error).toBeNull();
  return (plainData(result) as { value: unknown }).value;
}

async function readByFile(sheets: readonly CarriedSheet[]): Promise<{
  readonly known: ReturnType<typeof settingsOfSheets>;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly history: readonly string[];
}> {
  const read = await readXlsxSheets(await fileOf(sheets));
  const byName = new Map(read.map(({ grid }) => [grid.sheet, grid]));
  const index = read.flatMap(({ grid }) => indexHistory(grid) ?? []);
  return {
    known: settingsOfSheets(read),
    grids: byName,
    history: index.flatMap(({ periods }) => periods.map(({ key }) => key)),
  };
}

describe('the sheets themselves', () => {
  it('“Cấu hình” has the same cells, looks and drop-downs in a file, Excel and Google Sheets', async () => {
    const plan = planSettingsSheet(phuTan);
    const extent = { rows: plan.values.length, columns: plan.columnWidths.length };
    const bytes = await writeWorkbook([plan], 'x');
    const expected = await factsOfFile(bytes, extent);
    const made = {
      make: 'settings',
      choices: { ...job.choices, rawSheet: '' },
      onExisting: null,
      configured: phuTan,
    } as const;

    host.reset(excelOf([{ name: 'Trang', rows: [], merges: [] }]));
    expect(await excelPort().build(made)).toMatchObject({ status: 'built', sheet: 'Cấu hình' });
    const excel = excelSheet(host.workbook, 'Cấu hình');
    expect(factsOfExcel(excel, extent)).toEqual(expected);

    const google = googleOf([{ name: 'Trang', rows: [], merges: [] }]);
    expect(
      ask(google, 'paneBuild', [made, { settings: defaultConfigured.settings, findings: [], sheet: null }, []]),
    ).toMatchObject({ status: 'built', sheet: 'Cấu hình' });
    const sheet = googleSheet(google, 'Cấu hình');
    expect(factsOfSheets(sheet, extent)).toEqual(asSheetsWould(expected));

    const lists = (plan.choiceLists ?? []).map(({ area, choices }) => `${areaName(area)}: ${choices.join(',')}`);
    expect(lists.length).toBeGreaterThan(5);
    const inFile = (await readXlsx(bytes)).sheets[0]?.dataValidations?.map(
      ({ range, values }) => `${range}: ${(values ?? []).join(',')}`,
    );
    expect(inFile).toEqual(lists);
    expect(excel.choices.map(({ area, source }) => `${areaName(area)}: ${source}`)).toEqual(lists);
    expect(sheet.choices.map(({ area, values }) => `${area}: ${values.join(',')}`)).toEqual(lists);
  });

  it('“Lịch sử” has the same cells and looks', async () => {
    const { month } = grids();
    const { records } = recordsOf(
      buildInput(april, { settings: defaultConfigured.settings, findings: [] }, month, null),
    );
    const plan = planHistory(records);
    const extent = { rows: plan.values.length, columns: plan.columnWidths.length };
    const expected = await factsOfFile(await writeWorkbook([plan], 'x'), extent);
    const raw = await carriedFromFile(await writeWorkbook([copyPlan(month)], 'x'));
    const record = { choices: april, sheets: [], onSamePeriod: 'ask' } as const;

    host.reset(excelOf(raw));
    expect(await excelPort().record(record)).toMatchObject({ status: 'recorded', sheet: 'Lịch sử' });
    expect(factsOfExcel(excelSheet(host.workbook, 'Lịch sử'), extent)).toEqual(expected);

    const google = googleOf(raw);
    expect(
      ask(google, 'paneRecord', [record, { settings: defaultConfigured.settings, findings: [], sheet: null }, []]),
    ).toMatchObject({ status: 'recorded', sheet: 'Lịch sử' });
    expect(factsOfSheets(googleSheet(google, 'Lịch sử'), extent)).toEqual(asSheetsWould(expected));
  });
});

describe('a workbook that a file began, that people have handled, and that Excel and Google Sheets open', () => {
  it('has its settings in all hosts, 80% as 80, though the sheet is renamed, moved, and has notes, rows and a column before it', async () => {
    const carried = handled(await writtenByFile());
    const {
      known: { findings, ...now },
    } = await readByFile(carried);
    expect([findings, now]).toEqual([[], phuTan]);

    host.reset(excelOf(carried));
    expect((await excelPort().look()).settings).toEqual({
      ...phuTan,
      findings: [],
      sheet: 'Thiết lập của huyện',
    });
    expect(await excelPort().reportSettings()).toEqual(phuTan.report);

    const google = googleOf(carried);
    expect((ask(google, 'paneLook') as WorkbookLook).settings).toEqual({
      ...phuTan,
      findings: [],
      sheet: 'Thiết lập của huyện',
    });
    expect(ask(google, 'paneReport')).toEqual(phuTan.report);
  });

  it('gives the same appendix in all of them, compared with the history that was renamed and sorted', async () => {
    const carried = handled(await writtenByFile());
    const read = await readByFile(carried);
    expect(read.history).toEqual(['2024-04']);
    const raw = read.grids.get('Tuần 01');
    if (!raw) throw new Error('no raw sheet');
    const { findings, plan } = planSheet(
      'appendix',
      buildInput(job.choices, read.known, raw, read.grids.get('Sổ điểm các kỳ') ?? null),
    );
    if (!plan) throw new Error(JSON.stringify(findings));
    const extent = { rows: plan.values.length, columns: plan.columnWidths.length };
    const expected = await factsOfFile(await writeWorkbook([plan], 'x'), extent);
    const values = expected.cells.flat().map(({ value }) => value);
    // TOÀN HUYỆN of the report 865/BC-VP has 86.59; it and each of the 18 units has gained as much.
    expect(values).toEqual(expect.arrayContaining(['Phụ lục I', 'ĐIỂM', 86.59]));
    expect(values.filter((value) => value === gained)).toHaveLength(19);

    host.reset(excelOf(carried));
    const inExcel = await excelPort().build(job);
    if (inExcel.status !== 'built') throw new Error(JSON.stringify(inExcel));
    expect([inExcel.findings, factsOfExcel(excelSheet(host.workbook, inExcel.sheet), extent)]).toEqual([
      findings,
      expected,
    ]);

    const google = googleOf(carried);
    const known = (ask(google, 'paneLook') as WorkbookLook).settings;
    const inGoogle = ask(google, 'paneBuild', [job, known, []]) as BuildOutcome;
    if (inGoogle.status !== 'built') throw new Error(JSON.stringify(inGoogle));
    expect(inGoogle.findings).toEqual(findings);
    expect(factsOfSheets(googleSheet(google, inGoogle.sheet), extent)).toEqual(asSheetsWould(expected));

    // Back to files: what either wrote, with a period more in the history.
    const record = { choices: { ...job.choices, compared: null }, sheets: [], onSamePeriod: 'ask' } as const;
    expect(await excelPort().record(record)).toMatchObject({ status: 'recorded', sheet: 'Sổ điểm các kỳ' });
    expect(ask(google, 'paneRecord', [record, known, []])).toMatchObject({
      status: 'recorded',
      sheet: 'Sổ điểm các kỳ',
    });
    for (const back of [carriedFromExcel(host.workbook), carriedFromGoogle(google)]) {
      const {
        known: { findings: told, ...now },
        history,
      } = await readByFile(back);
      expect([told, now]).toEqual([[], phuTan]);
      expect([...new Set(history)]).toEqual(['2024-04', '2024-05-W01']);
    }
    host.reset(excelOf(carriedFromGoogle(google)));
    expect((await excelPort().look()).settings).toMatchObject({ settings: phuTan.settings, findings: [] });
    expect(
      (ask(googleOf(carriedFromExcel(excelOf(carriedFromGoogle(google)))), 'paneLook') as WorkbookLook).settings,
    ).toMatchObject({
      ...phuTan,
      findings: [],
    });
  });
});
