import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { keptBuild } from '../helpers/kept-build';
import type { ExcelHost } from './host';
import { officeJsFolder } from './load-office';
import { makeNative, supportedMatrix } from './native';

const site = 'https://localhost:3000/';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Builds the site as `npm run build` does, into a folder that every test shares; gives the folder. */
export async function buildSite(): Promise<string> {
  return keptBuild({
    name: 'site-build',
    sources: [
      'webpack.config.js',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'manifest.xml',
      'assets',
      'docs',
      'samples',
      'scripts',
      'src',
    ],
    flags: [],
    make: (folder) =>
      promisify(execFile)(process.execPath, [
        '--import',
        'tsx',
        'node_modules/webpack/bin/webpack.js',
        '--output-path',
        resolve(folder),
      ]),
  });
}

/** A pane, and what it must not have done. */
export interface BuiltPane {
  readonly page: Page;
  /** Requests to anywhere but the site and Microsoft's office.js, and everything that the console complained of. */
  readonly complaints: string[];
}

/** How the pane is opened. */
export interface PaneFrame {
  readonly locale: string;
  readonly excelApi: number;
  readonly width?: number;
  /** What is to be done with the empty page before it opens the pane. */
  readonly watch?: (page: Page) => Promise<unknown>;
}

/**
 * Opens the built page in Chromium, with Microsoft's unmodified office.js answered from its npm package and the in-memory Excel behind
 * it, in this process.
 */
export async function openBuiltPane(
  browser: Browser,
  folder: string,
  host: ExcelHost,
  frame: PaneFrame,
): Promise<BuiltPane> {
  const context = await browser.newContext({
    viewport: { width: frame.width ?? 350, height: 760 },
    locale: frame.locale,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await frame.watch?.(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await context.route('**/*', async (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/u, '');
    const file = url.startsWith(site)
      ? join(folder, url.slice(site.length))
      : url.startsWith(cdn)
        ? join(officeJsFolder, url.slice(cdn.length))
        : '';
    if (file !== '' && existsSync(file)) {
      await route.fulfill({
        body: readFileSync(file),
        contentType: types[extname(file)] ?? 'application/octet-stream',
      });
      return;
    }
    complaints.push(`request: ${route.request().url()}`);
    await route.abort();
  });
  await page.exposeFunction('excelExecute', (id: number, parameters: unknown) => host.execute(id, parameters));
  await page.exposeFunction('excelRegister', (id: number) => {
    host.register(id, (payload) => {
      void page.evaluate(`excelRaise(${id}, ${JSON.stringify(payload)})`).catch(() => undefined);
    });
  });
  const matrix = supportedMatrix({
    excelApi: frame.excelApi,
    locale: frame.locale,
    sharedRuntime: true,
    keyboardShortcuts: true,
  });
  await page.addInitScript({
    content: `(() => {
      const handlers = new Map();
      window.excelRaise = (id, payload) => { handlers.get(id)?.(payload); };
      const calls = {
        execute: (id, parameters) => window.excelExecute(id, parameters),
        register: (id, handler) => { handlers.set(id, handler); void window.excelRegister(id); },
        unregister: (id) => { handlers.delete(id); },
      };
      const native = (${makeNative.toString()})(calls, ${JSON.stringify(frame.locale)}, ${JSON.stringify(matrix)});
      Object.defineProperty(window, 'external', { value: native, configurable: true });
    })();`,
  });
  await page.goto(`${site}pane.html`);
  return { page, complaints };
}
