import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { changeDelay } from '../../src/pane/controller';
import type { Browser, Page } from 'playwright-core';
import { rawGrid } from '../bench/raw-grid';
import { gridOf } from '../intake/grid-of';
import type { BuiltCode } from '../sheets-host/built-code';
import { buildCode, buildSidebar } from '../sheets-host/built-code';
import { addSheet, sheetNamed, workbookOf } from '../sheets-host/filled-workbook';
import { openSidebar } from '../sheets-host/open-sidebar';
import { runScript } from '../sheets-host/run-script';
import type { Workbook } from '../sheets-host/workbook';
import { cellOf } from '../sheets-host/workbook';
import { closePages, sharedBrowser } from './browser';

let browser: Browser;
let code: BuiltCode;
let html: string;
beforeAll(async () => {
  [browser, code, html] = await Promise.all([sharedBrowser(), buildCode(), buildSidebar()]);
}, 300_000);
afterAll(async () => {
  await closePages(browser);
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const units = (page: Page, count: number) => page.locator('.units', { hasText: `${count} đơn vị` }).waitFor();
/** Without the history, which comes a moment after the build. */
const seen = (workbook: Workbook): string[] =>
  workbook.sheets
    .filter(({ hidden, name }) => !hidden && name !== 'Lịch sử')
    .map(({ name }) => name)
    .sort();

function office(): Workbook {
  const workbook = workbookOf(rawGrid(18));
  addSheet(workbook, { ...rawGrid(18), sheet: 'Tháng 4' });
  return workbook;
}

test('the whole job: preview, build, PDF, replace after asking, undo, and undo the undoing', async () => {
  const workbook = office();
  const page = await openSidebar(browser, { code, html, workbook, refusal: null });
  await units(page, 18);
  await button(page, 'Lập Phụ lục 1').click();
  await button(page, 'Xem trang').waitFor();
  expect(seen(workbook)).toEqual(['Phụ lục 1', 'Số liệu', 'Tháng 4']);
  const link = page.getByRole('link', { name: 'Tải PDF' });
  expect(await link.getAttribute('href')).toContain(
    `gid=${sheetNamed(workbook, 'Phụ lục 1').id}&size=A4&portrait=false&fitw=true`,
  );
  expect(await link.getAttribute('target')).toBe('_blank');
  await page.screenshot({ path: process.env['SHEETS_PICTURE'] ?? 'node_modules/.cache/sheets-sidebar.png' });

  const first = sheetNamed(workbook, 'Phụ lục 1');
  cellOf(first, 40, 0).value = 'Người lập biểu';
  await button(page, 'Lập lại').click();
  await button(page, 'Thay trang cũ').click();
  await button(page, 'Xem trang').waitFor();
  const second = sheetNamed(workbook, 'Phụ lục 1');
  expect(second).not.toBe(first);
  expect(second.cells[40]?.[0]?.value).toBe('Người lập biểu');

  await button(page, 'Hoàn tác').click();
  await button(page, 'Bỏ hoàn tác').waitFor();
  expect(sheetNamed(workbook, 'Phụ lục 1')).toBe(first);
  await button(page, 'Bỏ hoàn tác').click();
  await button(page, 'Xem trang').waitFor();
  expect(sheetNamed(workbook, 'Phụ lục 1')).toBe(second);
  expect(JSON.parse(workbook.properties.get('choices') ?? '{}')).toMatchObject({ rawSheet: 'Số liệu' });
  await page.context().close();
});

test('a finding leads to its cell, and after the cell is mended and the person is back the preview follows', async () => {
  const workbook = office();
  const cell = cellOf(sheetNamed(workbook, 'Số liệu'), 5, 2);
  const good = cell.value;
  cell.value = 'tám mươi';
  const page = await openSidebar(browser, { code, html, workbook, refusal: null });
  await page.getByRole('button', { name: /C6/u }).first().click();
  await expect.poll(() => workbook.shown).toContain('select Số liệu!C6');
  cell.value = good;
  await vi.waitFor(
    async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await page.locator('.units', { hasText: '18 đơn vị' }).waitFor({ timeout: 3000 });
    },
    { timeout: 30_000 },
  );
  await page.context().close();
});

test('nothing is asked of Google while the person works elsewhere', async () => {
  const calls: string[] = [];
  const page = await openSidebar(browser, { code, html, workbook: office(), refusal: null }, calls, (opened) =>
    opened.clock.install(),
  );
  await units(page, 18);
  // Whatever waits for its time comes to it: a quarter of an hour goes by, and nobody comes back to the sidebar.
  await page.clock.runFor(changeDelay);
  const asked = [...calls];
  await page.clock.runFor('15:00');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(calls).toEqual(asked);
  expect(calls).not.toContain('paneStamps');
  // The test can fail: coming back asks.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => calls).toContain('paneStamps');
  await page.context().close();
});

test('while somebody else is building, the person is told so and nothing is built', async () => {
  const workbook = office();
  const page = await openSidebar(browser, { code, html, workbook, refusal: null });
  await units(page, 18);
  workbook.lockedBy = {};
  await button(page, 'Lập Phụ lục 1').click();
  await page.getByText('Người khác đang lập Phụ lục trong sổ này').first().waitFor();
  expect(seen(workbook)).toEqual(['Số liệu', 'Tháng 4']);
  await page.context().close();
});

test('signed in to two accounts: the sidebar explains what to do instead of failing', async () => {
  const refusal = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  const page = await openSidebar(browser, { code, html, workbook: office(), refusal });
  const text = await page.getByRole('alert').innerText();
  expect(text).toContain('đăng nhập nhiều tài khoản Google');
  expect(text).toMatch(/Mã cho người phụ trách: [0-9A-Z]+/u);
  expect(text).not.toContain('PERMISSION_DENIED');
  await page.context().close();
});

test('the page fits 300 pixels and loads nothing from elsewhere', async () => {
  const page = await openSidebar(browser, { code, html, workbook: office(), refusal: null });
  await units(page, 18);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect([html.startsWith('<!DOCTYPE html>'), html.includes('<base target="_top">')]).toEqual([true, true]);
  expect(/<(?:script|link|img)[^>]+(?:src|href)=/u.exec(html)?.[0]).toBeUndefined();
  await page.context().close();
});

test('what a column was taken for is changed in the sidebar, and remembered: by the menu, and when the sidebar is opened again', async () => {
  const workbook = workbookOf(
    gridOf(`
      KẾT QUẢ TUẦN 36 NĂM 2026
      STT | Đơn vị | Tổng điểm | Điểm tự chấm
      1 | Xã Hội Sơn | 80.5 | 71.2
      2 | Xã Minh Tân | 70.25 | 90.5`),
  );
  const unfold = async (page: Page): Promise<void> => {
    await units(page, 2);
    await page.locator('.reading-fold summary').first().click();
    await page.locator('.reading-part').waitFor();
  };
  const page = await openSidebar(browser, { code, html, workbook, refusal: null });
  await unfold(page);
  await button(page, 'Hiểu cột D là Điểm tổng hợp').click();
  await page.locator('.grades li', { hasText: 'XUẤT SẮC' }).locator('.grade-count', { hasText: '1' }).waitFor();
  await button(page, 'Lập Phụ lục 1').click();
  await button(page, 'Xem trang').waitFor();
  await page.context().close();

  const totals = (): unknown[] => sheetNamed(workbook, 'Phụ lục 1').cells.map((row) => row[2]?.value);
  expect(totals()).toContain(71.2);
  const again = await openSidebar(browser, { code, html, workbook, refusal: null });
  await unfold(again);
  expect(await again.getByLabel(/^Cột D, /u).inputValue()).toBe('total');
  await again.context().close();

  workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Phụ lục 1');
  workbook.activeId = sheetNamed(workbook, 'Số liệu').id;
  expect(runScript(code.script, workbook, 'menuBuild', []).error).toBeNull();
  expect(totals()).toContain(71.2);
});
