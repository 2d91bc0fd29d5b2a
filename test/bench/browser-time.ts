import type { Browser } from 'playwright-core';

/** Seconds of the processor that the page's process of a browser has used up to now: the busiest, where it has several. */
export async function processorSeconds(browser: Browser): Promise<number> {
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime));
}
