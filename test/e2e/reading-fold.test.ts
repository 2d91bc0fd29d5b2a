import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { CellValue } from '../../src/core/grid';
import type { Scene } from '../pane/page-entry';
import { closePages, sharedBrowser } from './browser';
import { openPane } from './pane-page';
import { previewed } from './pane-states';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closePages(browser);
});

/** A sheet of a week that has two columns of points, an unknown one, and a row that is no unit. */
function weekCells(week: number): CellValue[][] {
  return [
    [`KẾT QUẢ TUẦN ${week} NĂM 2026`],
    ['STT', 'Đơn vị', 'Tổng điểm', 'Điểm tự chấm', 'Chỉ số lạ'],
    [1, 'Xã Hội Sơn', 80.5, 71.2, 1.25],
    [2, 'Xã Minh Tân', 70.25, 90.5, 2.5],
    [3, 'Đội lưu động', 65, 66, 1.5],
  ];
}

/** Points without a total: nothing can be built until a person says which column it is. */
const questioned: CellValue[][] = [
  ['KẾT QUẢ TUẦN 36 NĂM 2026'],
  ['STT', 'Đơn vị', 'Kết quả A', 'Kết quả B'],
  [1, 'Xã Hội Sơn', 80.5, 71.2],
  [2, 'Xã Minh Tân', 70.25, 90.5],
];

async function open(cells: readonly CellValue[][][], scene: Partial<Scene> = {}): Promise<Page> {
  const sheets = cells.map((one, index) => ({ name: `Trang ${index + 1}`, cells: [...one] }));
  return openPane(browser, { host: 'excel', language: 'vi', shade: 'light', sheets, ...scene }, { width: 320 });
}

const fold = (page: Page) => page.locator('.reading-fold');
async function unfold(page: Page): Promise<void> {
  await previewed(page);
  await fold(page).locator('summary').first().click();
  await page.locator('.reading-part').waitFor();
}
const total = (page: Page, column: string) => page.getByLabel(new RegExp(`^Cột ${column}, `, 'u'));

/** Column of totals on the sheet that was built, by unit. */
const built = (page: Page) =>
  page.evaluate(async () => {
    const name = workbook.sheetNames().find((sheet) => sheet.startsWith('Phụ lục')) ?? '';
    const { cells } = await workbook.port.read(name);
    return cells
      .filter((row) => String(row[1]).startsWith('Xã') || String(row[1]).startsWith('Đội'))
      .map((row) => [row[1], row[2]]);
  });

test('a column is read as the total: preview and built table follow, the workbook remembers it, the next sheet of the form is read so too, and it can be taken back', async () => {
  const page = await open([weekCells(36), weekCells(37)]);
  await unfold(page);
  expect(await fold(page).locator('.count').first().innerText()).toBe('2');
  await page
    .locator('.doubtful', { hasText: 'Điểm tự chấm' })
    .getByText('Đang hiểu là Bỏ qua, cũng có thể là Điểm tổng hợp.')
    .waitFor();
  expect(await total(page, 'D').inputValue()).toBe('');
  await total(page, 'D').selectOption('total');
  // 90.5 is XUẤT SẮC, which no unit is by “Tổng điểm”.
  await page.locator('.grades li', { hasText: 'XUẤT SẮC' }).locator('.grade-count', { hasText: '1' }).waitFor();
  expect(await total(page, 'D').inputValue()).toBe('total');
  await page.getByRole('button', { name: 'Lập Phụ lục 1', exact: true }).click();
  await page.getByRole('button', { name: 'Xem trang' }).waitFor();
  expect(await built(page)).toEqual([
    ['Xã Minh Tân', 90.5],
    ['Xã Hội Sơn', 71.2],
    ['Đội lưu động', 66],
  ]);
  const remembered = await page.evaluate(() => workbook.port.look().then(({ choices }) => choices));
  expect(remembered.reading).toEqual({ columns: [{ heading: 'Điểm tự chấm', as: 'total', measure: null }], rows: [] });
  await page.context().close();

  const next = await open([weekCells(37)], { remembered });
  await unfold(next);
  expect(await total(next, 'D').inputValue()).toBe('total');
  await next.locator('.grades li', { hasText: 'XUẤT SẮC' }).locator('.grade-count', { hasText: '1' }).waitFor();
  await total(next, 'D').selectOption({ label: 'Theo máy' });
  await next.locator('.grades li', { hasText: 'XUẤT SẮC' }).locator('.grade-count', { hasText: '0' }).waitFor();
  await next.context().close();
});

test('a row is no unit, and a unit again', async () => {
  const page = await open([weekCells(36)]);
  await unfold(page);
  await page.getByLabel('Hàng không phải đơn vị').selectOption('Đội lưu động');
  await page.getByText('2 đơn vị', { exact: true }).waitFor();
  await page.getByLabel('Hàng “Đội lưu động” được hiểu là').selectOption({ label: 'Theo máy' });
  await page.getByText('3 đơn vị', { exact: true }).waitFor();
  await page.context().close();
});

test('a question that only the reading answers unfolds it, with the column in view; the answer builds', async () => {
  const page = await open([questioned]);
  await page.getByLabel('Trang số liệu thô').selectOption('sheet:Trang 1');
  await page.locator('.reading-part .column').first().waitFor();
  expect(await fold(page).getAttribute('open')).not.toBeNull();
  expect(
    await page
      .locator('.doubtful')
      .first()
      .evaluate((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
  ).toBe(true);
  await page.screenshot({ path: 'node_modules/.cache/reading-question.png', fullPage: true });
  await page.getByRole('button', { name: 'Hiểu cột C là Điểm tổng hợp' }).click();
  await previewed(page);
  await page.getByText('2 đơn vị', { exact: true }).waitFor();
  await page.context().close();
});

test('a total out of another scale: both readings as buttons, in words; the one that is pressed builds, the list says so', async () => {
  const outOf84: CellValue[][] = [
    ['KẾT QUẢ TUẦN 36 NĂM 2026'],
    ['STT', 'Đơn vị', 'Tổng điểm (84 điểm)'],
    [1, 'Xã Hội Sơn', 79.8],
    [2, 'Xã Minh Tân', 42],
  ];
  const page = await open([outOf84]);
  await page
    .getByText('Hai cách hiểu ngang nhau: Điểm tổng hợp, đã theo thang 100, hoặc Điểm tổng hợp, quy đổi từ thang 84.')
    .waitFor();
  const ways = page.locator('.ways button');
  expect(await ways.allInnerTexts()).toEqual([
    'Điểm tổng hợp, đã theo thang 100',
    'Điểm tổng hợp, quy đổi từ thang 84',
  ]);
  await page.screenshot({ path: 'node_modules/.cache/reading-scale.png', fullPage: true });
  await ways.nth(1).click();
  await page.locator('.grades li', { hasText: 'XUẤT SẮC' }).locator('.grade-count', { hasText: '1' }).waitFor();
  await page.locator('.reading-part .quiet', { hasText: 'quy đổi từ thang 84' }).waitFor();
  await page.getByRole('button', { name: 'Lập Phụ lục 1', exact: true }).click();
  await page.getByRole('button', { name: 'Xem trang' }).waitFor();
  expect(await built(page)).toEqual([
    ['Xã Hội Sơn', 95],
    ['Xã Minh Tân', 50],
  ]);
  await page.getByRole('button', { name: 'Trở lại cách hiểu tự động' }).click();
  await ways.first().waitFor();
  await page.context().close();
});

test('by keyboard alone: unfolded, a column chosen, the focus stays on its list while the preview follows', async () => {
  const page = await open([weekCells(36)]);
  await previewed(page);
  await fold(page).locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.reading-part').waitFor();
  await page.keyboard.press('Tab');
  // The sixth of the list: as read, name, code, number, level, cluster, total.
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('ArrowDown');
  await page.locator('.grades li', { hasText: 'XUẤT SẮC' }).locator('.grade-count', { hasText: '1' }).waitFor();
  expect(
    await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id),
  ).toBe('reading-0-3');
  await page.context().close();
});

test.each(['vi', 'en'] as const)(
  'axe finds nothing in the fold, in %s, light and dark, and nothing sticks out',
  async (language) => {
    const page = await open([weekCells(36)], { language });
    await unfold(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.reading-fold details')) details.open = true;
    });
    for (const shade of ['light', 'dark', 'contrast'] as const) {
      await page.evaluate((next) => {
        setShade(next);
      }, shade);
      await page.waitForTimeout(400);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      await page.locator('.step.preview').screenshot({ path: `node_modules/.cache/reading-${language}-${shade}.png` });
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    await page.context().close();
  },
);
