/* Draws the add-in's icons from assets/*.svg: `npm run icons`. The smallest of each has a drawing of its own, on whole pixels. */
import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../test/e2e/browser';

const sizes = { icon: [16, 20, 24, 32, 40, 48, 64, 80, 128], pane: [16, 20, 24, 32, 40, 48, 64, 80] };
const browser = await launchBrowser();
for (const [name, edges] of Object.entries(sizes)) {
  for (const edge of edges) {
    const svg = readFileSync(`assets/${name}${edge < 32 ? '-small' : ''}.svg`, 'utf8');
    const page = await browser.newPage({ viewport: { width: edge, height: edge } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${edge}px;height:${edge}px}</style>${svg}`);
    writeFileSync(`assets/${name}-${edge}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
