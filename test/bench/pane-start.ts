import { launchBrowser } from '../e2e/browser';
import { createExcelHost } from '../excel-host/host';
import { createWorkbook } from '../excel-host/model';
import { buildSite, openBuiltPane } from '../excel-host/open-built-pane';
import { officeWorkbook } from '../pane/raw-sheets';

/** How much slower than this machine an old office machine is taken to be. */
const throttle = 4;

/** What opening the pane takes, in milliseconds. */
interface PaneStart {
  /** Processor time of the page's process until the preview stands, office.js included, times the throttle. */
  readonly processor: number;
  /** By the clock, not throttled: something is to be seen. */
  readonly firstPaint: number;
}

/** Opens the built pane on a workbook of 18 units, and waits for its preview. Each opening has a browser of its own, so that no compiled code is left from the one before. */
async function openOnce(folder: string): Promise<PaneStart> {
  const browser = await launchBrowser();
  try {
    const workbook = createWorkbook(Object.fromEntries(officeWorkbook().map(({ name, cells }) => [name, cells])));
    const { page } = await openBuiltPane(browser, folder, createExcelHost(workbook, 14), {
      locale: 'vi-VN',
      excelApi: 14,
      // tsx marks the names of functions by this helper, which those that go into the page lack there.
      watch: (empty) => empty.addInitScript({ content: 'window.__name = (named) => named;' }),
    });
    await page.locator('.grades').waitFor({ timeout: 60_000 });
    const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
    const seconds = processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime);
    const firstPaint = await page.evaluate<number>(
      `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
    );
    return { processor: throttle * 1000 * Math.max(...seconds), firstPaint };
  } finally {
    await browser.close();
  }
}

/** The least of some openings. */
export async function paneStartTable(openings: number): Promise<string[]> {
  const folder = await buildSite();
  const all: PaneStart[] = [];
  for (let opening = 0; opening < openings; opening += 1) all.push(await openOnce(folder));
  const least = (of: (start: PaneStart) => number): string =>
    all.reduce((best, each) => Math.min(best, of(each)), Infinity).toFixed(0);
  return [
    `| Excel pane, 18 units, least of ${openings} openings | ms |`,
    '|---|---:|',
    `| processor time of the page until the preview stands, × ${throttle} | ${least(({ processor }) => processor)} |`,
    `| first paint, not throttled | ${least(({ firstPaint }) => firstPaint)} |`,
  ];
}
