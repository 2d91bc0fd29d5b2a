import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { countedWorkbook } from '../pane/counted-sheets';
import { officeWorkbook } from '../pane/raw-sheets';
import { launchBrowser } from './browser';
import { openPane } from './pane-page';
import { previewed } from './pane-states';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

async function open(sheets = countedWorkbook()): Promise<Page> {
  const page = await openPane(browser, { host: 'excel', language: 'vi', shade: 'light', sheets }, { width: 320 });
  await previewed(page);
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
