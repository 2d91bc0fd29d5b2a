import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { openPane } from './pane-page';
import { openFolds, paneLooks } from './pane-states';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
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

async function violations(page: Page): Promise<readonly string[]> {
  await settled(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join(' | ')}`,
  );
}

/** Elements that stick out of the pane sideways. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('main *')].filter((element) => {
      const { right, left } = element.getBoundingClientRect();
      return !element.closest('.unseen') && (right > width + 0.5 || left < -0.5);
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
    for (const [shade, forcedColors] of [
      ['light', 'none'],
      ['dark', 'none'],
      ['contrast', 'none'],
      ['light', 'active'],
    ] as const) {
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      await page.evaluate((next) => {
        setShade(next);
      }, shade);
      expect({ shade, forcedColors, violations: await violations(page) }).toEqual({
        shade,
        forcedColors,
        violations: [],
      });
    }
    await page.emulateMedia({ forcedColors: 'none' });
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
