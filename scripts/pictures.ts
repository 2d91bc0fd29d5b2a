/* Makes every picture of the documents anew, from the running product: `npm run pictures`. Needs Chromium, LibreOffice and poppler. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { closePages, launchBrowser } from '../test/e2e/browser';
import { folder, madeOfFile } from './pictures/folder';
import { fingerprint, type MadeOf, pictures } from './pictures/made-of';
import { savePicture } from './pictures/save-picture';

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const made: Record<string, MadeOf> = {};
try {
  for (const { file, show } of pictures) {
    const { of, draw } = await show(browser);
    await savePicture(browser, `${folder}/${file}`, await draw());
    made[file] = { of: fingerprint(of), png: fingerprint(readFileSync(`${folder}/${file}`)) };
    await closePages(browser);
  }
} finally {
  await browser.close();
}
writeFileSync(madeOfFile, `${JSON.stringify(made, null, 2)}\n`);
