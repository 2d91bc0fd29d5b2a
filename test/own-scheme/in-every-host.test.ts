import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../src/core/grid';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { copyPlan } from '../../src/files/write/copy-plan';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { excelPort } from '../../src/hosts/excel/pane/excel-port';
import { run } from '../../src/hosts/file/run';
import { planSettingsSheet } from '../../src/settings-sheet';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import type { ExcelHost } from '../excel-host/host';
import { cellsOf, sheetNamed as excelSheet } from '../excel-host/model';
import { startExcel } from '../excel-host/start';
import { temporaryFolder } from '../hosts/file/temporary-folder';
import { excelWorkbookOf } from '../hosts/parity/fill-excel';
import { gridOfPlan } from '../settings-sheet/grid-of-plan';
import { type BuiltCode, buildCode } from '../sheets-host/built-code';
import { addSheet, sheetNamed, workbookOf } from '../sheets-host/filled-workbook';
import { runScript } from '../sheets-host/run-script';
import { jobFor } from '../sheets-host/sheets-fixture';
import { exampleText, gridOfCsv, schemeOfText } from './shipped-examples';

const folder = temporaryFolder();
let host: ExcelHost;
let code: BuiltCode;
beforeAll(async () => {
  [host, code] = await Promise.all([startExcel(14), buildCode()]);
}, 300_000);

/** A workbook of an example: its raw sheet, and “Cấu hình” with its set and these settings, one cell of it typed over. */
function workbookWith(
  name: string,
  settings: Partial<Settings>,
  [from, to]: readonly [CellValue, CellValue] = [null, null],
): readonly [Grid, Grid] {
  const ownScheme = schemeOfText(exampleText(`${name}.json`));
  const all = { ...defaultSettings, ...settings, ownScheme };
  const form = gridOfPlan(planSettingsSheet({ ...defaultConfigured, settings: all }));
  const at = from === null ? -1 : form.cells.findIndex((row) => row.includes(from));
  const cells = form.cells.map((row, r) => (r === at ? row.map((cell) => (cell === from ? to : cell)) : row));
  return [gridOfCsv(exampleText(`${name}.csv`)), { ...form, cells }];
}

type Rows = readonly (readonly unknown[])[];

/** The units of a Phụ lục: every row that begins with a number. */
const unitsOf = (rows: Rows): Rows =>
  rows
    .filter(([first]) => typeof first === 'number')
    .map((row) => row.map((cell) => (cell === '' || cell === undefined ? null : cell)));

interface Made {
  readonly units: Rows;
  /** All that the person was told. */
  readonly said: string;
}

async function byCommand([raw, form]: readonly [Grid, Grid]): Promise<Made> {
  const path = join(folder.path, 'so.xlsx');
  const plan = copyPlan(form);
  writeFileSync(path, await writeWorkbook([copyPlan(raw), plan], 'sổ'));
  const lines: string[] = [];
  const push = (text: string): void => void lines.push(text);
  const out = join(folder.path, 'ra.json');
  await run([path, '--json', out, '--out', join(folder.path, 'ra.xlsx')], { print: push, printError: push });
  return { units: [], said: lines.join('') };
}

async function inExcel([raw, form]: readonly [Grid, Grid]): Promise<Made> {
  host.reset(excelWorkbookOf([raw, form]));
  const outcome = await excelPort().build(jobFor(raw.sheet));
  const said = JSON.stringify('findings' in outcome ? outcome.findings : outcome);
  if (outcome.status !== 'built') return { units: [], said };
  const rows: unknown[][] = [];
  for (const [row, column, { value }] of cellsOf(excelSheet(host.workbook, outcome.sheet)))
    (rows[row] ??= [])[column] = value;
  return { units: unitsOf(Array.from(rows, (row: unknown[] | undefined) => Array.from(row ?? []))), said };
}

function inSheets([raw, form]: readonly [Grid, Grid]): Made {
  const workbook = workbookOf(raw);
  addSheet(workbook, form);
  const { error } = runScript(code.script, workbook, 'menuBuild', []);
  if (error !== null) throw new Error(error);
  const built = workbook.sheets.some(({ name }) => name === 'Phụ lục 1');
  const cells = built ? sheetNamed(workbook, 'Phụ lục 1').cells : [];
  return { units: unitsOf(cells.map((row) => row.map(({ value }) => value))), said: workbook.shown.join('\n') };
}

describe('a set of the office’s own on “Cấu hình”', () => {
  it.each([
    ['exclude', 'shared'],
    ['zero', 'dense'],
    ['renormalise', 'ordinal'],
  ] as const)(
    'ranks in Excel and Google Sheets alike: missing figures %s, equals %s, two divisions into clusters, one from a later day',
    async (missingRule, rankRule) => {
      const clusters: Settings['clusters'] = [
        { clustering: 'Cụm', name: 'Cụm 1', units: ['Sở Xây dựng', 'UBND phường Đông Hà', 'Sở Y tế'], on: null },
        { clustering: 'Cụm', name: 'Cụm 2', units: ['Sở Tư pháp', 'UBND xã Bình An'], on: null },
        { clustering: 'Khối', name: 'Khối sở', units: ['Sở Xây dựng', 'Sở Tư pháp', 'Sở Y tế'], on: null },
        { clustering: 'Cụm', name: 'Cụm 2', units: ['Sở Y tế'], on: '2027-01-01' },
      ];
      const book = workbookWith('cai-cach-hanh-chinh', { missingRule, rankRule, clusters, ranks: ['total'] });
      const [excel, sheets] = [await inExcel(book), inSheets(book)];
      expect(excel.units).toEqual(sheets.units);
      expect(excel.units.map((row) => row.slice(0, 3))[0]).toEqual([1, 'Sở Tư pháp', 97.02380952]);
      // Name, rank, and rank in the cluster and in the bloc; the cluster that begins in 2027 is not yet that of 2026.
      const places = new Map(excel.units.map((row) => [row[1], [row[3], row[5], row[6], row[8]]]));
      const equals = { shared: [2, 2], dense: [2, 2], ordinal: [2, 3] }[rankRule];
      expect(places.get('Sở Xây dựng')).toEqual([equals[0], 'Cụm 1', 1, 2]);
      expect(places.get('UBND phường Đông Hà')?.[0]).toBe(equals[1]);
      expect(places.get('Sở Y tế')?.[1]).toBe('Cụm 1');
      expect(places.get('UBND xã Bình An')?.[0] === null).toBe(missingRule === 'exclude');
    },
  );

  it.each<[string, string, CellValue, CellValue, string]>([
    ['weights that do not add up', 'chuyen-doi-so', 40, 30, 'cộng lại được 90, phải là 100'],
    ['an unknown group', 'chuyen-doi-so', 'nen-tang', 'nen tang', 'thuộc nhóm “nen tang”'],
    ['one code twice', 'chuyen-doi-so', 'chu-ky-so', 'cap-quang', 'mã “cap-quang” của “Cán bộ có chữ ký số” đã là mã'],
    ['the code of a set that ships', 'chuyen-doi-so', 'dti', 'portal-2026', 'mã bộ chỉ số “portal-2026” đã có'],
    ['a threshold over the maximum', 'thi-dua-khoi', 40, 999, '999'],
    [
      'grades that overlap',
      'chuyen-doi-so',
      'TỐT = 80; KHÁ = 65; TB / TRUNG BÌNH = 50; YẾU = 0',
      'TỐT = 80; KHÁ = 80; YẾU = 0',
      'các mức xếp loại phải giảm dần',
    ],
    [
      'grades with a gap below',
      'chuyen-doi-so',
      'TỐT = 80; KHÁ = 65; TB / TRUNG BÌNH = 50; YẾU = 0',
      'TỐT = 80; KHÁ = 65',
      'các mức xếp loại phải giảm dần',
    ],
  ])(
    'is told of %s in words with the cell, in a file and in Google Sheets, and nothing is built',
    async (_, name, from, to, words) => {
      const book = workbookWith(name, {}, [from, to]);
      for (const { units, said } of [await byCommand(book), inSheets(book)]) {
        expect(units).toEqual([]);
        expect(said).toContain(words);
        expect(said).toMatch(/[A-Z]{1,2}\d+/u);
      }
      const excel = await inExcel(book);
      expect(excel.units).toEqual([]);
      expect(excel.said).toContain('"code":"config-own-scheme"');
    },
  );
});
