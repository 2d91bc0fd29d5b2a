import type { Page } from 'playwright-core';

/** Role and name of what has the focus, as a screen reader is told. */
export async function focused(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const node = nodes
    .filter(({ properties }) => properties?.some(({ name, value }) => name === 'focused' && value.value === true))
    .at(-1);
  await client.detach();
  return `${String(node?.role?.value ?? '')} ${String(node?.name?.value ?? '')}`;
}

/** True where what has the focus is seen to have it; null where the page itself has it. */
function isMarked(page: Page): Promise<boolean | null> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
}

/**
 * Presses Tab until what is named has the focus; every stop on the way has a name and a visible mark.
 *
 * @throws Error where one has not, or where what is named is never reached
 */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const [now, marked] = [await focused(page), await isMarked(page)];
    if (marked === null) continue;
    if (!marked) throw new Error(`“${now}” has the focus and does not show it`);
    if (!/^\S+ \S/u.test(now)) throw new Error(`Tab stops at something without a name: “${now}”`);
    if (now.endsWith(` ${name}`)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}
