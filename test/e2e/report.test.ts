import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExcelHost } from '../excel-host/host';
import { createWorkbook, dump } from '../excel-host/model';
import { buildSite, openBuiltPane } from '../excel-host/open-built-pane';
import { rawGrid } from '../bench/raw-grid';
import { unzip } from '../hosts/file/unzip';
import { officeWorkbook } from '../pane/raw-sheets';
import type { BuiltCode } from '../sheets-host/built-code';
import { buildCode, buildSidebar, buildWord } from '../sheets-host/built-code';
import { workbookOf } from '../sheets-host/filled-workbook';
import { openSidebar } from '../sheets-host/open-sidebar';
import { closePages, sharedBrowser } from './browser';

let browser: Browser;
let site: string;
let code: BuiltCode;
let html: string;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  browser = await sharedBrowser();
  site = await buildSite();
  [code, html, files] = await Promise.all([
    buildCode(),
    buildSidebar(),
    buildWord().then((word) => new Map([['word', word]])),
  ]);
}, 300_000);
afterAll(async () => {
  await closePages(browser);
});

const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });
const lists = [
  'Công khai, minh bạch: 05 đơn vị dưới 70% (xếp từ thấp lên, thấp nhất 29.4%) gồm Phú Long, Bình Thạnh Đông, Hòa Lạc, Chợ Vàm và Long Hòa.',
  'Tiến độ giải quyết thủ tục hành chính: 01 đơn vị dưới 70% là Phú Long (41.67%).',
  'Dịch vụ công trực tuyến: 01 đơn vị dưới 70% là Phú Thọ (39%).',
];

async function textOf(download: Download): Promise<string> {
  const parts = unzip(readFileSync(await download.path()));
  expect([...parts.keys()]).toEqual(
    expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'word/header1.xml']),
  );
  return (parts.get('word/document.xml') ?? '')
    .replace(/<w:t[^>]*>/gu, '')
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/\u200B/gu, '');
}

/** Each paper beside the report, by its button. */
async function papersAreTaken(page: Page): Promise<void> {
  const taken = async (name: string): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    await page.getByText(`Đã tạo “${download.suggestedFilename()}”`).first().waitFor();
    return download;
  };
  const partsOf = async (download: Download): Promise<ReadonlyMap<string, string>> =>
    unzip(readFileSync(await download.path()));
  const notices = await taken('Tải thông báo từng đơn vị (Word)');
  expect(notices.suggestedFilename()).toMatch(/^thong-bao-don-vi_2024-05-06_in-\d{8}-\d{4}\.docx$/u);
  expect((await partsOf(notices)).get('word/document.xml')?.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(17);
  const summary = await taken('Tải tóm tắt lãnh đạo (Word)');
  expect(summary.suggestedFilename()).toMatch(/^tom-tat-lanh-dao_2024-05-06_in-\d{8}-\d{4}\.docx$/u);
  const parts = await partsOf(summary);
  expect(parts.get('word/document.xml')).toContain('TÓM TẮT KẾT QUẢ XẾP LOẠI');
  expect([...parts.keys()].filter((name) => /media\/.*\.svg$/u.test(name)).length).toBeGreaterThan(1);
  const files = await taken('Mỗi đơn vị một tệp (.zip)');
  const names = [...(await partsOf(files)).keys()];
  expect(names).toHaveLength(18);
  for (const [index, name] of names.entries())
    expect(name).toMatch(new RegExp(`-\\d{4}_${String(index + 1).padStart(2, '0')}_[a-z\\d-]+\\.docx$`, 'u'));
}

test('in Excel: the draft is read in the pane, its open places are counted, and it is downloaded as a Word file', async () => {
  const host = createExcelHost(
    createWorkbook(Object.fromEntries(officeWorkbook().map(({ name, cells }) => [name, cells]))),
    14,
  );
  const { page, complaints } = await openBuiltPane(browser, site, host, { locale: 'vi-VN', excelApi: 14, width: 320 });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.grades').waitFor();
  const before = dump(host.workbook);
  const loaded: string[] = [];
  page.on('request', (request) => {
    loaded.push(new URL(request.url()).pathname.replace(/\.[0-9a-f]+\.js$/u, ''));
  });

  await page.getByRole('tab', { name: 'Báo cáo' }).click();
  await page.getByText(/^Còn 12 chỗ phải điền, được tô vàng: tên cơ quan chủ quản, /u).waitFor();
  const draft = page.getByRole('region', { name: 'Nội dung dự thảo báo cáo' });
  for (const list of lists) expect(await draft.innerText()).toContain(list);
  expect(await draft.locator('mark').count()).toBe(12);
  await page.getByRole('heading', { name: 'Giấy tờ khác từ cùng số liệu' }).waitFor();
  expect([...loaded].sort()).toEqual(['/papers', '/report']);
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await draft.scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'node_modules/.cache/report-excel.png', fullPage: true });

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải tệp Word').click()]);
  expect(download.suggestedFilename()).toMatch(/^bao-cao_2024-05-06_in-\d{8}-\d{4}\.docx$/u);
  const text = await textOf(download);
  for (const list of lists) expect(text).toContain(list);
  expect(text).toContain('\nPHÚ LONG\n55.87\nTB\n');
  await page
    .getByText(/^Đã tạo “bao-cao_2024-05-06_in-\d{8}-\d{4}\.docx”: .* Excel cho Mac và iPad không cho tải tệp/u)
    .first()
    .waitFor();
  expect(loaded.filter((path) => path === '/word')).toHaveLength(1);

  await button(page, 'Sao chép chữ').click();
  await page
    .getByText(/^Đã sao chép\./u)
    .first()
    .waitFor();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\r/gu, '');
  expect(copied.split(/[\n\t]/u).filter((piece) => piece !== '')).toEqual(
    text.split('\n').filter((piece) => piece !== ''),
  );
  await page.screenshot({ path: 'node_modules/.cache/report-excel-done.png', fullPage: true });

  expect(dump(host.workbook)).toEqual(before);
  await page.context().close();
  expect(complaints).toEqual([]);
});

test('in Excel: the message is copied, the notices and the leader’s page are downloaded', async () => {
  const host = createExcelHost(
    createWorkbook(Object.fromEntries(officeWorkbook().map(({ name, cells }) => [name, cells]))),
    14,
  );
  const { page, complaints } = await openBuiltPane(browser, site, host, { locale: 'vi-VN', excelApi: 14, width: 320 });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.grades').waitFor();
  const before = dump(host.workbook);
  await page.getByRole('tab', { name: 'Báo cáo' }).click();
  await papersAreTaken(page);

  await button(page, 'Sao chép tin nhắn').click();
  await page
    .getByText(/^Đã sao chép\. Mở nhóm Zalo/u)
    .first()
    .waitFor();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\r/gu, '');
  expect(copied).toMatch(/^KẾT QUẢ BỘ CHỈ SỐ 766 - THÁNG 5 - TUẦN 01\n/u);
  expect(await page.getByRole('region', { name: 'Nội dung tin nhắn' }).innerText()).toBe(copied);
  await page.getByText(`${copied.length} ký tự; Zalo nhận tối đa 2.000 ký tự một tin.`).waitFor();
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('heading', { name: 'Giấy tờ khác từ cùng số liệu' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'node_modules/.cache/papers-excel.png', fullPage: true });

  // The message follows what is chosen.
  await page.getByRole('tab', { name: 'Lập bảng' }).click();
  await page.getByLabel('So sánh với').selectOption('none');
  await page.getByRole('tab', { name: 'Báo cáo' }).click();
  const message = page.getByRole('region', { name: 'Nội dung tin nhắn' });
  await expect.poll(() => message.innerText()).not.toMatch(/tăng|giảm/iu);
  expect(dump(host.workbook)).toEqual(before);
  await page.context().close();
  expect(complaints).toEqual([]);
});

test('the draft follows what is chosen: compared with nothing, it says nothing of change', async () => {
  const host = createExcelHost(
    createWorkbook(Object.fromEntries(officeWorkbook().map(({ name, cells }) => [name, cells]))),
    14,
  );
  const { page, complaints } = await openBuiltPane(browser, site, host, { locale: 'vi-VN', excelApi: 14 });
  await page.locator('.grades').waitFor();
  await page.getByRole('tab', { name: 'Báo cáo' }).click();
  const draft = page.getByRole('region', { name: 'Nội dung dự thảo báo cáo' });
  await draft.getByText(/Tăng nhiều nhất là Phú Hùng/u).waitFor();
  await page.getByRole('tab', { name: 'Lập bảng' }).click();
  await page.getByLabel('So sánh với').selectOption('none');
  await page.getByRole('tab', { name: 'Báo cáo' }).click();
  await draft.getByText(/Tăng nhiều nhất/u).waitFor({ state: 'detached' });
  expect(await draft.innerText()).not.toMatch(/tăng|giảm|Tháng 4/u);
  await page.context().close();
  expect(complaints).toEqual([]);
});

test('in Google Sheets: the menu opens the sidebar at the draft, which is downloaded without any other site', async () => {
  const workbook = workbookOf(rawGrid(18));
  const calls: string[] = [];
  const page = await openSidebar(
    browser,
    { code, html: `${html}<div id="open-report" hidden></div>`, files, workbook, refusal: null },
    calls,
  );
  const draft = page.getByRole('region', { name: 'Nội dung dự thảo báo cáo' });
  await draft.waitFor();
  expect(calls).not.toContain('paneWord');
  await page.screenshot({ path: 'node_modules/.cache/report-sheets.png', fullPage: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải tệp Word').click()]);
  const text = await textOf(download);
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await page
    .getByText(/^Đã tạo “bao-cao_.*\.docx”: xem trong thư mục Tải xuống\.$/u)
    .first()
    .waitFor();
  const [again] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải tệp Word').click()]);
  expect(await textOf(again)).toBe(text);
  await papersAreTaken(page);
  expect(calls.filter((call) => call === 'paneWord')).toHaveLength(1);
  await page.context().close();
});
