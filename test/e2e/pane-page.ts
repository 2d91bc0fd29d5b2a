import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { keptBuild } from '../helpers/kept-build';
import type { Scene } from '../pane/page-entry';
import { keepStyles } from './shown-state';

const address = 'https://pane.test/';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const html =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xếp loại 766</title></head><body><div id="pane"></div><script src="/pane.js"></script></body></html>';

async function paneBundle(): Promise<string> {
  const folder = await keptBuild({
    name: 'pane-harness',
    sources: ['test/pane', 'package-lock.json', 'src'],
    flags: [],
    make: (to) =>
      build({
        entryPoints: ['test/pane/page-entry.ts'],
        bundle: true,
        outfile: join(to, 'pane.js'),
        format: 'iife',
        target: 'es2022',
        logLevel: 'silent',
      }),
  });
  return readFileSync(join(folder, 'pane.js'), 'utf8');
}

/** What a pane is opened in. */
export interface Frame {
  /** In pixels: 350 in Excel, 300 in Google Sheets, 320 for design. */
  readonly width: number;
  readonly height?: number;
  readonly forcedColors?: boolean;
}

/** The pane on a page of its own under a strict content policy, with a workbook in memory. Any console error or refused request fails the test. */
export async function openPane(browser: Browser, scene: Scene, frame: Frame): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: frame.width, height: frame.height ?? 720 },
    deviceScaleFactor: 2,
    locale: scene.language === 'vi' ? 'vi-VN' : 'en-GB',
    colorScheme: scene.shade === 'dark' ? 'dark' : 'light',
    forcedColors: frame.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  await keepStyles(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('close', () => {
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  const script = await paneBundle();
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address)
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: html,
      });
    else if (url === `${address}pane.js`)
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    else await route.abort();
  });
  await page.goto(address);
  await page.evaluate((given) => {
    startScene(given);
  }, scene);
  return page;
}
