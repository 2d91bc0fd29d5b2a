/* Makes every picture of the documents anew, from the running product: `npm run pictures`. Needs Chromium, LibreOffice and poppler. */
import { mkdirSync } from 'node:fs';
import { launchBrowser } from '../test/e2e/browser';
import { folder } from './pictures/folder';
import { panePictures } from './pictures/pane-pictures';
import { sheetPictures } from './pictures/sheet-pictures';

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  await sheetPictures(browser);
  await panePictures(browser);
} finally {
  await browser.close();
}
