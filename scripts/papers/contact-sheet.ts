import type { Browser } from 'playwright-core';

/** A page of a paper, by the name under which it is saved. */
export interface Shot {
  readonly name: string;
  readonly png: Uint8Array;
}

const style = `
  body{margin:0;padding:12px;width:1900px;background:#ddd;font:14px Arial,"Liberation Sans",sans-serif;display:flex;flex-wrap:wrap;gap:10px;align-items:start}
  figure{margin:0;width:465px} img{width:100%;display:block;background:#fff;outline:1px solid #888} figcaption{padding:2px 0}`;

/** All pages small beside each other, with their names. */
export async function contactSheet(browser: Browser, shots: readonly Shot[]): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: 1924, height: 800 } });
  try {
    const figures = shots.map(
      ({ name, png }) =>
        `<figure><img src="data:image/png;base64,${Buffer.from(png).toString('base64')}"><figcaption>${name}</figcaption></figure>`,
    );
    // A hundred pages take their time on a machine that does other things too.
    await page.setContent(`<style>${style}</style>${figures.join('')}`, { timeout: 300_000 });
    return await page.screenshot({ fullPage: true });
  } finally {
    await page.close();
  }
}
