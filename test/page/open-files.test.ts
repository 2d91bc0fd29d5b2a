import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../src/files/read/read-sheets';
import { emptyBook } from '../../src/hosts/page/book';
import { openFiles } from '../../src/hosts/page/open-files';
import { buildInto } from '../../src/hosts/page/run-build';
import { createBookStore } from '../../src/hosts/page/book';
import { bookSettings } from '../../src/hosts/page/page-port';
import { noChoices } from '../../src/workbook/choices';

type Sheet = readonly [name: string, total: number];

/** A workbook with a table on each sheet, saved with the sheet at this place open; `null`: the file has no view. */
async function workbook(sheets: readonly Sheet[], open: string | null): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(([name, total]) => ({
      name,
      rows: [
        ['STT', 'ĐƠN VỊ', 'ĐIỂM'],
        [1, 'Phú Hùng', total],
        [2, 'Phú Bình', total - 1],
      ],
    })),
  });
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
    .replace(/<bookViews>.*<\/bookViews>|<bookViews\/>/u, '')
    .replace('<sheets>', `${open === null ? '' : `<bookViews><workbookView ${open}/></bookViews>`}<sheets>`);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml) });
}

const versions: readonly Sheet[] = [
  ['Bản 1', 80],
  ['Bản 2', 85],
];
const months: readonly Sheet[] = [
  ['Tháng 8', 80],
  ['Tháng 9', 85],
];

describe('the sheet that was open when a workbook was saved', () => {
  it.each([
    ['activeTab="1"', [undefined, true]],
    ['', [true, undefined]],
    [null, [undefined, undefined]],
  ])('is read from its view %j', async (view, open) => {
    const read = await readSheets('a.xlsx', await workbook(versions, view));
    expect(read.ok && read.value.map((sheet) => sheet.open)).toEqual(open);
  });

  it.each([
    [versions, 'activeTab="1"', 'Bản 2'],
    [versions, null, 'Bản 1'],
    [months, 'activeTab="0"', 'Tháng 9'],
    [months, null, 'Tháng 9'],
  ])('of %j saved at %j: the page begins with %s', async (sheets, view, first) => {
    const { book } = await openFiles(emptyBook, [{ name: 'a.xlsx', bytes: await workbook(sheets, view) }]);
    expect(book.active).toBe(first);
  });

  it.each([
    [months, 'activeTab="0"', ['sheet-open-older Tháng 8']],
    [months, 'activeTab="1"', []],
    [versions, 'activeTab="1"', ['sheet-left-out Bản 1']],
  ])(
    'of %j saved at %j: the page says of its first sheet what could have been meant: %j',
    async (sheets, view, said) => {
      const { book } = await openFiles(emptyBook, [{ name: 'a.xlsx', bytes: await workbook(sheets, view) }]);
      const store = createBookStore();
      store.set(book);
      const choices = { ...noChoices, rawSheet: book.active };
      const job = { make: 'appendix', choices, onExisting: null } as const;
      const { outcome } = buildInto(store, job, bookSettings(book.sheets));
      const findings = outcome.status === 'built' ? outcome.findings : [];
      expect(
        findings.flatMap(({ code, params }) =>
          code.startsWith('sheet-') ? [`${code} ${String(params['sheet'])}`] : [],
        ),
      ).toEqual(said);
    },
  );
});
