import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { catalogue } from '../../src/catalogue';
import { page as words } from '../../src/catalogue/vi/page';
import { drop, openPage } from '../../test/page/open-page';
import { shownState } from '../../test/e2e/shown-state';
import type { Picture } from './picture';
import { drawWindow, frameSize, shape, step, windowPage } from './window-frame';

const sample = 'so-lieu-tho.xlsx';
const { pane: paneWords } = catalogue('vi');
/** What a browser has above a page. */
const barHeight = 44;
const style = `
  .address{height:${barHeight}px;background:#e8eaed} .address b{font-weight:400;background:#fff;border-radius:14px;flex:1;padding:5px 16px} .page{flex:1;position:relative;min-height:0} .page>img{display:block;width:100%}
  .dragged{position:absolute;display:flex;flex-direction:column;align-items:center;gap:4px;font-size:13px;filter:drop-shadow(0 3px 5px #0006)} .dragged i{width:52px;height:64px;background:#fff;border:2px solid #217346;border-radius:4px;display:flex;align-items:center;justify-content:center;color:#217346;font:700 24px Arial} .dragged b{background:#fff;padding:1px 6px;border-radius:3px;font-weight:600}
  .dialog{position:absolute;left:230px;top:96px;width:720px;background:#fff;border:1px solid #8a8a8a;box-shadow:0 8px 28px #0006} .dialog .head{height:36px;font-weight:600;background:#f3f3f3} .files{display:grid;grid-template-columns:150px 1fr;height:250px;border-top:1px solid #d6d6d6}
  .places{background:#f8f8f8;padding:14px;display:grid;gap:14px;align-content:start} .list div{display:flex;gap:12px;align-items:center;padding:6px 14px;height:36px} .list .chosen{background:#cce4f7} .list i{width:16px;height:20px;border-radius:2px;background:#c4c4c4} .list .chosen i{background:#217346}
  .foot{height:56px;border-top:1px solid #d6d6d6;justify-content:flex-end} .foot span.press{position:relative;border:1px solid #8a8a8a;border-radius:4px;padding:6px 26px} .foot .first{background:#0f6cbd;color:#fff;border-color:#0f6cbd} .foot .step{position:absolute;left:-14px;top:-14px}`;

/** Where on the page a number is to be put: at the upper left corner of what has to be clicked. */
interface Marked {
  readonly number: number;
  readonly at: Locator;
}

async function overlays(marks: readonly Marked[]): Promise<string> {
  const placed = await Promise.all(
    marks.map(async ({ number, at }) => {
      const box = await at.boundingBox();
      if (box === null) throw new Error(`nothing to put ${number} at`);
      return `<span class="step over" style="left:${box.x}px;top:${box.y}px">${number}</span>`;
    }),
  );
  return placed.join('');
}

const frame = (image: string, over: string): string =>
  windowPage(
    style,
    `<div class="bar address"><span class="dots"><i></i><i></i><i></i></span><b>file:///C:/Users/…/xep-loai-766.html</b></div><div class="page"><img src="${image}">${over}</div>`,
  );

/** The page as it runs, in the frame of a browser. */
function pictured(
  file: string,
  reach: (page: Page) => Promise<void>,
  marks: (page: Page) => readonly Marked[],
  over = '',
): Picture {
  return {
    file,
    show: async (browser: Browser) => {
      const viewport = { width: frameSize.width - 2, height: frameSize.height - barHeight - 2 };
      const { page } = await openPage(browser, {
        viewport,
        deviceScaleFactor: 2,
        locale: 'vi-VN',
        colorScheme: 'light',
      });
      await reach(page);
      return {
        of: `${frame('', over)}\n${await shownState(page)}`,
        draw: async () => {
          const numbers = await overlays(marks(page));
          const png = await page.screenshot({ animations: 'disabled' });
          return drawWindow(browser, frame(`data:image/png;base64,${png.toString('base64')}`, numbers + over));
        },
      };
    },
  };
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const opened = (page: Page): Promise<void> => button(page, words.choose).waitFor();

async function dropped(page: Page): Promise<void> {
  await drop(page, { name: sample, bytes: new Uint8Array(readFileSync(`samples/${sample}`)) });
  await page.locator('.grades').waitFor();
}

async function built(page: Page): Promise<void> {
  await dropped(page);
  await button(page, paneWords.build).click();
  await button(page, paneWords.again).waitFor();
  await page.mouse.move(0, 0);
}

const draggedFile = `<div class="dragged" style="left:760px;top:150px"><i>X</i><b>${sample}</b></div>`;
const fileRow = (chosen: string): string => `<div${chosen}><i></i>`;
/** The dialog of the system, as far as it is the same everywhere. */
const fileDialog = `<div class="dialog"><div class="bar head"><span class="grow">Mở</span><span>×</span></div>
  <div class="files"><div class="places">${[90, 70, 100, 80].map((width) => shape(width, 12)).join('')}</div>
  <div class="list">${fileRow('')}${shape(150, 12)}</div>${fileRow(' class="chosen"')}${sample}${step(1)}</div>${fileRow('')}${shape(110, 12)}</div>${fileRow('')}${shape(180, 12)}</div></div></div>
  <div class="bar foot"><span class="press first">Mở${step(2)}</span><span class="press">Hủy</span></div></div>`;

/** The one-file page, which runs here as it does for everybody. */
export const pagePictures: readonly Picture[] = [
  pictured(
    'man-hinh-trang-mo.png',
    opened,
    (page) => [
      { number: 1, at: page.locator('.drop') },
      { number: 2, at: button(page, words.choose) },
      { number: 3, at: page.locator('#paste') },
      { number: 4, at: button(page, words.sample) },
    ],
    draggedFile,
  ),
  pictured('man-hinh-trang-chon-tep.png', opened, () => [], fileDialog),
  pictured('man-hinh-trang-da-doc.png', dropped, (page) => [{ number: 1, at: button(page, paneWords.build) }]),
  pictured('man-hinh-trang-da-lap.png', built, (page) => [
    { number: 1, at: button(page, words.workbook) },
    { number: 2, at: button(page, words.print) },
  ]),
];
