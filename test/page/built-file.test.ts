import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { builtPage } from './open-page';

let html: string;
beforeAll(async () => {
  ({ html } = await builtPage());
});

test('the page is one file of at most 1 MB, 350 kB packed, of 1,024 each', () => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1024 * 1024);
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(350 * 1024);
});

test('its policy allows nothing but its own script and style, by their hashes', () => {
  const { document } = new JSDOM(html, { contentType: 'text/html' }).window;
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  const hash = (text: string | null | undefined): string =>
    `'sha256-${createHash('sha256')
      .update(text ?? '', 'utf8')
      .digest('base64')}'`;
  const scripts = [...document.querySelectorAll('script')];
  const styles = [...document.querySelectorAll('style')];
  expect([scripts.length, styles.length]).toEqual([1, 1]);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(scripts[0]?.textContent)}`,
    `style-src ${hash(styles[0]?.textContent)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('nothing in it points to another file or loads one', () => {
  const { document } = new JSDOM(html, { contentType: 'text/html' }).window;
  const pointing = document.querySelectorAll('[src], [href], link, img, iframe, object, embed, base, form, [style]');
  expect([...pointing].map(({ outerHTML }) => outerHTML)).toEqual([]);
  const script = document.querySelector('script')?.textContent ?? '';
  expect(script).not.toMatch(
    /sourceMappingURL|\bimport\(|new Worker\(|XMLHttpRequest|navigator\.sendBeacon|new WebSocket\(/u,
  );
});

test('a browser that does not run it tells in Vietnamese what to do: save it, another browser, unblock it', () => {
  const text =
    new JSDOM(html, { contentType: 'text/html' }).window.document.querySelector('.not-running')?.textContent ?? '';
  for (const advice of ['lưu tệp về máy', 'từ bản 109', 'Unblock']) expect(text).toContain(advice);
});
