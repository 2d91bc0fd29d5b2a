import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/hosts/file/read/read-workbook';
import { run } from '../../../src/hosts/file/run';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
const raw = 'SỐ LIỆU THÁNG 5\nĐƠN VỊ;THÁNG 5;DVCTT\n=Phú An;81,5;98,41%\nPhú Lâm;85;60\n';
const before = 'SỐ LIỆU THÁNG 4\nĐƠN VỊ;ĐIỂM TỔNG HỢP\nPhú Lâm;80,25\n=Phú An;90\n';

async function cellsOf(path: string): Promise<Map<string, readonly (readonly unknown[])[]>> {
  const read = await readWorkbook(path);
  if (!read.ok) throw new Error(read.failure.code);
  return new Map(read.value.map(({ grid }) => [grid.sheet, grid.cells]));
}

describe('npm run phuluc -- --live', () => {
  const out = at('sống.xlsx');
  beforeAll(async () => {
    writeFileSync(at('số liệu [tháng 5].csv'), raw);
    writeFileSync(at('tháng 4.csv'), before);
    const code = await run([at('số liệu [tháng 5].csv'), '--previous', at('tháng 4.csv'), '--live', '--out', out], {
      print: () => undefined,
      printError: () => undefined,
    });
    expect(code).toBe(0);
  });

  it('adds the live sheet and copies of the sheets that it reads, under names that Excel takes', async () => {
    const sheets = await cellsOf(out);
    expect([...sheets.keys()]).toEqual(['Phụ lục 1', 'Phụ lục sống', 'số liệu  tháng 5 .csv', 'tháng 4.csv']);
    expect(sheets.get('số liệu  tháng 5 .csv')?.slice(1)).toEqual([
      ['ĐƠN VỊ', 'THÁNG 5', 'DVCTT'],
      ['=Phú An', '81,5', '98,41%'],
      ['Phú Lâm', '85', '60'],
    ]);
  });

  it('shows the same in both, with formulas in the one and none in the other', async () => {
    const { sheets } = await readXlsx(readFileSync(out), { readStyles: true });
    const [fixed, live, copy] = sheets;
    const formulas = (sheet: typeof live): string[] =>
      [...(sheet?.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect([formulas(fixed), formulas(copy)]).toEqual([[], []]);
    expect(formulas(live).length).toBeGreaterThan(20);
    const width = fixed?.rows[0]?.length ?? 0;
    const shown = (value: unknown): unknown => (value === '' ? null : value);
    expect(live?.rows.map((row) => row.slice(0, width).map(shown))).toEqual(fixed?.rows.map((row) => row.map(shown)));
    expect(live?.rows.slice(-2).map((row) => row.slice(0, 6))).toEqual([
      [1, 'Phú Lâm', 85, 'TỐT', 80.25, 4.75],
      [2, '=Phú An', 81.5, 'TỐT', 90, -8.5],
    ]);
  });

  it('hides the columns that only the formulas need, and marks weak cells by rules', async () => {
    const { sheets } = await readXlsx(readFileSync(out), { readStyles: true });
    const [fixed, live] = sheets;
    const width = fixed?.rows[0]?.length ?? 0;
    expect(live?.columns?.map(({ hidden }) => hidden === true)).toEqual(
      live?.columns?.map((_, column) => column >= width),
    );
    expect(live?.conditionalRules?.map(({ type }) => type)).toEqual(['expression', 'expression', 'expression']);
  });
});
