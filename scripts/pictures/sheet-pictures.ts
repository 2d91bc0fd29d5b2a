import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { run } from '../../src/hosts/file/run';
import { documentPages } from './document-pages';
import { folder } from './folder';
import { savePicture } from './save-picture';
import { trimmed } from './trimmed';

const style = `
  body{margin:0;padding:16px;width:928px;background:#fff;font:600 16px Arial,"Liberation Sans",sans-serif;color:#17375e}
  figure{margin:0;border:1px solid #c8c8c8;padding:8px} figure.raw{height:230px;overflow:hidden;-webkit-mask:linear-gradient(#000 70%,transparent)}
  img{width:100%;display:block} p{text-align:center;margin:8px 0} p.arrow{font-size:26px;line-height:1;margin:2px 0 6px}`;

/** From the raw sheet to the appendix: what the product does, in one picture. */
export async function sheetPictures(browser: Browser): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const appendix = join(work, 'phu-luc-1.xlsx');
    const code = await run(['samples/so-lieu-tho.xlsx', '--out', appendix], {
      print: () => undefined,
      printError: (text) => {
        process.stderr.write(text);
      },
    });
    if (code !== 0) throw new Error('the sample gives no appendix');
    const [raw, made] = await Promise.all(
      ['samples/so-lieu-tho.xlsx', appendix].map(async (path) => {
        const [first] = documentPages(path);
        if (first === undefined) throw new Error(`${path} has no page`);
        return Buffer.from(await trimmed(browser, first)).toString('base64');
      }),
    );
    const page = await browser.newPage({ viewport: { width: 960, height: 800 }, deviceScaleFactor: 1.5 });
    const image = (data: string | undefined): string => `<img src="data:image/png;base64,${data ?? ''}">`;
    await page.setContent(
      `<style>${style}</style><p>Trang số liệu thô</p><figure class="raw">${image(raw)}</figure><p class="arrow">↓</p><p>Phụ lục 1</p><figure>${image(made)}</figure>`,
    );
    await savePicture(browser, `${folder}/tho-den-phu-luc.png`, await page.locator('body').screenshot());
    await page.close();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
