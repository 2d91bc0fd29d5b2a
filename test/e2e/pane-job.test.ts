import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { groupWorkbook } from '../pane/parted-sheets';
import { firstUnitRow, officeWorkbook, rawCells, troubledWorkbook, warnedWorkbook } from '../pane/raw-sheets';
import type { Scene } from '../pane/page-entry';
import { closePages, sharedBrowser } from './browser';
import { openPane } from './pane-page';
import { previewed } from './pane-states';
import { focused, tabTo } from './tab-to';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closePages(browser);
});

async function open(sheets: Scene['sheets'], more: Partial<Scene> = {}): Promise<Page> {
  return openPane(browser, { host: 'excel', language: 'vi', shade: 'light', sheets, ...more }, { width: 320 });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Without the history, which comes a moment after the build. */
const sheetNames = (page: Page) => page.evaluate(() => workbook.sheetNames().filter((name) => name !== 'Lịch sử'));
const spoken = (page: Page) => page.getByRole('status').textContent();

test('one sheet a group: a box for each of the others, ticked; one taken off is said to be missing', async () => {
  const page = await open(groupWorkbook());
  await previewed(page);
  const boxes = page.getByRole('group', { name: 'Cộng thêm trang' }).getByRole('checkbox');
  expect(await boxes.count()).toBe(5);
  expect(await page.locator('.units').textContent()).toBe('3 đơn vị');
  const checked = () => boxes.evaluateAll((all) => all.map((box) => box.matches(':checked')));
  expect(await checked()).toEqual([true, true, true, true, true]);
  await boxes.last().click();
  await page.locator('.all-well').waitFor({ state: 'hidden' });
  expect(await checked()).toEqual([true, true, true, true, false]);
  // The box keeps the focus though the list is drawn anew.
  expect(await focused(page)).toBe('checkbox Hài lòng');
  await page.context().close();
});

test('by clicking: preview, build, show, build again, undo, and undo the undoing', async () => {
  const page = await open(officeWorkbook());
  await previewed(page);
  expect(await page.locator('.units').textContent()).toBe('18 đơn vị');
  expect(await page.locator('.grades .unseen').allTextContents()).toEqual([
    'XUẤT SẮC: 0 đơn vị',
    'TỐT: 15 đơn vị',
    'KHÁ: 2 đơn vị',
    'TB: 1 đơn vị',
    'YẾU: 0 đơn vị',
  ]);
  expect(await page.locator('.moves dd').allTextContents()).toEqual(['PHÚ HÙNG+11,83', 'PHÚ LONG−26,42']);

  await button(page, 'Lập Phụ lục 1').click();
  await button(page, 'Xem trang').click();
  expect(await page.evaluate(() => workbook.visits)).toEqual(['Phụ lục 1']);
  expect(await sheetNames(page)).toEqual(['Tuần 01', 'Tháng 4', 'Ghi chú', 'Phụ lục 1']);

  await button(page, 'Lập lại').click();
  await button(page, 'Lập trang khác').click();
  await button(page, 'Xem trang').waitFor();
  expect(await sheetNames(page)).toContain('Phụ lục 1 (2)');

  await button(page, 'Hoàn tác').click();
  await button(page, 'Bỏ hoàn tác').waitFor();
  expect(await sheetNames(page)).not.toContain('Phụ lục 1 (2)');
  await button(page, 'Bỏ hoàn tác').click();
  await button(page, 'Xem trang').waitFor();
  expect(await sheetNames(page)).toContain('Phụ lục 1 (2)');
  await page.context().close();
});

test('in a workbook with a history, says under the message of the build that the period was added, asks before it replaces it by other figures, and that the undo brings the old ones back', async () => {
  const history = [
    ['MÃ KỲ', 'KHỐI', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
    ['2024-04', 'Xã', 'PHÚ HÙNG', 80],
  ];
  const page = await open([...officeWorkbook(), { name: 'Các kỳ', cells: history }]);
  await previewed(page);
  const kept = page.locator('.kept');
  expect(await kept.getAttribute('aria-live')).toBe('polite');
  await button(page, 'Lập Phụ lục 1').click();
  await kept.getByText('Đã ghi Tháng 5/2024 - Tuần 01 vào trang “Các kỳ”.').waitFor();
  await page.evaluate(() => {
    workbook.setCell('Tuần 01', 5, 2, 77.77);
  });
  await button(page, 'Lập lại').click();
  await button(page, 'Thay trang cũ').click();
  await kept.getByText('Trang “Các kỳ” đã có Tháng 5/2024 - Tuần 01. Thay bằng số liệu lần này?').waitFor();
  await button(page, 'Thay kỳ cũ').focus();
  await page.keyboard.press('Enter');
  await kept.getByText('Đã ghi Tháng 5/2024 - Tuần 01').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Xem trang');
  await button(page, 'Hoàn tác').click();
  await kept.getByText('Trang “Các kỳ” lại có số liệu cũ của Tháng 5/2024 - Tuần 01.').waitFor();
  await page.context().close();
});

test('by keyboard alone: another sheet, another period, the build, its replacement, the undo', async () => {
  const page = await open(officeWorkbook());
  await previewed(page);
  await tabTo(page, 'Trang số liệu thô');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Kỳ báo cáo, ngày chốt Tháng 5 - Tuần 04, chốt 06/05/2024');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Kỳ báo cáo');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Tháng 5 - Tuần 03');
  await tabTo(page, 'Lập Phụ lục 1');
  await page.keyboard.press('Enter');
  await button(page, 'Xem trang').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Xem trang');
  await tabTo(page, 'Lập lại');
  await page.keyboard.press('Space');
  await button(page, 'Thay trang cũ').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Thay trang cũ');
  await page.keyboard.press('Enter');
  await button(page, 'Hoàn tác').waitFor();
  await tabTo(page, 'Hoàn tác');
  await page.keyboard.press('Enter');
  await button(page, 'Bỏ hoàn tác').waitFor();

  const jobs = await page.evaluate(() => workbook.jobs);
  expect(jobs.map((job) => [job.choices.rawSheet, job.choices.period, job.onExisting])).toEqual([
    ['Tháng 4', 'Tháng 5 - Tuần 03', null],
    ['Tháng 4', 'Tháng 5 - Tuần 03', null],
    ['Tháng 4', 'Tháng 5 - Tuần 03', 'replace'],
  ]);
  await page.context().close();
});

type Box = NonNullable<NonNullable<Parameters<Page['screenshot']>[0]>['clip']>;

async function pictureOf(page: Page, clip: Box): Promise<Buffer> {
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide', scale: 'css' });
}

test('every stop of the keyboard has a name, a role and a visible mark', async () => {
  const page = await open(warnedWorkbook());
  await previewed(page);
  await page.locator('summary', { hasText: 'Kỳ báo cáo' }).click();
  await page.setViewportSize({ width: 320, height: 1600 });
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const stops: string[] = [];
  let before: { readonly name: string; readonly box: Box; readonly picture: Buffer } | null = null;
  for (;;) {
    await page.keyboard.press('Tab');
    if (before !== null)
      expect({ name: before.name, marked: !before.picture.equals(await pictureOf(page, before.box)) }).toEqual({
        name: before.name,
        marked: true,
      });
    before = null;
    if (await page.evaluate(() => document.activeElement === document.body)) continue; // past the last stop, before the first
    const name = await focused(page);
    if (name === stops[0] || stops.length > 40) break;
    stops.push(name);
    const box = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
    });
    before = { name, box, picture: await pictureOf(page, box) };
  }
  expect(stops.length).toBeGreaterThan(8);
  expect(stops.filter((stop) => !/^\S+ \S/u.test(stop))).toEqual([]);
  expect(stops.some((stop) => stop.startsWith('checkbox Xếp hạng riêng'))).toBe(true);
  await page.context().close();
});

test('an error takes one to its cell, stops the build, and is gone once the cell is right', async () => {
  const page = await open(troubledWorkbook());
  await page.getByText('Lỗi phải sửa', { exact: true }).waitFor();
  expect(await button(page, 'Lập Phụ lục 1').getAttribute('aria-disabled')).toBe('true');
  await button(page, 'Lập Phụ lục 1').click({ force: true });
  expect(await page.evaluate(() => workbook.jobs)).toEqual([]);
  await button(page, 'Đến ô E6').click();
  expect(await page.evaluate(() => workbook.visits)).toEqual(['Tuần 01!E6']);

  const right = rawCells();
  await page.evaluate(
    ({ first, rows }) => {
      for (const [row, column] of [
        [0, 2],
        [1, 4],
        [3, 1],
      ] as const)
        workbook.setCell('Tuần 01', first + row, column, rows[first + row]?.[column] ?? null);
    },
    { first: firstUnitRow, rows: right },
  );
  await previewed(page);
  expect(await spoken(page)).toBe('Đã đọc 18 đơn vị: 0 lỗi, 0 cảnh báo.');
  expect(await button(page, 'Lập Phụ lục 1').getAttribute('aria-disabled')).toBeNull();
  await page.context().close();
});

test('a closing date is read as day/month/year; one that cannot be read is said and not taken', async () => {
  const page = await open(officeWorkbook());
  await previewed(page);
  await page.locator('summary', { hasText: 'Kỳ báo cáo' }).click();
  const field = page.getByRole('textbox', { name: 'Ngày chốt số liệu' });
  expect(await field.inputValue()).toBe('06/05/2024');
  await field.fill('hôm qua');
  await field.press('Tab');
  expect(await page.getByRole('alert').textContent()).toBe('Ghi ngày theo dạng 06/05/2024.');
  await field.fill('7/5/2024');
  await field.press('Tab');
  await page.getByText('Tiêu đề của trang ghi: 06/05/2024').waitFor();
  await button(page, 'Lập Phụ lục 1').click();
  await button(page, 'Xem trang').waitFor();
  expect(await page.evaluate(() => workbook.jobs[0]?.choices.closedOn)).toBe('2024-05-07');
  await page.context().close();
});

test('the preview follows the chosen sheet and leaves the focus where it was', async () => {
  const page = await open(officeWorkbook());
  await previewed(page);
  await page.getByLabel('So sánh với').focus();
  await page.evaluate((row) => {
    workbook.setCell('Tuần 01', row, 2, 95.5);
  }, firstUnitRow);
  await page.getByText('XUẤT SẮC: 1 đơn vị').waitFor({ state: 'attached' });
  expect(await focused(page)).toMatch(/So sánh với$/u);
  await page.context().close();
});

test('a name that looks like markup, or turns the text around it, is shown as the text it is', async () => {
  const page = await open(warnedWorkbook());
  await previewed(page);
  const shown = await page.locator('.severity-warning').innerText();
  expect(shown).toContain('<script>alert(1)</script>');
  expect(shown).toContain('PHÚ [U+202E]HNÌB[U+200B] TÂY');
  expect(await page.locator('main script').count()).toBe(0);
  await page.context().close();
});

test('compared with nothing, the changes are gone; compared with a sheet, they come from it', async () => {
  const page = await open(officeWorkbook());
  await previewed(page);
  await page.getByLabel('So sánh với').selectOption('none');
  await page.locator('.moves').waitFor({ state: 'detached' });
  await page.getByLabel('So sánh với').selectOption('sheet:Tháng 4');
  // The other sheet is of a later week.
  await page.locator('.severity-warning').waitFor();
  await button(page, 'Lập Phụ lục 1').click();
  await button(page, 'Xem trang').waitFor();
  expect(await page.evaluate(() => workbook.jobs[0]?.choices.compared)).toEqual({ kind: 'sheet', sheet: 'Tháng 4' });
  await page.context().close();
});

test('in Google Sheets the finished sheet can be had as a PDF', async () => {
  const page = await open(officeWorkbook(), { host: 'sheets' });
  await previewed(page);
  await button(page, 'Lập Phụ lục 1').click();
  const link = page.getByRole('link', { name: 'Tải PDF' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\//u);
  await page.context().close();
});
