import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { closePages, sharedBrowser } from './browser';
import { openPane } from './pane-page';
import { officeWorkbook, warnedWorkbook } from '../pane/raw-sheets';
import { openFolds, paneLooks, previewed } from './pane-states';

const themes = [
  ['light', 'none'],
  ['dark', 'none'],
  ['contrast', 'none'],
  ['light', 'active'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closePages(browser);
});

/** Colours that are still on their way from one theme to the next are nobody's contrast. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.every((root) =>
      root
        .getAnimations()
        .every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
    );
  });
}

/** The rules that look at nothing but colours. */
const coloursOnly = ['color-contrast', 'link-in-text-block'];

/** What axe finds by all its rules, or by these. */
async function violations(page: Page, rules: readonly string[] | null = null): Promise<readonly string[]> {
  await settled(page);
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...(rules !== null && { runOnly: rules }) })})`,
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join(' | ')}`,
  );
}

/** By all rules in the first theme. The next have the same elements in other colours, so that only colours are looked at again. */
async function expectNothingFoundInAnyTheme(page: Page): Promise<void> {
  for (const [index, [shade, forcedColors]] of themes.entries()) {
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    await page.evaluate((next) => {
      setShade(next);
    }, shade);
    const found = await violations(page, index === 0 ? null : coloursOnly);
    expect({ shade, forcedColors, found }).toEqual({ shade, forcedColors, found: [] });
  }
  await page.emulateMedia({ forcedColors: 'none' });
}

/** Elements that stick out of the pane sideways. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('main *')].filter((element) => {
      const { right, left } = element.getBoundingClientRect();
      return !element.closest('.unseen, .table-picture table') && (right > width + 0.5 || left < -0.5);
    });
    const scrolls = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
    return [...scrolls, ...out.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)];
  });
}

async function expectNothingSticksOut(page: Page): Promise<void> {
  for (const width of [300, 320, 350]) {
    await page.setViewportSize({ width, height: 720 });
    expect({ width, out: await overflowing(page) }).toEqual({ width, out: [] });
  }
}

test.each(paneLooks)(
  'when $name, axe finds nothing in light, dark and contrast themes, and nothing sticks out of 300, 320 and 350 px',
  async ({ scene, reach }) => {
    const page = await openPane(browser, { host: 'excel', language: 'vi', shade: 'light', ...scene }, { width: 320 });
    await reach(page);
    await openFolds(page);
    await expectNothingFoundInAnyTheme(page);
    await expectNothingSticksOut(page);
    await page.context().close();
  },
);

test.each(paneLooks)('in English and in Google’s look too, when $name', async ({ scene, reach }) => {
  const page = await openPane(browser, { host: 'sheets', language: 'en', shade: 'light', ...scene }, { width: 300 });
  await reach(page);
  await openFolds(page);
  expect(await violations(page)).toEqual([]);
  await expectNothingSticksOut(page);
  await page.context().close();
});

test.each(['report', 'periods', 'tools'])(
  'in the tab “%s”, unfolded, axe finds nothing in any theme and nothing sticks out sideways',
  async (tab) => {
    const look = { host: 'excel', language: 'vi', shade: 'light', sheets: officeWorkbook() } as const;
    const page = await openPane(browser, look, { width: 320 });
    await previewed(page);
    await page.locator(`#tab-${tab}`).click();
    await openFolds(page);
    await page
      .locator(`#panel-${tab} :is(.papers, [type=checkbox], [type=file])`)
      .first()
      .waitFor({ state: 'attached' });
    await expectNothingFoundInAnyTheme(page);
    await expectNothingSticksOut(page);
    await page.context().close();
  },
);

test('the main button is in sight in every tab from 480 px on, whatever is above it', async () => {
  const page = await openPane(
    browser,
    { host: 'excel', language: 'vi', shade: 'light', sheets: warnedWorkbook() },
    { width: 320, height: 480 },
  );
  await previewed(page);
  const inSight = async (name: string): Promise<boolean> =>
    page.getByRole('button', { name, exact: true }).evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return top >= 0 && bottom <= window.innerHeight && hit !== null && element.contains(hit);
    });
  for (const tab of ['build', 'report', 'periods', 'tools']) {
    await page.locator(`#tab-${tab}`).click();
    await openFolds(page);
    expect({ tab, inSight: await inSight('Lập Phụ lục 1') }).toEqual({ tab, inSight: true });
  }
  await page.getByRole('button', { name: 'Lập Phụ lục 1', exact: true }).click();
  await page.getByRole('button', { name: 'Xem trang', exact: true }).waitFor();
  expect(await inSight('Xem trang')).toBe(true);
  expect(await inSight('Hoàn tác')).toBe(true);
  await page.context().close();
});

test('tabs by keyboard: one stop, the arrows go round, Home and End', async () => {
  const page = await openPane(
    browser,
    { host: 'excel', language: 'vi', shade: 'light', sheets: officeWorkbook() },
    { width: 320 },
  );
  await previewed(page);
  await page.keyboard.press('Tab');
  const inView = async (): Promise<string> => page.locator('[role=tabpanel]:visible').getAttribute('id').then(String);
  for (const [key, panel] of [
    ['ArrowRight', 'panel-report'],
    ['ArrowRight', 'panel-periods'],
    ['End', 'panel-tools'],
    ['ArrowRight', 'panel-build'],
    ['ArrowLeft', 'panel-tools'],
    ['Home', 'panel-build'],
  ] as const) {
    await page.keyboard.press(key);
    expect([key, await inView()]).toEqual([key, panel]);
  }
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('raw-sheet');
  await page.context().close();
});
