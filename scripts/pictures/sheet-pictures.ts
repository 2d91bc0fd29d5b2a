import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { run } from '../../src/hosts/file/run';
import { documentPages } from './document-pages';
import type { Picture } from './picture';
import { trimmed } from './trimmed';

const sample = 'samples/so-lieu-tho.xlsx';
const style = `
  body{margin:0;padding:16px;width:928px;background:#fff;font:600 16px Arial,"Liberation Sans",sans-serif;color:#17375e}
  figure{margin:0;border:1px solid #c8c8c8;padding:8px} figure.raw{height:230px;overflow:hidden;-webkit-mask:linear-gradient(#000 70%,transparent)}
  img{width:100%;display:block} p{text-align:center;margin:8px 0} p.arrow{font-size:26px;line-height:1;margin:2px 0 6px}`;

/** Makes something in a folder that is gone afterwards. */
async function inFolder<T>(make: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    return await make(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function appendixOfSample(): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const path = join(folder, 'phu-luc-1.xlsx');
    const printError = (text: string): void => void process.stderr.write(text);
    const code = await run([sample, '--out', path], { print: () => undefined, printError });
    if (code !== 0) throw new Error('the sample gives no appendix');
    return readFileSync(path);
  });
}

/** The parts of a workbook that are seen: when it was written stands in others. */
function seenParts(workbook: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(workbook))
    .filter(([name]) => /^xl\/(?:worksheets\/|styles|sharedStrings)/u.test(name))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`);
}

function page(raw: string, made: string): string {
  const image = (data: string): string => `<img src="data:image/png;base64,${data}">`;
  return `<style>${style}</style><p>Trang số liệu thô</p><figure class="raw">${image(raw)}</figure><p class="arrow">↓</p><p>Phụ lục 1</p><figure>${image(made)}</figure>`;
}

async function draw(browser: Browser, appendix: Uint8Array): Promise<Uint8Array> {
  const [raw, made] = await inFolder(async (folder) => {
    const path = join(folder, 'phu-luc-1.xlsx');
    writeFileSync(path, appendix);
    return Promise.all(
      [sample, path].map(async (workbook) => {
        const [first] = documentPages(workbook, 1);
        if (first === undefined) throw new Error(`${workbook} has no page`);
        return Buffer.from(await trimmed(browser, first)).toString('base64');
      }),
    );
  });
  const drawn = await browser.newPage({ viewport: { width: 960, height: 800 }, deviceScaleFactor: 1.5 });
  await drawn.setContent(page(raw ?? '', made ?? ''));
  return drawn.locator('body').screenshot();
}

/** From the raw sheet to the appendix: what the product does, in one picture. */
export const sheetPicture: Picture = {
  file: 'tho-den-phu-luc.png',
  show: async (browser) => {
    const appendix = await appendixOfSample();
    return {
      of: [page('', ''), ...[readFileSync(sample), appendix].flatMap(seenParts)].join('\n'),
      draw: () => draw(browser, appendix),
    };
  },
};
