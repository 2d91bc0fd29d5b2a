import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, madeOfFile } from '../../scripts/pictures/folder';
import { fingerprint, type MadeOf, pictures, shownToday } from '../../scripts/pictures/made-of';
import { closePages, sharedBrowser } from '../e2e/browser';
import { keptBuild } from '../helpers/kept-build';

/** What each picture would show today: as long as nothing of what they are made of has changed, no browser is asked again. */
async function today(): Promise<Readonly<Record<string, string>>> {
  const kept = await keptBuild({
    name: 'pictures',
    sources: ['scripts/pictures', 'test/e2e', 'test/page', 'test/pane', 'test/helpers', 'src', 'samples', 'assets', 'manifest.xml'],
    flags: [],
    make: async (to) => {
      const browser = await sharedBrowser();
      writeFileSync(join(to, 'today.json'), JSON.stringify(await shownToday(browser)));
      await closePages(browser);
    },
  });
  return JSON.parse(readFileSync(join(kept, 'today.json'), 'utf8')) as Readonly<Record<string, string>>;
}

const made = JSON.parse(readFileSync(madeOfFile, 'utf8')) as Readonly<Record<string, MadeOf>>;
const files = pictures.map(({ file }) => file).sort();
const advice = 'the pictures are not of today: run “npm run pictures”, and look at them';

describe('the pictures of the documents', () => {
  it('show the product as it is: npm run pictures would change none', { timeout: 180_000 }, async () => {
    const shown = await today();
    expect(
      files.filter((file) => shown[file] !== made[file]?.of),
      advice,
    ).toEqual([]);
  });

  it('are the files that were made then', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name !== basename(madeOfFile))
        .sort(),
      advice,
    ).toEqual(files);
    expect(Object.keys(made).sort(), advice).toEqual(files);
    expect(
      files.filter((file) => fingerprint(readFileSync(join(folder, file))) !== made[file]?.png),
      advice,
    ).toEqual([]);
  });

  it('are each shown on a page of the guide', () => {
    const pages = readdirSync('docs/huong-dan').map((name) => readFileSync(join('docs/huong-dan', name), 'utf8'));
    expect(files.filter((file) => !pages.some((page) => page.includes(`](../pictures/${file})`)))).toEqual([]);
  });
});
