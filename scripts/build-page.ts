/* Makes dist/xep-loai-766.html: `npm run build:page`. `npm run page` also opens it in the default browser. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundlePage } from './page/bundle-page';

const path = resolve('dist/xep-loai-766.html');

/** What opens a file as a double click does. */
function opener(): readonly [string, ...string[]] {
  switch (process.platform) {
    case 'win32':
      return ['cmd', '/c', 'start', '', path];
    case 'darwin':
      return ['open', path];
    default:
      return ['xdg-open', path];
  }
}

const html = await bundlePage();
mkdirSync('dist', { recursive: true });
writeFileSync(path, html);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
console.log(`${path}: ${kilobytes(Buffer.byteLength(html))}, ${kilobytes(gzipSync(html).length)} gzip`);

if (process.argv.includes('--open')) {
  const [command, ...args] = opener();
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => {
    console.log(`Không mở được trình duyệt: bấm đúp vào ${path} · No browser could be opened: open the file yourself.`);
  });
  child.unref();
}
