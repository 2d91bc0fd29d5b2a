import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { countedCells, countedWorkbook } from '../pane/counted-sheets';
import { officeWorkbook } from '../pane/raw-sheets';
import { closePages, sharedBrowser } from './browser';
import { openPane } from './pane-page';
import { previewed } from './pane-states';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closePages(browser);
});

async function open(sheets = countedWorkbook()): Promise<Page> {
  const page = await openPane(browser, { host: 'excel', language: 'vi', shade: 'light', sheets }, { width: 320 });
  await previewed(page);
  await page.getByRole('tab', { name: 'Công cụ' }).click();
  await page.locator('summary', { hasText: 'Cần làm gì để lên hạng' }).click();
  return page;
}

const answer = (page: Page) => page.getByRole('region', { name: 'Cần làm gì', exact: true });

test('a unit and the next better grade: what to do alone and together, in whole dossiers', async () => {
  const page = await open();
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'UBND xã Phú Long' });
  expect(await page.getByLabel('Muốn đạt').inputValue()).toBe('grade:TỐT');
  const text = await answer(page).innerText();
  expect(text).toContain('“UBND xã Phú Long” cần gì để đạt TỐT');
  expect(text).toContain('Hiện 77 điểm, cần 80: còn thiếu 3 điểm.');
  // 3 of 20 points are 180 of 1200 dossiers.
  expect(text).toContain('giải quyết đúng hạn thêm 180 hồ sơ → 80 điểm');
  await page.screenshot({ path: 'node_modules/.cache/what-if.png', fullPage: true });
  await page.context().close();
});

test('a sheet of points says in one line what is needed', async () => {
  const page = await open(officeWorkbook());
  await page.getByText(/^Trang này chỉ ghi điểm\. Phần này cần số đếm/u).waitFor();
  await page.context().close();
});

const figures = (page: Page) =>
  page
    .locator('.trial dd')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.replace(/\s+/gu, ' ').trim()));
const ranks = (page: Page) =>
  page
    .locator('.standings li')
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.replace(/\s+/gu, ' ').trim()));

async function tryUnit(page: Page): Promise<void> {
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'UBND xã Phú Long' });
  await page.locator('.count-groups summary', { hasText: 'Tiến độ giải quyết' }).click();
}

test('a count is changed: total, grade and everybody’s rank follow at once, and the answer too; the sheet’s counts come back', async () => {
  const page = await open();
  await tryUnit(page);
  expect(await figures(page)).toEqual(['77', 'KHÁ', '3/4']);
  expect(await ranks(page)).toEqual([
    '1 UBND xã Phú An 80,3',
    '2 UBND xã Phú Bình 79,3',
    '3 UBND xã Phú Long 77',
    '4 UBND phường Tân Hòa 75,3',
  ]);
  const onTime = page.getByLabel('Tử số: Hồ sơ đúng hạn, trong hạn');
  await onTime.fill('1182');
  expect(await figures(page)).toEqual(['80 +3,00', 'TỐT trước: KHÁ', '2/4 trước: 3']);
  expect(await ranks(page)).toEqual([
    '1 UBND xã Phú An 80,3',
    '2 UBND xã Phú Long từ 3 80',
    '3 UBND xã Phú Bình từ 2 79,3',
    '4 UBND phường Tân Hòa 75,3',
  ]);
  await answer(page).getByText('“UBND xã Phú Long” đã đạt TỐT (hiện 80 điểm).').waitFor();
  await page.screenshot({ path: 'node_modules/.cache/what-if-tried.png', fullPage: true });
  await page.getByRole('button', { name: 'Trả lại số đếm gốc' }).click();
  expect(await onTime.inputValue()).toBe('1002');
  expect(await figures(page)).toEqual(['77', 'KHÁ', '3/4']);
  expect(await page.evaluate(() => workbook.jobs)).toEqual([]);
  await page.context().close();
});

test('a count that can’t be is said beside it, and takes the unit out of the ranks until it is mended', async () => {
  const page = await open();
  await tryUnit(page);
  const onTime = page.getByLabel('Tử số: Hồ sơ đúng hạn, trong hạn');
  await onTime.fill('1201');
  await page.getByText('Hồ sơ đúng hạn, trong hạn: tử số 1201 lớn hơn mẫu số. Kiểm tra lại hai số.').waitFor();
  expect(await onTime.getAttribute('aria-invalid')).toBe('true');
  expect(await figures(page)).toEqual(['–', '– trước: KHÁ', '– trước: 3']);
  expect(await ranks(page)).toEqual([
    '1 UBND xã Phú An 80,3',
    '2 UBND xã Phú Bình 79,3',
    '3 UBND phường Tân Hòa từ 4 75,3',
    '– UBND xã Phú Long',
  ]);
  await onTime.fill('1.102');
  expect(await figures(page)).toEqual(['78,67 +1,67', 'KHÁ', '3/4']);
  await page.context().close();
});

test('by keyboard alone: a unit, a rank, the cheapest way tried', async () => {
  const page = await open();
  await page.getByLabel('Đơn vị', { exact: true }).focus();
  // The third unit; then, from TỐT, the third goal below it.
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab'])
    await page.keyboard.press(key);
  expect(await page.getByLabel('Thứ hạng (1 là cao nhất)').inputValue()).toBe('2');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('9');
  await page.getByText('Ghi một số nguyên từ 1 đến 4.').waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await figures(page))[2]).toBe('1/4 trước: 3');
  await answer(page)
    .getByText(/đã đạt hạng 1/u)
    .waitFor();
  await page.context().close();
});

test('of many units only those in sight are made, and the unit is among them wherever it goes', async () => {
  const others = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`UBND xã Mẫu ${index + 1}`, 1200 - 5 * index]),
  );
  const page = await open([{ name: 'Số đếm', cells: countedCells({ ...others, 'UBND xã Phú Long': 702 }) }]);
  await tryUnit(page);
  const own = page.locator('.standings [aria-current]');
  const inSight = () =>
    own.evaluate((row) => {
      const [inner, outer] = [row.getBoundingClientRect(), row.closest('.standings')?.getBoundingClientRect()];
      return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom;
    });
  expect([await own.getAttribute('aria-posinset'), await own.getAttribute('aria-setsize'), await inSight()]).toEqual([
    '101',
    '201',
    true,
  ]);
  await page.getByLabel('Tử số: Hồ sơ đúng hạn, trong hạn').fill('1200');
  expect([await own.getAttribute('aria-posinset'), await inSight()]).toEqual(['1', true]);
  expect(await page.locator('.standings li').count()).toBeLessThan(40);
  await page.locator('.standings').evaluate((list) => {
    list.scrollTop = list.scrollHeight;
  });
  await page.locator('.standings li[aria-posinset="201"]', { hasText: 'UBND xã Mẫu 200' }).waitFor();
  await page.context().close();
});
