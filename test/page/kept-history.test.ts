import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSheets } from '../../src/files/read/read-sheets';
import { run } from '../../src/hosts/file/run';
import { type BookFile, createBookStore } from '../../src/hosts/page/book';
import { openFiles } from '../../src/hosts/page/open-files';
import { pagePort } from '../../src/hosts/page/page-port';
import { takeWorkbook } from '../../src/hosts/page/take-away';
import { noChoices } from '../../src/workbook/choices';

const quiet = { print: () => undefined, printError: () => undefined };
const part = 'xl/worksheets/sheet1.xml';
const sheetIn = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** A history of one week, as the command line has made it, with a width and a formula that people have put in since. */
async function ownHistory(formula: string): Promise<BookFile> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const path = join(folder, 'so.xlsx');
  expect(await run(['--history', path, '--out', join(folder, 'a.xlsx')], quiet)).toBe(0);
  const bytes = new Uint8Array(readFileSync(path));
  const changed = sheetIn(bytes)
    .replace(/ width="[^"]+"/u, ' width="44.5"')
    .replace('</row>', `${formula}</row>`);
  return { name: 'so.xlsx', bytes: zipSync({ ...unzipSync(bytes), [part]: strToU8(changed) }) };
}

/** The workbook that the page gives for the week after, with what has become of the history. */
async function nextWeek(file: BookFile): Promise<Awaited<ReturnType<typeof takeWorkbook>>> {
  const csv = 'THÁNG 5 - Tuần 02 năm 2024\nĐƠN VỊ,ĐIỂM TỔNG HỢP\nPHÚ HÙNG,90\nPHÚ BÌNH,80\n';
  const week = { name: 'tuan-2.csv', bytes: new TextEncoder().encode(csv) };
  const book = createBookStore();
  book.set((await openFiles(book.get(), [file, week])).book);
  const port = pagePort(book, { language: 'vi', show: () => undefined, openHelp: () => undefined });
  const choices = { ...noChoices, rawSheet: 'tuan-2.csv' };
  await port.build({ make: 'appendix', choices, onExisting: null });
  await port.record({ choices, sheets: [], onSamePeriod: 'ask' });
  return takeWorkbook(book.get());
}

test('a history whose rows cannot be changed one by one is written anew, and which sheet that is comes with the workbook', async () => {
  const own = await ownHistory('');
  expect((await nextWeek(own)).rewritten).toBeNull();
  // Cells without an address: no row can be told from the next.
  const unusual = sheetIn(own.bytes).replace('<sheetData>', '<sheetData><!-- by another program -->');
  const taken = await nextWeek({ ...own, bytes: zipSync({ ...unzipSync(own.bytes), [part]: strToU8(unusual) }) });
  expect([taken.file, taken.grown, taken.rewritten]).toEqual(['so.xlsx', null, 'Lịch sử']);
});

test('next week the page adds rows to the history and leaves what people made of it: widths, formulas, columns of their own', async () => {
  const file = await ownHistory('<c r="AZ1"><f>COUNTA(A:A)</f><v>20</v></c>');
  const csv = 'THÁNG 5 - Tuần 02 năm 2024\nĐƠN VỊ,ĐIỂM TỔNG HỢP\nPHÚ HÙNG,90\nPHÚ BÌNH,80\n';
  const week = { name: 'tuan-2.csv', bytes: new TextEncoder().encode(csv) };
  const book = createBookStore();
  book.set((await openFiles(book.get(), [file, week])).book);
  const port = pagePort(book, { language: 'vi', show: () => undefined, openHelp: () => undefined });

  const choices = { ...noChoices, rawSheet: 'tuan-2.csv' };
  const built = await port.build({ make: 'appendix', choices, onExisting: null });
  expect(built.status).toBe('built');
  const recorded = await port.record({ choices, sheets: [], onSamePeriod: 'ask' });
  expect(recorded).toMatchObject({ status: 'recorded', sheet: 'Lịch sử', periods: ['Tháng 5/2024 - Tuần 02'] });

  const taken = await takeWorkbook(book.get());
  expect([taken.file, taken.grown, taken.sheets]).toEqual([
    'so.xlsx',
    'Lịch sử',
    expect.arrayContaining(['Phụ lục 1']),
  ]);
  const after = sheetIn(taken.bytes);
  expect(after).toContain('<c r="AZ1"><f>COUNTA(A:A)</f>');
  expect(/<cols>.*<\/cols>/u.exec(after)?.[0]).toBe(/<cols>.*<\/cols>/u.exec(sheetIn(file.bytes))?.[0]);
  const read = await readSheets('so.xlsx', taken.bytes);
  const history = read.ok ? read.value.find(({ grid }) => grid.sheet === 'Lịch sử')?.grid.cells : undefined;
  const rows = (history ?? []).filter((row) => row.includes('PHÚ HÙNG'));
  expect(rows.map((row) => [row.includes(89.21), row.includes(90)])).toEqual([
    [true, false],
    [false, true],
  ]);
  // What is shown beside the steps is what is in the file.
  expect(book.get().sheets.find(({ name }) => name === 'Lịch sử')?.grid.cells).toEqual(history);
});
