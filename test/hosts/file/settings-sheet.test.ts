import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/settings/settings-json';
import { sampleSheet } from '../../../src/pipeline/sample-sheet';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import type { ExitCode } from '../../../src/hosts/file/command/output';
import { run } from '../../../src/hosts/file/run';
import { writeWorkbook } from '../../../src/files/write/write-workbook';
import { readReportSettings } from '../../../src/report/read-report-settings';
import type { Configured } from '../../../src/settings-sheet/configured';
import { configuredJson } from '../../../src/settings-sheet/configured-json';
import { defaultConfigured } from '../../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../../src/settings-sheet/plan-settings-sheet';
import { readSettingsSheet } from '../../../src/settings-sheet/read-settings-sheet';
import { temporaryFolder } from './temporary-folder';
import { unzip } from './unzip';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

async function phuluc(
  ...argv: string[]
): Promise<{ readonly code: ExitCode; readonly printed: string; readonly errors: string }> {
  let printed = '';
  let errors = '';
  const code = await run(argv, {
    print: (text) => void (printed += text),
    printError: (text) => void (errors += text),
  });
  return { code, printed, errors };
}

async function sheetsOf(path: string): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const read = await readWorkbook(path);
  if (!read.ok) throw new Error(read.failure.code);
  return new Map(read.value.map(({ grid }) => [grid.sheet, grid.cells]));
}

const phuTan: Configured = {
  settings: {
    ...defaultConfigured.settings,
    sheetName: 'Bảng tuần',
    appendixLabel: 'Phụ lục I',
    numberFormat: '0.00',
    thresholds: { onlineService: 80 },
  },
  report: { ...defaultConfigured.report, place: 'Phú Tân', recipients: ['TT UBND huyện'] },
};

async function workbookWith(name: string, configured: Configured, sheet = 'Cấu hình'): Promise<string> {
  return folder.put(
    name,
    await writeWorkbook([{ ...planSettingsSheet(configured), name: sheet }, sampleSheet], 'Số liệu'),
  );
}

describe('a raw file with a sheet “Cấu hình”', () => {
  it.each([['Cấu hình'], ['Trang 3']])(
    'is built by what that sheet says, named %s; the sheet is not taken for the raw one though it comes first',
    async (sheet) => {
      const raw = await workbookWith(`${sheet}.xlsx`, phuTan, sheet);
      const out = at(`ra ${sheet}.xlsx`);
      const { code, printed, errors } = await phuluc(raw, '--out', out);
      expect([code, errors]).toEqual([0, '']);
      expect(printed).toContain(`trang “${sampleSheet.name}”`);
      const built = (await sheetsOf(out)).get('Bảng tuần');
      expect(built?.[0]?.[0]).toBe('Phụ lục I');
    },
  );

  it('is still built by it where --config says something else of other entries; what --config says goes first', async () => {
    const raw = await workbookWith('hai nguồn.xlsx', phuTan);
    const config = folder.put(
      'thiết lập.json',
      JSON.stringify({ sheetName: 'Theo tệp', report: { place: 'An Giang' } }),
    );
    const exported = at('ra.json');
    await phuluc(raw, '--config', config, '--out', at('hai.xlsx'), '--export-config', exported);
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toEqual({
      version: 1,
      sheetName: 'Theo tệp',
      appendixLabel: 'Phụ lục I',
      numberFormat: '0.00',
      thresholds: { onlineService: 80 },
      report: { place: 'An Giang', recipients: ['TT UBND huyện'] },
    });
  });

  it('that has a mistake says so with its cell, and builds by the default', async () => {
    const plan = planSettingsSheet(phuTan);
    const values = plan.values.map((row) => (row[0] === 'Số lẻ' ? [row[0], 'ba số lẻ'] : row));
    const raw = folder.put('sai.xlsx', await writeWorkbook([sampleSheet, { ...plan, values }], 'Số liệu'));
    const { code, printed } = await phuluc(raw, '--out', at('sai ra.xlsx'));
    expect(code).toBe(0);
    expect(printed).toMatch(/CẢNH BÁO.*Cấu hình.*B\d+.*“ba số lẻ”/u);
  });

  it('is what the sample workbook is, with the settings of the sample file on it', async () => {
    const [bySheet, byFile] = [at('theo trang.json'), at('theo tệp.json')];
    const out = at('mẫu.xlsx');
    expect((await phuluc('samples/so-co-cau-hinh.xlsx', '--out', out, '--export-config', bySheet)).errors).toBe('');
    await phuluc('--config', 'samples/thiet-lap.json', '--out', at('mẫu 2.xlsx'), '--export-config', byFile);
    expect(JSON.parse(readFileSync(bySheet, 'utf8'))).toEqual(JSON.parse(readFileSync(byFile, 'utf8')));
    expect((await sheetsOf(out)).get('Phụ lục 1')?.[0]?.[0]).toBe('Phụ lục I');
  });

  it('that has two such sheets is built by the one that the workbook points to, and says so', async () => {
    const other = { ...planSettingsSheet(defaultConfigured), name: 'Bản cũ' };
    const { knownAs, ...unmarked } = other;
    expect(knownAs).toBe('CAU_HINH_766');
    const raw = folder.put(
      'hai cấu hình.xlsx',
      await writeWorkbook([unmarked, sampleSheet, { ...planSettingsSheet(phuTan), name: 'Thiết lập' }], 'Số liệu'),
    );
    const { code, printed } = await phuluc(raw, '--out', at('hai cấu hình ra.xlsx'));
    expect(code).toBe(0);
    expect(printed).toContain('Trang “Bản cũ” cũng là trang cấu hình. Đang dùng trang “Thiết lập”.');
    expect([...(await sheetsOf(at('hai cấu hình ra.xlsx'))).keys()]).toEqual(['Bảng tuần']);
  });

  it('that gives other maxima of counts is computed with them', async () => {
    const [[name, values] = ['', []]] = [...(await sheetsOf('samples/so-lieu-dem.xlsx'))];
    const counts = {
      ...sampleSheet,
      name,
      values: values.map((row) =>
        row.map((value) => (typeof value === 'number' || typeof value === 'string' ? value : null)),
      ),
      merges: [],
      styles: [],
      rowHeights: [],
    };
    const plan = planSettingsSheet({
      ...defaultConfigured,
      settings: { ...defaultConfigured.settings, countsMaxima: { ON_TIME_RATE: 16, DOSSIER_SYNC: 10 } },
    });
    const raw = folder.put('số đếm.xlsx', await writeWorkbook([counts, plan], 'Số liệu'));
    const json = at('số đếm.json');
    expect((await phuluc(raw, '--out', at('số đếm ra.xlsx'), '--json', json)).errors).toBe('');
    // Of 92.86: 20 × 1128/1240 = 18.19 becomes 16 × 1128/1240 = 14.55, and the full 6 of DOSSIER_SYNC a full 10.
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      units: [{ name: 'UBND xã Mẫu An', total: 93.22 }, {}, {}, {}, {}, {}],
    });
  });

  it('as the file of the compared period is looked through for its figures alone', async () => {
    const previous = await workbookWith('kỳ trước.xlsx', phuTan);
    const { code, printed } = await phuluc('--previous', previous, '--out', at('so sánh.xlsx'));
    expect([code, printed.includes(`So sánh với: ${previous}, trang “${sampleSheet.name}”`)]).toEqual([0, true]);
  });
});

describe('--settings-sheet', () => {
  it('writes a sheet with drop-downs, which reads back as the settings in force', async () => {
    const config = folder.put('đầy đủ.json', JSON.stringify(configuredJson(phuTan)));
    const out = at('có cấu hình.xlsx');
    expect((await phuluc('--config', config, '--settings-sheet', '--out', out)).errors).toBe('');
    const read = await readWorkbook(out);
    const sheet = read.ok ? read.value.find(({ grid }) => grid.sheet === 'Cấu hình') : undefined;
    const { findings, ...now } = readSettingsSheet(
      sheet?.grid ?? { sheet: '', cells: [], merges: [], percentCells: new Set(), hiddenRows: [] },
    );
    expect([findings, now]).toEqual([[], phuTan]);
    const xml = unzip(readFileSync(out)).get('xl/worksheets/sheet2.xml') ?? '';
    const lists = [...xml.matchAll(/<dataValidation type="list"[^>]*><formula1>"(?<choices>[^"]*)"/gu)].map(
      ({ groups }) => groups?.['choices'],
    );
    expect(lists).toContain('Như số liệu (86.59 và 5.8),Luôn hai số lẻ (86.59 và 5.80)');
    expect(lists).toContain('Có,Không');
  });

  it('leaves the appendix its name where that is “Cấu hình” too', async () => {
    const config = folder.put('trùng tên.json', '{"sheetName": "Cấu hình"}');
    const out = at('trùng.xlsx');
    expect((await phuluc('--config', config, '--settings-sheet', '--out', out)).errors).toBe('');
    expect([...(await sheetsOf(out)).keys()]).toEqual(['Cấu hình', 'Cấu hình 2']);
  });
});

describe('--export-config', () => {
  it('writes only what is otherwise than the default, in the form of a settings file', async () => {
    const exported = at('mặc định.json');
    await phuluc('--out', at('x.xlsx'), '--export-config', exported);
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toEqual({ version: 1 });
  });

  it('wants a name that ends in .json, and no input’s', async () => {
    expect(await phuluc('--export-config', at('a.txt'))).toMatchObject({
      code: 2,
      errors: `Tệp thiết lập “${at('a.txt')}” phải có đuôi .json.\n`,
    });
    const config = folder.put('vào.json', '{}');
    expect(await phuluc('--config', config, '--export-config', config)).toMatchObject({ code: 2 });
  });

  it('of any settings gives the same settings again, without a recommendation that was taken out', () => {
    const { timeliness, reuse } = defaultConfigured.report.recommendations;
    const recommendations = {
      ...(timeliness && { timeliness: { ...timeliness, deadlineDays: 3 } }),
      ...(reuse && { reuse }),
    };
    const now = { ...phuTan, report: { ...phuTan.report, recommendations } };
    const parsed = parseSettings(JSON.stringify(configuredJson(now)));
    const report = readReportSettings('report' in parsed ? parsed.report : undefined);
    expect([parsed, report]).toEqual([expect.objectContaining({ settings: now.settings }), { settings: now.report }]);
  });
});
