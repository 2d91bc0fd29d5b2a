import type { BrowserContext, Page } from 'playwright-core';

declare global {
  var styleTexts: WeakMap<CSSStyleSheet, string>;
}

/** Keeps the text of every style sheet that a page makes: what the browser would give back is in words of its version. To be called before the page is opened. */
export async function keepStyles(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    globalThis.styleTexts = new WeakMap();
    const replace = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'replaceSync')?.value as (
      this: CSSStyleSheet,
      text: string,
    ) => void;
    CSSStyleSheet.prototype.replaceSync = function (text) {
      styleTexts.set(this, text);
      replace.call(this, text);
    };
  });
}

/** All that a page shows as text, the same on every machine: its elements, what its fields hold, and its styles, but not the script that made them. */
export async function shownState(page: Page): Promise<string> {
  const [content, more] = await Promise.all([
    page.content(),
    page.evaluate(() => [
      ...[...document.querySelectorAll('input, select, textarea')].map((field) =>
        field instanceof HTMLInputElement && field.type === 'checkbox'
          ? String(field.checked)
          : (field as HTMLInputElement).value,
      ),
      ...document.adoptedStyleSheets.map((sheet) => styleTexts.get(sheet) ?? ''),
    ]),
  ]);
  return [content.replace(/<script[\s>].*?<\/script>|<meta [^>]*>/gsu, ''), ...more].join('\n');
}
