import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { addSheets } from '../../../src/files/write/add-sheets';
import { copyPlan } from '../../../src/files/write/copy-plan';
import { writeWorkbook } from '../../../src/files/write/write-workbook';
import { run } from '../../../src/hosts/file/run';
import { rawGrid } from '../../bench/raw-grid';
import { appendixOf } from '../../appendix/appendix-of';
import { temporaryFolder } from '../../hosts/file/temporary-folder';
import { readOtherwise } from '../second-reader';
import { isSdkHere, sdkErrors } from './sdk-errors';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

async function phuluc(...argv: string[]): Promise<void> {
  let said = '';
  const print = (text: string): void => void (said += text);
  const code = await run(argv, { print, printError: print });
  if (code !== 0) throw new Error(`${argv.join(' ')}\n${said}`);
}

/** What is wrong with the lists of a workbook, which the SDK takes on trust. */
function untrueCounts(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const text = (name: string): string => parts.find(([path]) => path === name)?.[1] ?? '';
  const sheets = parts.flatMap(([path, xml]) => (path.startsWith('xl/worksheets/sheet') ? [xml] : []));
  const strings = text('xl/sharedStrings.xml');
  const said = /<sst [^>]*\bcount="(?<all>\d+)" uniqueCount="(?<unique>\d+)"/u.exec(strings)?.groups;
  const references = sheets.flatMap((xml) => [...xml.matchAll(/<c [^>]*\bt="s"[^>]*><v>(\d+)<\/v>/gu)].map(Number));
  const counted = { all: String(references.length), unique: String(strings.match(/<si[>/]/gu)?.length ?? 0) };
  return said && JSON.stringify(said) !== JSON.stringify(counted) ? [JSON.stringify({ said, counted })] : [];
}

async function problemsOf(path: string): Promise<readonly string[]> {
  const counts = path.endsWith('.xlsx') ? untrueCounts(readFileSync(path)) : [];
  return [...(await sdkErrors(path)), ...counts];
}

const everySheet = ['--analysis', '--live', '--settings-sheet', '--with-formulas'];
const april = ['--previous', 'samples/phu-luc-1-thang-4.xlsx'];

/** 170 units, merges that lie over each other and one beyond the table, as no program would write them but a damaged file has them. */
async function damaged(): Promise<string> {
  const parts = unzipSync(await writeWorkbook([copyPlan(rawGrid(170))], 'x'));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const merges =
    '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="B1:D2"/><mergeCell ref="XFD1048576:Z9"/></mergeCells>';
  const changed = sheet.replace(/<mergeCells.*<\/mergeCells>/u, merges);
  expect(changed).not.toBe(sheet);
  return folder.put('hỏng.xlsx', zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(changed) }));
}

const books = ['mẫu.xlsx', 'đếm.xlsx', 'cấu hình.xlsx', '170.xlsx', 'lịch sử.xlsx', 'diễn biến.xlsx'];
const papers = ['mẫu.docx', 'báo.docx', 'đếm.docx', '170.docx', 'kỳ.docx'];

beforeAll(async () => {
  const sample = 'samples/so-lieu-tho.xlsx';
  await phuluc(
    sample,
    ...april,
    ...everySheet,
    '--out',
    at('mẫu.xlsx'),
    '--report',
    at('mẫu.docx'),
    '--notices',
    at('báo.docx'),
  );
  await phuluc(
    'samples/so-lieu-dem.xlsx',
    '--analysis',
    '--settings-sheet',
    '--out',
    at('đếm.xlsx'),
    '--report',
    at('đếm.docx'),
  );
  await phuluc('samples/so-co-cau-hinh.xlsx', ...everySheet, '--cohorts', '--out', at('cấu hình.xlsx'));
  await phuluc(await damaged(), ...everySheet, '--out', at('170.xlsx'), '--report', at('170.docx'));
  for (const month of ['3', '4', '5'])
    await phuluc(
      ...[sample, '--period', `Tháng ${month}/2024`, '--closed-on', `2024-0${Number(month) + 1}-02`, '--trend'],
      ...['--history', at('lịch sử.xlsx'), '--out', at('diễn biến.xlsx'), '--notices', at('kỳ.docx')],
    );
}, 300_000);

test('a second reader finds the same in every cell of every workbook that is written', async () => {
  for (const file of books) expect(await readOtherwise(file, readFileSync(at(file)))).toEqual([]);
});

test.skipIf(!isSdkHere)(
  'every kind of file that is written is as Microsoft’s Open XML SDK wants it',
  async () => {
    const found = await Promise.all([...books, ...papers].map(async (file) => [file, await problemsOf(at(file))]));
    expect(found).toEqual([...books, ...papers].map((file) => [file, []]));
  },
  300_000,
);

test.skipIf(!isSdkHere).each(['samples/so-lieu-tho.xlsx', 'test/fixtures/files/libreoffice.xlsx'])(
  'sheets that are added to %s bring no error that it had not',
  async (base) => {
    const result = await addSheets(readFileSync(base), [{ plan: appendixOf({}), replaces: null }], {
      title: 'x',
      withFormulas: true,
    });
    if ('why' in result) throw new Error(result.why);
    const before = await sdkErrors(base);
    const after = await sdkErrors(folder.put('thêm.xlsx', result.bytes));
    expect(after.filter((error) => !before.includes(error))).toEqual([]);
  },
);
