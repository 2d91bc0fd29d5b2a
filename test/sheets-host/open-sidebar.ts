import type { Browser, Page } from 'playwright-core';
import type { BuiltCode } from './built-code';
import { plainData } from './plain-data';
import { runScript } from './run-script';
import type { Workbook } from './workbook';

/** Google's side of the sidebar. */
export interface SidebarServer {
  readonly code: BuiltCode;
  /** The page as it is pushed. */
  readonly html: string;
  /** Other pages of the project, by name. */
  readonly files?: ReadonlyMap<string, string>;
  readonly workbook: Workbook;
  /** What Google answers instead of running the script, as in a browser with two accounts; null: it runs it. */
  readonly refusal: string | null;
}

/** `google.script.run` as pages see it: handlers first, then any function of the server by its name; nothing is returned. */
const googleScriptRun = `
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) =>
      name === 'withSuccessHandler' ? (handler) => runner(handler, failure)
      : name === 'withFailureHandler' ? (handler) => runner(success, handler)
      : (...args) => { window.callGoogle(String(name), args).then(({ result, error }) => error === null ? success(result) : failure(new Error(error))); },
  });
  window.google = { script: { run: runner(() => undefined, () => undefined) } };`;

const address = 'https://n-abc-0lu-script.googleusercontent.com/';

/**
 * Opens the built sidebar at Google's width, its server being the built Code.js over a workbook in memory. Nothing else can be reached; an error of the page or a refused request fails
 * the test when the page is closed. `calls` gets the name of every function that the page calls. `before`: what is done to the page before anything is in it.
 */
export async function openSidebar(
  browser: Browser,
  server: SidebarServer,
  calls: string[] = [],
  before: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 900 },
    deviceScaleFactor: 2,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // What Google refuses is logged under its number, as it is meant to be.
    const logged = server.refusal !== null && message.text().includes(server.refusal);
    if (message.type() === 'error' && !logged) problems.push(message.text());
  });
  page.on('close', () => {
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  await context.route('**/*', async (route) => {
    if (route.request().url() === address)
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: server.html });
    else {
      problems.push(`The page asked for ${route.request().url()}.`);
      await route.abort();
    }
  });
  await page.exposeFunction('callGoogle', (name: string, args: unknown[]) => {
    calls.push(name);
    if (server.refusal !== null) return { result: null, error: `ScriptError: ${server.refusal}` };
    const { result, error } = runScript(
      server.code.script,
      server.workbook,
      name,
      args.map((arg, index) => plainData(arg, `${name}, argument ${index + 1}`)),
      { files: server.files ?? new Map() },
    );
    return {
      result: error === null ? plainData(result, name) : null,
      error: error === null ? null : `Exception: ${error}`,
    };
  });
  await before(page);
  await page.addInitScript(googleScriptRun);
  await page.goto(address);
  return page;
}
