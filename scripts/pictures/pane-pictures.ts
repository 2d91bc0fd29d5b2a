import type { Browser } from 'playwright-core';
import { openPane } from '../../test/e2e/pane-page';
import { paneLooks, previewed } from '../../test/e2e/pane-states';
import { firstUnitRow, officeWorkbook, rawCells } from '../../test/pane/raw-sheets';
import { folder } from './folder';
import { savePicture } from './save-picture';

const frames = [
  {
    suffix: 'sang',
    host: 'excel',
    shade: 'light',
    width: 320,
    of: ['empty', 'ready', 'errors', 'warnings', 'built', 'exists', 'undone'],
  },
  { suffix: 'toi', host: 'excel', shade: 'dark', width: 320, of: ['ready'] },
  { suffix: 'sheets', host: 'sheets', shade: 'light', width: 300, of: ['ready', 'built'] },
] as const;

/** A workbook whose warnings are of the everyday kind: a unit that is new, one that was not yet given a total. */
function everydayWarnings(): (typeof paneLooks)[number] {
  const cells = rawCells();
  const [fresh, waiting] = cells.slice(firstUnitRow);
  if (fresh) fresh[3] = null;
  if (waiting) waiting[2] = null;
  return {
    name: 'warnings',
    scene: { sheets: [{ name: 'Tuần 01', cells }, ...officeWorkbook().slice(1)] },
    reach: previewed,
  };
}

/** The pane in each of its states: the same workbook in memory, and the same ways into each state, as in the browser tests. */
export async function panePictures(browser: Browser): Promise<void> {
  for (const { suffix, host, shade, width, of } of frames) {
    const looks = paneLooks.map((look) => (look.name === 'warnings' ? everydayWarnings() : look));
    for (const { name, scene, reach } of looks.filter((look) => of.some((wanted) => wanted === look.name))) {
      const page = await openPane(
        browser,
        { host, language: 'vi', shade, ...scene },
        { width, height: name === 'warnings' ? 1120 : 760 },
      );
      await reach(page);
      await page.mouse.move(0, 0);
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        window.scrollTo(0, 0);
      });
      await savePicture(
        browser,
        `${folder}/pane-${name}-${suffix}.png`,
        await page.screenshot({ animations: 'disabled' }),
      );
      await page.context().close();
    }
  }
}
