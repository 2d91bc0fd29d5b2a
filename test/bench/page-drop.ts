import { copyPlan } from '../../src/files/write/copy-plan';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { launchBrowser } from '../e2e/browser';
import { openPage } from '../page/open-page';
import { processorSeconds } from './browser-time';
import { figures } from './medians';
import { rawGrid } from './raw-grid';
import type { Section } from './section';

/** What dropping a workbook on the page takes. */
interface Dropped {
  /** Of the processor, until the preview stands. */
  readonly seconds: number;
  /** Milliseconds by the clock. */
  readonly longestTask: number;
  readonly megabytes: number;
}

/** A workbook is handed over before, so that what is measured begins with the drop. */
async function dropOnce(units: number): Promise<Dropped> {
  const bytes = await writeWorkbook([copyPlan(rawGrid(units))], 'bench');
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser);
    page.setDefaultTimeout(120_000);
    await page.evaluate(`window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ type: 'longtask' });
      window.dropped = new DataTransfer();
      window.dropped.items.add(new File([Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0))], 'so-lieu.xlsx'));`);
    const before = await processorSeconds(browser);
    await page.evaluate(
      `document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: window.dropped, bubbles: true, cancelable: true })); null`,
    );
    await page.locator('.grades').waitFor();
    const seconds = (await processorSeconds(browser)) - before;
    const [longestTask, heap] = await page.evaluate<[number, number]>(
      `[window.longest, performance.memory.usedJSHeapSize]`,
    );
    return { seconds, longestTask, megabytes: heap / 1e6 };
  } finally {
    await browser.close();
  }
}

/** From the drop of an .xlsx on the page to its preview, once. */
export async function pageDropSection(sizes: readonly number[]): Promise<Section> {
  const all: (Dropped & { readonly units: number })[] = [];
  for (const units of sizes) all.push({ units, ...(await dropOnce(units)) });
  return {
    lines: [
      '| page: units dropped as .xlsx | processor until the preview, s | longest task by the clock, ms | memory of scripts, MB |',
      '|---:|---:|---:|---:|',
      ...all.map(
        ({ units, seconds, longestTask, megabytes }) =>
          `| ${units} | ${figures(seconds)} | ${longestTask.toFixed(0)} | ${megabytes.toFixed(0)} |`,
      ),
    ],
    notes: [
      '**longest task**: so long the page answers nothing; a spinner turns meanwhile, which the browser’s compositor keeps moving.',
    ],
    goals: all.slice(0, 1).map(({ units, seconds, megabytes }) => ({
      work: `page: ${units.toLocaleString('en')} units from the drop to the preview`,
      measured: seconds,
      unit: 's of the processor',
      most: 1,
      megabytes,
    })),
  };
}
