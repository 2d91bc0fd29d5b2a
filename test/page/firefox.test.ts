import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CellValue } from '../../src/core/grid';
import { readSheets } from '../../src/files/read/read-sheets';
import { run } from '../../src/hosts/file/run';
import { findFirefox } from '../e2e/browser';
import { builtPage } from './open-page';

/* Playwright drives a Firefox of its own only; puppeteer speaks WebDriver BiDi with the one that people have. */
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
beforeAll(async () => {
  await builtPage();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.always_ask_before_handling_new_types': false,
      // No network: every request would go to a proxy that is not there.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses the button of that name once it is there. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('button')].find(
        ({ textContent, offsetParent }) => textContent.trim() === wanted && offsetParent !== null,
      ),
    {},
    name,
  );
  await (button as ElementHandle<HTMLElement>).click();
}

async function appendixIn(name: string, bytes: Uint8Array): Promise<readonly (readonly CellValue[])[] | undefined> {
  const read = await readSheets(name, bytes);
  return read.ok ? read.value.find(({ grid }) => grid.sheet === 'Phụ lục 1')?.grid.cells : undefined;
}

test('in Firefox, opened by a double click and without a network: choose the sample, build, take the workbook away', async () => {
  const { address } = await builtPage();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('blob:')) complaints.push(request.url());
  });
  await page.goto(address);
  const chooser = await page.waitForSelector('input[type=file][multiple]');
  await chooser?.uploadFile(resolve('samples/so-lieu-tho.xlsx'));
  await page.waitForSelector('.grades');
  await press(page, 'Lập Phụ lục 1');
  await press(page, 'Tải sổ tính Excel');
  const taken = join(folder, 'so-lieu-tho - đã lập Phụ lục.xlsx');
  await vi.waitUntil(() => existsSync(taken) && !readdirSync(folder).some((name) => name.endsWith('.part')), 20_000);

  const byCommand = join(folder, 'phu-luc-1.xlsx');
  const quiet = { print: () => undefined, printError: () => undefined };
  expect(await run(['samples/so-lieu-tho.xlsx', '--out', byCommand], quiet)).toBe(0);
  const appendix = await appendixIn('firefox.xlsx', readFileSync(taken));
  expect(appendix).toBeDefined();
  expect(appendix).toEqual(await appendixIn('command.xlsx', readFileSync(byCommand)));
  expect(complaints).toEqual([]);
});
