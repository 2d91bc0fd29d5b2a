import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSheets } from '../../src/files/read/read-sheets';
import { closePages, sharedBrowser } from '../e2e/browser';
import { builtPage, drop, openPage } from './open-page';

let browser: Browser;
beforeAll(async () => {
  // The page is made here, where there is more time than in a test.
  [browser] = await Promise.all([sharedBrowser(), builtPage()]);
});
afterAll(async () => {
  await closePages(browser);
});

const sample = { name: 'so-lieu-tho.xlsx', bytes: new Uint8Array(readFileSync('samples/so-lieu-tho.xlsx')) };

/** What a browser gives with a dropped file of which it lets the page ask to write it: here into memory, since nobody answers a browser's own question in a test. */
async function handFilesOver(page: Page, answer: 'granted' | 'denied'): Promise<void> {
  await page.evaluate((permission) => {
    const disk = { bytes: [] as number[], changedAt: 1 };
    Object.assign(window, { disk });
    Object.assign(DataTransferItem.prototype, {
      getAsFileSystemHandle(this: DataTransferItem) {
        return Promise.resolve({
          kind: 'file',
          name: this.getAsFile()?.name,
          getFile: () => Promise.resolve({ lastModified: disk.changedAt }),
          requestPermission: () => Promise.resolve(permission),
          createWritable: () =>
            Promise.resolve({
              write: (bytes: Uint8Array) => {
                disk.bytes = [...bytes];
                return Promise.resolve();
              },
              close: () => {
                disk.changedAt += 1;
                return Promise.resolve();
              },
            }),
        });
      },
    });
  }, answer);
}

const bytesOnDisk = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { readonly disk: { readonly bytes: number[] } }).disk.bytes);

async function built(answer: 'granted' | 'denied'): Promise<Page> {
  const { page } = await openPage(browser);
  await handFilesOver(page, answer);
  await drop(page, sample);
  await page.locator('.grades').waitFor();
  await page.getByRole('button', { name: 'Lập Phụ lục 1', exact: true }).click();
  await page.getByRole('button', { name: 'Lập lại', exact: true }).waitFor();
  return page;
}

test('where the browser lets it, the workbook that was dropped is saved in its place, again and again', async () => {
  const page = await built('granted');
  const changedAt = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { readonly disk: { readonly changedAt: number } }).disk.changedAt);
  for (const time of [2, 3]) {
    await page.getByRole('button', { name: 'Lưu vào chính tệp này' }).click();
    await vi.waitUntil(async () => (await changedAt()) === time);
    await page.getByText('Đã lưu vào “so-lieu-tho.xlsx”').waitFor();
  }
  const read = await readSheets('a.xlsx', Uint8Array.from(await bytesOnDisk(page)));
  expect(read.ok && read.value.map(({ grid }) => grid.sheet)).toEqual(['Số liệu tuần 01-5', 'Phụ lục 1', 'Lịch sử']);
});

test('a workbook that somebody has changed since it was opened is left alone, and the result downloaded', async () => {
  const page = await built('granted');
  await page.evaluate(() => {
    (window as unknown as { readonly disk: { changedAt: number } }).disk.changedAt = 99;
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu vào chính tệp này' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('so-lieu-tho - đã lập Phụ lục.xlsx');
  await page.getByText('đã bị sửa từ lúc mở').waitFor();
  expect(await bytesOnDisk(page)).toEqual([]);
});

test('where the person does not allow it, the result is downloaded and said', async () => {
  const page = await built('denied');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu vào chính tệp này' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('so-lieu-tho - đã lập Phụ lục.xlsx');
  await page.getByText('Không ghi được vào “so-lieu-tho.xlsx”').waitFor();
  expect(await bytesOnDisk(page)).toEqual([]);
});

test('where the browser gives no way to write, nothing offers it', async () => {
  const { page, complaints } = await openPage(browser);
  await page.evaluate(() => {
    Reflect.deleteProperty(DataTransferItem.prototype, 'getAsFileSystemHandle');
  });
  await drop(page, sample);
  await page.locator('.grades').waitFor();
  await page.getByRole('button', { name: 'Lập Phụ lục 1', exact: true }).click();
  await page.getByRole('button', { name: 'Tải sổ tính Excel' }).waitFor();
  expect(await page.getByRole('button', { name: 'Lưu vào chính tệp này' }).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});
