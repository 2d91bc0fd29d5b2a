import { shownState } from '../../test/e2e/shown-state';
import { excelWindow } from './excel-window';
import { paneIn } from './pane-pictures';
import type { Picture } from './picture';
import { menuWindow, sidebarWindow } from './sheets-window';
import { drawWindow } from './window-frame';

const excelPane = { host: 'excel', shade: 'light', width: 320 } as const;
const sidebar = { host: 'sheets', shade: 'light', width: 300 } as const;

/** A window with the pane in it: the window is drawn, the pane runs. */
function withPane(
  file: string,
  frame: typeof excelPane | typeof sidebar,
  height: number,
  windowOf: (pane: string) => string,
): Picture {
  return {
    file,
    show: async (browser) => {
      const page = await paneIn(browser, 'ready', frame, height);
      return {
        of: `${windowOf('')}\n${await shownState(page)}`,
        draw: async () => {
          const png = await page.screenshot({ animations: 'disabled' });
          return drawWindow(browser, windowOf(`data:image/png;base64,${png.toString('base64')}`));
        },
      };
    },
  };
}

function drawn(file: string, html: string): Picture {
  return { file, show: (browser) => Promise.resolve({ of: html, draw: () => drawWindow(browser, html) }) };
}

/** Whole windows of hosts that cannot run here, with the numbers of the guide's steps where a person has to click. */
export const windowPictures: readonly Picture[] = [
  withPane('man-hinh-excel.png', excelPane, 428, excelWindow),
  drawn('man-hinh-sheets-menu.png', menuWindow({ within: 'own' })),
  drawn('man-hinh-sheets-tien-ich.png', menuWindow({ within: 'addons' })),
  withPane('man-hinh-sheets-bang-ben.png', sidebar, 504, sidebarWindow),
];
