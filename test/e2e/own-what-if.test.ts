import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { defaultSettings } from '../../src/core/settings/settings';
import { exampleText, gridOfCsv, schemeOfText } from '../own-scheme/shipped-examples';
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

async function open(): Promise<Page> {
  const settings = { ...defaultSettings, ownScheme: schemeOfText(exampleText('chuyen-doi-so.json')) };
  const cells = gridOfCsv(exampleText('chuyen-doi-so.csv')).cells.map((row) => [...row]);
  const sheets = [{ name: 'Số liệu', cells }];
  const page = await openPane(
    browser,
    { host: 'excel', language: 'vi', shade: 'light', sheets, settings },
    { width: 320 },
  );
  await previewed(page);
  await page.getByRole('tab', { name: 'Công cụ' }).click();
  await page.locator('summary', { hasText: 'Cần làm gì để lên hạng' }).click();
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'UBND xã Bình Mỹ' });
  return page;
}

const answer = (page: Page) => page.getByRole('region', { name: 'Cần làm gì', exact: true });
const texts = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ').trim());

test('by an office’s own set: what each indicator would have to become for the next grade', async () => {
  const page = await open();
  const text = await answer(page).innerText();
  expect(text).toContain('“UBND xã Bình Mỹ” cần gì để đạt TRUNG BÌNH');
  expect(text).toContain('Hiện 46 điểm, cần 50: còn thiếu 4 điểm.');
  // 13.4 % more are 4.02 points: half of a pillar that counts 60 of 100.
  expect(text).toContain('Hồ sơ trực tuyến: từ 45 lên 58,4% → 50,02 điểm');
  // 9 minutes less, of the 40 between none and all of 30 points of that pillar.
  expect(text).toContain('Thời gian chờ: từ 35 xuống 26 phút → 50,05 điểm');
  await page.screenshot({ path: 'node_modules/.cache/own-what-if.png', fullPage: true });
  await page.context().close();
});

test('a figure is changed: total, grade and everybody’s rank follow, and the sheet’s figures come back', async () => {
  const page = await open();
  expect(await texts(page, '.trial dd')).toEqual(['46', 'YẾU', '4/4']);
  await page.locator('.count-groups summary', { hasText: 'DỊCH VỤ SỐ' }).click();
  const waiting = page.getByLabel('Thời gian chờ (phút)');
  expect(await waiting.inputValue()).toBe('35');
  // From 35 to 5 minutes: three quarters of 30 points of a pillar that counts 60 of 100.
  await waiting.fill('5');
  expect(await texts(page, '.trial dd')).toEqual(['59,5 +13,50', 'TB trước: YẾU', '4/4']);
  await page.getByLabel('Hồ sơ trực tuyến (%)').fill('50');
  expect((await texts(page, '.trial dd'))[2]).toBe('3/4 trước: 4');
  await waiting.fill('99');
  await page.locator('.count-groups .problem:not([hidden])').first().waitFor();
  expect(await waiting.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Trả lại số liệu gốc' }).click();
  expect(await waiting.inputValue()).toBe('35');
  expect(await texts(page, '.trial dd')).toEqual(['46', 'YẾU', '4/4']);
  await page.context().close();
});
