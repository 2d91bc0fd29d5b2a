import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsPage } from '../../scripts/guide/findings-page';

const pagesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = [...pagesOf('.'), ...pagesOf('docs'), ...pagesOf('docs/huong-dan'), ...pagesOf('docs/decisions')];
const textOf = (page: string): string => readFileSync(page, 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe('the documents', () => {
  it('lead to files that are there', () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?<target>[^)#]+)(?:#[^)]*)?\)/gu)]
        .map((match) => match.groups?.['target'] ?? '')
        // The list of releases stands beside the files where the project is hosted.
        .filter((target) => !/^https?:|^\.\.\/\.\.\/releases\/latest$/u.test(target) && !existsSync(join(dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only commands that package.json has', () => {
    const unknown = pages.flatMap((page) =>
      [...textOf(page).matchAll(/npm run (?<name>[a-z](?:[a-z:-]*[a-z])?)/gu)]
        .map((match) => match.groups?.['name'] ?? '')
        .filter((name) => scripts[name] === undefined)
        .map((name) => `${page}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the guide', () => {
  it('lists every error, warning and note as the catalogue has it (npm run guide writes it)', () => {
    expect(textOf('docs/huong-dan/loi-va-canh-bao.md')).toBe(findingsPage());
  });

  it('is reached page by page from its first page', () => {
    const first = textOf('docs/huong-dan/README.md');
    expect(
      readdirSync('docs/huong-dan').filter((name) => name !== 'README.md' && !first.includes(`(${name})`)),
    ).toEqual([]);
  });
});
