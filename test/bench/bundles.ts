import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSite } from '../excel-host/open-built-pane';
import { buildFolder } from '../sheets-host/built-code';
import type { Section } from './section';
import { firstLoad, firstLoadLimit } from './first-load';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function line(name: string, files: readonly Buffer[]): string {
  const sum = (weigh: (file: Buffer) => number): string =>
    kilobytes(files.reduce((total, file) => total + weigh(file), 0));
  return `| ${name} | ${sum(({ length }) => length)} | ${sum((file) => gzipSync(file, { level: 9 }).length)} |`;
}

/** What is loaded: by the pane at first and later, by Google. */
export async function bundleSection(): Promise<Section> {
  const site = await buildSite();
  const scripts = readdirSync(site).filter((file) => file.endsWith('.js'));
  const later = scripts.filter((file) => file !== 'pane.js').map((file) => readFileSync(join(site, file)));
  const sheets = async (name: string, file: string): Promise<Buffer> =>
    readFileSync(join(await buildFolder(['--config-name', name]), file));
  const lines = [
    '| bundle | kB | kB, gzip |',
    '|---|---:|---:|',
    line('Excel, pane.js (with the functions and the ribbon)', [readFileSync(join(site, 'pane.js'))]),
    line(`Excel, ${later.length} parts that load when they are needed`, later),
    line('Google Sheets, Code.js', [await sheets('code', 'Code.js')]),
    line('Google Sheets, app.html, where it is wanted', [await sheets('app', 'app.html')]),
    line('Google Sheets, sidebar.html', [await sheets('sidebar', 'sidebar.html')]),
    '',
    `First load of the Excel pane, gzip, without office.js: ${kilobytes(firstLoad(site))} kB of at most ${kilobytes(firstLoadLimit)} kB.`,
  ];
  return { lines };
}
