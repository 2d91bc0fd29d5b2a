import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

async function withReport(): Promise<Page> {
  const { page } = await openPage(browser);
  await page.getByRole('button', { name: 'Chèn số liệu mẫu' }).click();
  await page.locator('.grades').waitFor();
  await page.getByRole('button', { name: 'Lập Phụ lục 1', exact: true }).click();
  await page.getByRole('button', { name: 'Lập lại', exact: true }).waitFor();
  await page.locator('.tabs [data-report]').click();
  return page;
}

test('the report stands beside the sheets page by page as it will print: letter, signature, appendix', async () => {
  const page = await withReport();
  const pages = await page.locator('.report-page').allInnerTexts();
  expect(pages[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(pages[0]).toContain('Toàn huyện đạt 86.59/100 điểm');
  expect(pages[pages.length - 1]).toContain('BÌNH THẠNH ĐÔNG');
  // Nothing runs over the foot of its page.
  const over = await page.locator('.report-page').evaluateAll((all) =>
    all.map((one) => {
      const room = one.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(one).paddingBottom);
      return Math.max(...[...one.children].map((part) => part.getBoundingClientRect().bottom)) - room;
    }),
  );
  for (const pixels of over) expect(pixels).toBeLessThanOrEqual(1);
});

test('another sheet is shown again by its tab, the report can be printed, and a screen reader finds no fault', async () => {
  const page = await withReport();
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'In hoặc lưu PDF' }).click();
  expect(await page.locator('.printed .report-page').count()).toBe(await page.locator('#page .report-page').count());
  await page.getByRole('tab', { name: 'Phụ lục 1' }).click();
  expect(await page.locator('.report-pages').isVisible()).toBe(false);
  expect(await page.locator('.sheet').isVisible()).toBe(true);
});
