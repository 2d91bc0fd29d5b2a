import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { pagePictures } from './page-pictures';
import { panePictures } from './pane-pictures';
import type { Picture } from './picture';
import { sheetPicture } from './sheet-pictures';
import { windowPictures } from './window-pictures';

/** Every picture of the documents. */
export const pictures: readonly Picture[] = [sheetPicture, ...panePictures, ...windowPictures, ...pagePictures];

/** What stands in `made-of.json` for a picture: fingerprints of what it shows, and of its file. */
export interface MadeOf {
  readonly of: string;
  readonly png: string;
}

export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** What each picture would show today. */
export async function shownToday(browser: Browser): Promise<Readonly<Record<string, string>>> {
  const entries = await Promise.all(
    pictures.map(async ({ file, show }) => [file, fingerprint((await show(browser)).of)] as const),
  );
  return Object.fromEntries(entries);
}
