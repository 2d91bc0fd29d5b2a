import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { firstLoad, firstLoadLimit } from '../bench/first-load';
import { createExcelHost, type ExcelHost } from '../excel-host/host';
import { cellOf, createWorkbook, dump, setCell, sheetNamed } from '../excel-host/model';
import { type BuiltPane, buildSite, openBuiltPane, type PaneFrame } from '../excel-host/open-built-pane';
import { paintedCells, plannedCells } from '../hosts/excel/expected-cells';
import { factsOfExcel, factsOfFile } from '../hosts/parity/cell-facts';
import { officeWorkbook, rawCells } from '../pane/raw-sheets';
import { closePages, sharedBrowser } from './browser';
import { tabTo } from './tab-to';

let browser: Browser;
let site: string;
beforeAll(async () => {
  [browser, site] = await Promise.all([sharedBrowser(), buildSite()]);
}, 180_000);
afterAll(async () => {
  await closePages(browser);
});

interface Opened extends BuiltPane {
  readonly host: ExcelHost;
}

async function open(frame: PaneFrame = { locale: 'vi-VN', excelApi: 14 }): Promise<Opened> {
  const host = createExcelHost(
    createWorkbook(Object.fromEntries(officeWorkbook().map(({ name, cells }) => [name, cells]))),
    frame.excelApi,
  );
  return { host, ...(await openBuiltPane(browser, site, host, frame)) };
}

const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });
/** Without the history, which comes a moment after the build. */
const shown = (host: ExcelHost): string[] =>
  host.workbook.sheets
    .filter(({ name, visibility }) => visibility === 'Visible' && name !== 'Lịch sử')
    .map(({ name }) => name);

async function close({ page, complaints }: BuiltPane): Promise<void> {
  await page.context().close();
  expect(complaints).toEqual([]);
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

function plan(): SheetPlan {
  const result = buildAppendix({
    raw: { sheet: 'Tuần 01', cells: rawCells(), merges: [], percentCells: new Set(), hiddenRows: [] },
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (!result.plan) throw new Error(JSON.stringify(result.findings));
  return result.plan;
}

test('lần mở đầu tải không quá 160 kB (gzip, không kể office.js); phần soạn báo cáo chỉ tải khi cần', () => {
  const bytes = firstLoad(site);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(firstLoadLimit);
  expect(readFileSync(join(site, 'pane.js'), 'utf8')).not.toContain('Căn cứ Quyết định số 766/QĐ-TTg');
});

test('bằng chuột: xem trước, lập, xem trang, lập lại, hoàn tác; trang giống bản từ tệp từng ô, từng kiểu', async () => {
  const opened = await open();
  const { page, host } = opened;
  await page.locator('.grades').waitFor();
  expect(await violations(page)).toEqual([]);
  const before = dump(host.workbook);

  await button(page, 'Lập Phụ lục 1').click();
  await button(page, 'Xem trang').waitFor();
  expect(await violations(page)).toEqual([]);
  const wanted = plan();
  const planned = plannedCells(wanted);
  const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
  expect(paintedCells(sheet, planned)).toEqual(planned);
  expect(sheet.merges).toEqual(wanted.merges);

  const extent = { rows: wanted.values.length, columns: wanted.columnWidths.length };
  expect(factsOfExcel(sheet, extent)).toEqual(await factsOfFile(await writeWorkbook([wanted], 'Phụ lục 1'), extent));
  expect(dump(host.workbook)).toMatchObject({
    sheets: expect.arrayContaining((before as { sheets: unknown[] }).sheets) as unknown,
  });

  await button(page, 'Xem trang').click();
  await expect.poll(() => host.workbook.active).toBe(sheet.id);
  await button(page, 'Lập lại').click();
  await button(page, 'Thay trang cũ').click();
  await button(page, 'Xem trang').waitFor();
  expect(shown(host)).toEqual(['Tuần 01', 'Phụ lục 1', 'Tháng 4', 'Ghi chú']);
  expect(sheet.visibility).toBe('VeryHidden');

  await button(page, 'Hoàn tác').click();
  await button(page, 'Bỏ hoàn tác').waitFor();
  expect(sheetNamed(host.workbook, 'Phụ lục 1')).toBe(sheet);
  expect(sheet.visibility).toBe('Visible');
  await close(opened);
});

test('chỉ bằng bàn phím', async () => {
  const opened = await open();
  const { page, host } = opened;
  await page.locator('.grades').waitFor();
  await tabTo(page, 'Lập Phụ lục 1');
  await page.keyboard.press('Enter');
  await button(page, 'Xem trang').waitFor();
  await tabTo(page, 'Hoàn tác');
  await page.keyboard.press('Enter');
  await button(page, 'Bỏ hoàn tác').waitFor();
  expect(shown(host)).toEqual(['Tuần 01', 'Tháng 4', 'Ghi chú']);
  await close(opened);
});

test('xem trước đi theo ô vừa sửa; cảnh báo dẫn tới ô', async () => {
  const opened = await open();
  const { page, host } = opened;
  await page.locator('.grades').waitFor();
  const raw = sheetNamed(host.workbook, 'Tuần 01');
  setCell(raw, 6, 2, { value: 'tám mươi' });
  host.raiseChanged(raw, { top: 6, left: 2, bottom: 6, right: 2 });
  await button(page, 'Đến ô C7').click();
  await expect.poll(() => host.workbook.selection).toBe("'Tuần 01'!C7");
  expect(await violations(page)).toEqual([]);
  await close(opened);
});

test('nút trên ribbon lập ngay, không cần bảng', async () => {
  const opened = await open();
  await opened.page.locator('.grades').waitFor();
  await opened.host.pressButton('buildAppendix');
  expect(shown(opened.host)).toEqual(['Tuần 01', 'Phụ lục 1', 'Tháng 4', 'Ghi chú']);
  await close(opened);
});

test('hàm trong ô chạy trong cùng trang', async () => {
  const opened = await open();
  await opened.page.locator('.grades').waitFor();
  expect((await opened.host.invokeFunction('XEPLOAI', [[[86.59, 'x']], null])).value).toEqual([
    ['TỐT', expect.objectContaining({ code: '#VALUE!' })],
  ]);
  await close(opened);
});

test('hỏng giữa chừng: bảng nói, sổ vẫn như cũ', async () => {
  const opened = await open();
  const { page, host } = opened;
  await page.locator('.grades').waitFor();
  const before = dump(host.workbook);
  host.reset(host.workbook);
  host.workbook.protected = true;
  await button(page, 'Lập Phụ lục 1').click();
  await page
    .getByText(/đang được bảo vệ/u)
    .first()
    .waitFor();
  expect(dump(host.workbook)).toEqual(before);
  expect(await violations(page)).toEqual([]);
  await close(opened);
});

test('Office tiếng Anh: bảng tiếng Anh, Phụ lục tiếng Việt; Excel chỉ có ExcelApi 1.9 vẫn làm được', async () => {
  const opened = await open({ locale: 'en-US', excelApi: 9 });
  const { page, host } = opened;
  await page.locator('.grades').waitFor();
  await button(page, 'Build Phụ lục 1').click();
  await button(page, 'Show sheet').waitFor();
  expect(cellOf(sheetNamed(host.workbook, 'Phụ lục 1'), 0, 0).value).toBe('Phụ lục 1');
  await close(opened);
});
