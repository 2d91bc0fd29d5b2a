import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bundlePage } from '../../scripts/page/bundle-page';
import { keepStyles } from '../e2e/shown-state';
import { keptBuild } from '../helpers/kept-build';

const file = 'xep-loai-766.html';

/** The page as a release has it, on the disk; made once for all tests. */
export async function builtPage(): Promise<{ readonly html: string; readonly address: string }> {
  const folder = await keptBuild({
    name: 'page',
    sources: ['scripts/page', 'package-lock.json', 'src'],
    flags: [],
    make: async (to) => {
      writeFileSync(join(to, file), await bundlePage());
    },
  });
  const path = resolve(folder, file);
  return { html: readFileSync(path, 'utf8'), address: pathToFileURL(path).href };
}

/** A page opened by a double click on a machine without a network, and what it complained of or asked for. */
export interface OpenedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, and every request but that of the page itself. */
  readonly complaints: readonly string[];
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const { address } = await builtPage();
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    offline: true,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  await keepStyles(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith('blob:')) complaints.push(`request: ${url.slice(0, 200)}`);
  });
  await page.goto(address);
  return { page, complaints };
}

/** A file that a person drops on the page. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the page as a person does. */
export async function drop(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  await page.evaluate(
    (given) => {
      const data = new DataTransfer();
      for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
}

/** Pastes onto the page, wherever the focus is. */
export async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([markup, plain]) => {
      const data = new DataTransfer();
      if (markup !== '') data.setData('text/html', markup);
      data.setData('text/plain', plain);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [html, text] as const,
  );
}
