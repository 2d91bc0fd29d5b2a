import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/browser';
import { createExcelHost } from '../excel-host/host';
import { createWorkbook } from '../excel-host/model';
import { buildSite, openBuiltPane } from '../excel-host/open-built-pane';
import { officeWorkbook } from '../pane/raw-sheets';
import { processorSeconds } from './browser-time';
import type { Section } from './section';
import { withFolder } from './spent';

/** How much slower than this machine an old office machine is taken to be. */
const throttle = 4;

/** What opening a page in Excel's pane takes. */
interface PaneStart {
  /** Milliseconds of the processor of the page's process until its sign stands, office.js included, times the throttle. */
  readonly processor: number;
  /** Milliseconds by the clock, not throttled: something is to be seen. */
  readonly firstPaint: number;
  readonly megabytes: number;
}

/** A page that only waits for office.js: whatever a pane does, it takes that long. */
const emptyPane = `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<body>…<script src="empty.js"></script>`;
const emptyScript = `Office.onReady(() => { document.body.innerHTML = '<p class="grades">…</p>'; });`;

/** Opens the page on a workbook of 18 units, and waits for its sign. Each opening has a browser of its own, so that no compiled code is left from the one before. */
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
    const processor = throttle * 1000 * (await processorSeconds(browser));
    const [firstPaint, heap] = await page.evaluate<[number, number]>(
      `[performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, performance.memory.usedJSHeapSize]`,
    );
    return { processor, firstPaint, megabytes: heap / 1e6 };
  } finally {
    await browser.close();
  }
}

/** The least of some openings. */
async function opened(folder: string, openings: number): Promise<PaneStart> {
  const all: PaneStart[] = [];
  for (let opening = 0; opening < openings; opening += 1) all.push(await openOnce(folder));
  const least = (of: (start: PaneStart) => number): number => Math.min(...all.map(of));
  return {
    processor: least(({ processor }) => processor),
    firstPaint: least(({ firstPaint }) => firstPaint),
    megabytes: least(({ megabytes }) => megabytes),
  };
}

/** The opening of the Excel pane, beside that of a page that only waits for office.js. */
export async function paneStartSection(openings: number): Promise<Section> {
  const pane = await opened(await buildSite(), openings);
  const empty = await withFolder((folder) => {
    writeFileSync(join(folder, 'pane.html'), emptyPane);
    writeFileSync(join(folder, 'empty.js'), emptyScript);
    return opened(folder, openings);
  });
  const row = (name: string, of: (start: PaneStart) => number): string =>
    `| ${name} | ${of(pane).toFixed(0)} | ${of(empty).toFixed(0)} |`;
  return {
    lines: [
      `| Excel pane, 18 units, least of ${openings} openings | the pane | a page that only waits for office.js |`,
      '|---|---:|---:|',
      row(`processor time of the page until the preview stands, × ${throttle}, ms`, ({ processor }) => processor),
      row('first paint by the clock, not throttled, ms', ({ firstPaint }) => firstPaint),
      row('memory of scripts, MB', ({ megabytes }) => megabytes),
    ],
    notes: [
      '**a page that only waits for office.js**: Microsoft’s library and the browser’s own start, which no pane can do without; the rest is ours, the stand-in of Excel included.',
    ],
    goals: [
      {
        work: `Excel pane: processor time until the preview, 18 units, × ${throttle}`,
        measured: pane.processor / 1000,
        unit: 's',
        most: 1.5,
        megabytes: pane.megabytes,
        note: `${(empty.processor / 1000).toFixed(2)} s of it for a page that only waits for office.js`,
      },
      {
        work: 'Excel pane: first paint, not throttled',
        measured: pane.firstPaint,
        unit: 'ms',
        most: 500,
        megabytes: pane.megabytes,
      },
    ],
  };
}
