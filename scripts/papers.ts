/*
 * Makes every kind of paper of 1, 18, 40 and 170 units and prints it to pictures, so that whoever changes a layout looks: `npm run papers`, or `npm run papers -- 18` for one size.
 * Needs Chromium, LibreOffice and poppler. In out/papers, which git ignores: a folder for each size, and a contact sheet for each.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { launchBrowser } from '../test/e2e/browser';
import { contactSheet } from './papers/contact-sheet';
import { makePapers } from './papers/make-papers';
import { documentPages } from './pictures/document-pages';

const folder = 'out/papers';
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1, 18, 40, 170];

const browser = await launchBrowser();
try {
  for (const size of sizes) {
    const own = join(folder, String(size));
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own, { recursive: true });
    const papers = await makePapers(size, own);
    const shots = papers.flatMap(({ path, pages }) =>
      documentPages(path, pages).map((png, index) => ({
        name: `${basename(path, extname(path))}-${String(index + 1).padStart(2, '0')}.png`,
        png,
      })),
    );
    for (const { name, png } of shots) writeFileSync(join(own, name), png);
    writeFileSync(join(folder, `${size}.png`), await contactSheet(browser, shots));
    console.log(`${folder}/${size}.png: ${shots.length} pages`);
  }
} finally {
  await browser.close();
}
