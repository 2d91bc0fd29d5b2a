import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addSheets } from '../../src/files/write/add-sheets';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { readSheets } from '../../src/files/read/read-sheets';
import { defaultSettings } from '../../src/core/settings/settings';
import { planSheet } from '../../src/pipeline/plan-sheet';
import type { SheetKind } from '../../src/pipeline/sheet-kinds';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import type { Grid } from '../../src/core/grid';

const sample = new Uint8Array(readFileSync('samples/so-lieu-tho.xlsx'));
const about = { title: 'Phụ lục 1', withFormulas: false };

async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readSheets('so.xlsx', bytes);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.map(({ grid }) => grid);
}

async function planned(kind: SheetKind): Promise<SheetPlan> {
  const [raw] = await gridsOf(sample);
  if (!raw) throw new Error('no sheet');
  const settings = defaultSettings;
  const input = { raw, previous: null, compare: true, settings, period: null, previousPeriod: null, closedOn: null };
  const { plan } = planSheet(kind, input);
  if (!plan) throw new Error('no plan');
  return plan;
}

async function added(workbook: Uint8Array, plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const result = await addSheets(
    workbook,
    plans.map((plan) => ({ plan, replaces: null })),
    about,
  );
  if ('why' in result) throw new Error(result.why);
  return result.bytes;
}

/** The sample with parts changed or added. */
function changed(parts: Readonly<Record<string, string>>, workbook = sample): Uint8Array {
  const all = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync({ ...unzipSync(workbook), ...all });
}

const lists = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

test('every part of the workbook stays as it is, byte for byte, but for the lists that name what is new', async () => {
  const pictured = changed({ 'xl/media/image1.png': 'a picture', 'customXml/item1.xml': '<a/>' });
  const after = unzipSync(await added(pictured, [await planned('appendix'), await planned('analysis')]));
  for (const [path, bytes] of Object.entries(unzipSync(pictured)))
    if (!lists.includes(path)) expect([path, after[path]]).toEqual([path, bytes]);
  const before = strFromU8(unzipSync(sample)['xl/styles.xml'] ?? new Uint8Array());
  const styles = strFromU8(after['xl/styles.xml'] ?? new Uint8Array());
  const fonts = /<fonts[^>]*>(?<all>.*?)<\/fonts>/u.exec(before)?.groups?.['all'] ?? 'none';
  expect(styles).toContain(fonts);
});

test('the added sheets hold what a workbook of their own would hold, and look the same', async () => {
  const plans = [await planned('appendix'), await planned('analysis'), await planned('live')];
  const [raw, ...ours] = await gridsOf(await added(sample, plans));
  expect(raw).toEqual((await gridsOf(sample))[0]);
  expect(ours).toEqual(await gridsOf(await writeWorkbook(plans, about.title)));
});

test('a workbook that has our sheets already takes more of them: no part, name or id is there twice', async () => {
  const twice = await added(await added(sample, [await planned('analysis')]), [
    { ...(await planned('analysis')), name: 'Phân tích điểm (2)' },
  ]);
  const parts = unzipSync(twice);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const ids = [...workbook.matchAll(/(?:sheetId|r:id)="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect((await gridsOf(twice)).map(({ sheet }) => sheet)).toEqual([
    'Số liệu tuần 01-5',
    'Phân tích điểm',
    'Phân tích điểm (2)',
  ]);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  for (const [, path = ''] of types.matchAll(/PartName="\/([^"]+)"/gu))
    expect([path, path in parts]).toEqual([path, true]);
  const rels = Object.keys(parts).filter((path) => path.startsWith('xl/') && path.endsWith('.rels'));
  for (const path of rels)
    for (const [, target = ''] of strFromU8(parts[path] ?? new Uint8Array()).matchAll(/Target="\/([^"]+)"/gu))
      expect([target, target in parts]).toEqual([target, true]);
});

test('a replaced sheet keeps its place and name; others stay where they are', async () => {
  const plan = await planned('appendix');
  const first = await added(sample, [plan, { ...plan, name: 'Sau' }]);
  const next = { ...plan, values: plan.values.map((row, index) => (index === 0 ? ['Đã thay', ...row.slice(1)] : row)) };
  const result = await addSheets(first, [{ plan: next, replaces: plan.name }], about);
  const grids = 'bytes' in result ? await gridsOf(result.bytes) : [];
  expect(grids.map(({ sheet, cells }) => [sheet, cells[0]?.[0]])).toEqual([
    ['Số liệu tuần 01-5', 'VĂN PHÒNG HĐND VÀ UBND HUYỆN PHÚ TÂN'],
    [plan.name, 'Đã thay'],
    ['Sau', 'Phụ lục 1'],
  ]);
});

const workbookXml = strFromU8(unzipSync(sample)['xl/workbook.xml'] ?? new Uint8Array());
test.each([
  ['signed', changed({ '_xmlsignatures/sig1.xml': '<Signature/>' })],
  ['macros', changed({ 'xl/vbaProject.bin': 'macro' })],
  [
    'protected',
    changed({ 'xl/workbook.xml': workbookXml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>') }),
  ],
  ['unknown', changed({ 'xl/workbook.xml': workbookXml.replaceAll('xmlns:r=', 'xmlns:q=') })],
  ['unknown', new Uint8Array([1, 2, 3])],
] as const)('nothing is added where something would be lost: %s', async (why, workbook) => {
  expect(await addSheets(workbook, [{ plan: await planned('appendix'), replaces: null }], about)).toEqual({ why });
});
