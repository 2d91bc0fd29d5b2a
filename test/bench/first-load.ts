import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes that the first load may have. */
export const firstLoadLimit = 160_000;

/** Bytes (gzip) that the built pane loads before it can be used: the scripts and style sheets that its page names, without Microsoft's office.js. */
export function firstLoad(site: string): number {
  const page = readFileSync(join(site, 'pane.html'), 'utf8');
  const files = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?(?<file>[^"\s>]+)/gu)]
    .map((match) => match.groups?.['file'] ?? '')
    .filter((file) => !file.startsWith('https:'));
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(site, file.replace(/\?.*$/u, ''))), { level: 9 }).length,
    0,
  );
}
