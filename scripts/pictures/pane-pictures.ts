import type { Browser, Page } from 'playwright-core';
import { openPane } from '../../test/e2e/pane-page';
import { paneLooks, previewed } from '../../test/e2e/pane-states';
import { shownState } from '../../test/e2e/shown-state';
import { firstUnitRow, officeWorkbook, rawCells } from '../../test/pane/raw-sheets';
import type { Picture } from './picture';

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

type PaneFrame = Pick<(typeof frames)[number], 'host' | 'shade' | 'width'>;

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

const looks = paneLooks.map((look) => (look.name === 'warnings' ? everydayWarnings() : look));

/** The pane in one of its states: the same workbook in memory, and the same way into the state, as in the browser tests. */
export async function paneIn(
  browser: Browser,
  name: string,
  { host, shade, width }: PaneFrame,
  height: number,
): Promise<Page> {
  const look = looks.find((one) => one.name === name);
  if (look === undefined) throw new Error(`the pane has no state “${name}”`);
  const page = await openPane(browser, { host, language: 'vi', shade, ...look.scene }, { width, height });
  await look.reach(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  return page;
}

export const panePictures: readonly Picture[] = frames.flatMap(({ suffix, of, ...frame }) =>
  of.map((name) => ({
    file: `pane-${name}-${suffix}.png`,
    show: async (browser) => {
      const page = await paneIn(browser, name, frame, name === 'warnings' ? 1120 : 760);
      return { of: await shownState(page), draw: () => page.screenshot({ animations: 'disabled' }) };
    },
  })),
);
