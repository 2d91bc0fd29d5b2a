import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import { settingsFile } from '../../src/settings-sheet/settings-file';
import { closePages, sharedBrowser } from '../e2e/browser';
import { builtPage, openPage } from './open-page';

let browser: Browser;
beforeAll(async () => {
  // The page is made here, where there is more time than in a test.
  [browser] = await Promise.all([sharedBrowser(), builtPage()]);
});
afterAll(async () => {
  await closePages(browser);
});

const key = 'xep-loai-766-settings';
const kept = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);
const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });

/** The page of somebody who had these settings the last time, with the sample in it. */
async function withSettings(text: string): Promise<Page> {
  const { page } = await openPage(browser);
  await page.evaluate(
    ([name, value]) => {
      localStorage.setItem(name, value);
    },
    [key, text] as const,
  );
  await page.reload();
  await button(page, 'Chèn số liệu mẫu').click();
  await page.locator('.grades').waitFor();
  return page;
}

const own = settingsFile({
  ...defaultConfigured,
  settings: { ...defaultConfigured.settings, appendixLabel: 'Phụ lục 2' },
});

test('the settings of the last time are in force again, on a sheet that is seen, and it is said', async () => {
  const page = await withSettings(own);
  await page.getByText('Đang dùng thiết lập của lần trước trên máy này: xem trang “Cấu hình”.').waitFor();
  expect(await page.getByRole('tab', { name: 'Cấu hình' }).count()).toBe(1);
  await button(page, 'Lập Phụ lục 2').or(button(page, 'Lập Phụ lục 1')).click();
  await button(page, 'Lập lại').waitFor();
  expect(await page.locator('.sheet td').filter({ hasText: 'Phụ lục 2' }).count()).toBeGreaterThan(0);
});

test('who does not want them says so once, and they are gone from the machine', async () => {
  const page = await withSettings(own);
  await button(page, 'Không dùng nữa').click();
  await page.getByRole('tab', { name: 'Cấu hình' }).waitFor({ state: 'detached' });
  expect(await kept(page)).toBeNull();
});

test('settings that are the usual ones, or that nobody can read, are not brought back', async () => {
  for (const text of [settingsFile(defaultConfigured), '{ nonsense', '{"appendixLabel": 7}']) {
    const page = await withSettings(text);
    expect(await page.getByRole('tab').allInnerTexts()).toContain('Số liệu mẫu');
    expect(await page.getByRole('tab', { name: 'Cấu hình' }).count()).toBe(0);
  }
});

test('a settings sheet that is made here is kept for the next time', async () => {
  const { page } = await openPage(browser);
  await button(page, 'Chèn số liệu mẫu').click();
  await page.locator('.grades').waitFor();
  await page.getByRole('tab', { name: 'Công cụ' }).click();
  await button(page, 'Tạo trang Cấu hình').click();
  await page.getByRole('tab', { name: 'Cấu hình' }).waitFor();
  expect(await kept(page)).toBe(settingsFile(defaultConfigured));
});
