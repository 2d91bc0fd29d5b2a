import type { Page } from 'playwright-core';
import type { Scene } from '../pane/page-entry';
import { countedWorkbook } from '../pane/counted-sheets';
import { officeWorkbook, troubledWorkbook, warnedWorkbook } from '../pane/raw-sheets';

/** One look of the pane: what it is opened with, and how one gets there. */
export interface PaneLook {
  readonly name: string;
  readonly scene: Pick<Scene, 'sheets' | 'refuse' | 'holdReading'>;
  readonly reach: (page: Page) => Promise<void>;
}

const english = {
  build: 'Build Phụ lục 1',
  open: 'Show sheet',
  again: 'Build again',
  undo: 'Undo',
  replace: 'Replace it',
  tryAgain: 'Try again',
  empty: 'No raw sheet found',
  warnings: 'Warnings',
  errors: 'Errors to mend',
  reading: 'Reading the data…',
};
const vietnamese: typeof english = {
  build: 'Lập Phụ lục 1',
  open: 'Xem trang',
  again: 'Lập lại',
  undo: 'Hoàn tác',
  replace: 'Thay trang cũ',
  tryAgain: 'Thử lại',
  empty: 'Chưa thấy trang số liệu thô',
  warnings: 'Cảnh báo',
  errors: 'Lỗi phải sửa',
  reading: 'Đang đọc số liệu…',
};

async function wordsOf(page: Page): Promise<typeof english> {
  return (await page.locator('html').getAttribute('lang')) === 'en' ? english : vietnamese;
}

/** Waits until the preview has its figures. */
export async function previewed(page: Page): Promise<void> {
  await page.locator('.grades').waitFor();
}

async function press(page: Page, which: keyof typeof english): Promise<void> {
  const words = await wordsOf(page);
  await page.getByRole('button', { name: words[which], exact: true }).click();
}

async function see(page: Page, which: keyof typeof english): Promise<void> {
  const words = await wordsOf(page);
  await page.locator('main').getByText(words[which], { exact: true }).first().waitFor();
}

async function build(page: Page): Promise<void> {
  await previewed(page);
  await press(page, 'build');
}

async function built(page: Page): Promise<void> {
  await build(page);
  await see(page, 'open');
}

/** Every state that the pane can be in. */
export const paneLooks: readonly PaneLook[] = [
  { name: 'reading', scene: { sheets: officeWorkbook(), holdReading: true }, reach: (page) => see(page, 'reading') },
  {
    name: 'unreachable',
    scene: { sheets: officeWorkbook(), refuse: 'The workbook is offline.' },
    reach: (page) => see(page, 'tryAgain'),
  },
  { name: 'empty', scene: { sheets: officeWorkbook().slice(2) }, reach: (page) => see(page, 'empty') },
  { name: 'ready', scene: { sheets: officeWorkbook() }, reach: previewed },
  { name: 'errors', scene: { sheets: troubledWorkbook() }, reach: (page) => see(page, 'errors') },
  {
    name: 'warnings',
    scene: { sheets: warnedWorkbook() },
    reach: async (page) => {
      await previewed(page);
      await openFolds(page);
    },
  },
  {
    name: 'building',
    scene: { sheets: officeWorkbook() },
    reach: async (page) => {
      await page.evaluate(() => {
        workbook.hold();
      });
      await build(page);
      await page.getByRole('progressbar').waitFor();
    },
  },
  { name: 'built', scene: { sheets: officeWorkbook() }, reach: built },
  {
    name: 'exists',
    scene: { sheets: officeWorkbook() },
    reach: async (page) => {
      await page.evaluate(() => {
        workbook.addForeignCells(3);
      });
      await built(page);
      await press(page, 'again');
      await see(page, 'replace');
    },
  },
  {
    name: 'undone',
    scene: { sheets: officeWorkbook() },
    reach: async (page) => {
      await built(page);
      await press(page, 'undo');
      await page.locator('.report .message[data-intent=info]').waitFor();
    },
  },
  {
    name: 'failed',
    scene: { sheets: officeWorkbook() },
    reach: async (page) => {
      await page.evaluate(() => {
        workbook.failWith({ status: 'failed', code: 'protected', detail: '' });
      });
      await build(page);
      await page.locator('.build-bar .message[data-intent=error]').waitFor();
    },
  },
  { name: 'what-if', scene: { sheets: countedWorkbook() }, reach: askWhatIf },
];

/** Chooses a unit in “Cần làm gì để lên hạng”, which is unfolded for it. */
async function askWhatIf(page: Page): Promise<void> {
  await previewed(page);
  await page.locator('#tab-tools').click();
  await page.locator('.step-what-if summary').first().click();
  await page.locator('#what-if-unit').selectOption({ label: 'UBND xã Phú Long' });
  await page.locator('.answer h3').waitFor();
}

/** Unfolds everything that can be. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
