import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeWorkbook } from '../pane/raw-sheets';
import { closePages, sharedBrowser } from './browser';
import { openPane } from './pane-page';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closePages(browser);
});

const file = (name: string, json: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(`\uFEFF${json}`),
});

test.each(['excel', 'sheets'] as const)(
  '%s: the settings are saved to a file, and taken from one; a file with mistakes is told in words and changes nothing',
  async (host) => {
    const page = await openPane(
      browser,
      { host, language: 'vi', shade: 'light', sheets: officeWorkbook() },
      { width: 320 },
    );
    await page.locator('.grades').waitFor();
    await page.getByRole('tab', { name: 'Công cụ' }).click();
    const save = page.getByRole('button', { name: 'Lưu cấu hình ra tệp', exact: true });
    await save.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('cau-hinh-766.json');
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual({ version: 1 });
    await page.getByText(/^Đã giao tệp cau-hinh-766\.json cho trình duyệt/u).waitFor();
    await page.evaluate(axe.source);
    const found = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
    expect(found.violations.map(({ id }) => id)).toEqual([]);

    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles(file('sai.json', '{"numberFormat": "ba số lẻ", "thresholds": {"reuse": 170}}'));
    await page
      .getByText(
        'Chưa nạp tệp “sai.json”, sổ vẫn như cũ. thresholds.reuse: phải từ 0 đến 100. numberFormat: phải là một trong: auto, 0.00.',
      )
      .waitFor();
    expect(await page.evaluate(() => workbook.jobs)).toEqual([]);

    await chooser.setInputFiles(file('đúng.json', '{"appendixLabel": "Phụ lục I", "report": {"place": "Phú Tân"}}'));
    await page.getByRole('button', { name: 'Xem trang', exact: true }).waitFor();
    const jobs = await page.evaluate(() => workbook.jobs);
    expect(jobs).toMatchObject([
      {
        make: 'settings',
        onExisting: null,
        configured: { settings: { appendixLabel: 'Phụ lục I', numberFormat: 'auto' }, report: { place: 'Phú Tân' } },
      },
    ]);
    await page.context().close();
  },
  30_000,
);
