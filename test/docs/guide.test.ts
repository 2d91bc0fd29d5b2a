import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsPage } from '../../scripts/guide/findings-page';
import { run } from '../../src/hosts/file/run';
import { temporaryFolder } from '../hosts/file/temporary-folder';

const pagesOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
const pages = [...pagesOf('.'), ...pagesOf('docs'), ...pagesOf('docs/huong-dan'), ...pagesOf('docs/decisions')];
const textOf = (page: string): string => readFileSync(page, 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

/** Arguments of a command line, quotation marks taken away. */
const argumentsOf = (line: string): string[] => [...line.matchAll(/"(?<quoted>[^"]*)"|(?<plain>\S+)/gu)].map((match) => match.groups?.['quoted'] ?? match[0]);

describe('the documents', () => {
  it('lead to files that are there', () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?<target>[^)#]+)(?:#[^)]*)?\)/gu)]
        .map((match) => match.groups?.['target'] ?? '')
        .filter((target) => !/^https?:/u.test(target) && !existsSync(join(dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only commands that package.json has', () => {
    const unknown = pages.flatMap((page) =>
      [...textOf(page).matchAll(/npm run (?<name>[a-z](?:[a-z:-]*[a-z])?)/gu)].map((match) => match.groups?.['name'] ?? '').filter((name) => scripts[name] === undefined).map((name) => `${page}: npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the guide', () => {
  const { path: folder } = temporaryFolder();

  it('lists every error, warning and note as the catalogue has it (npm run guide writes it)', () => {
    expect(textOf('docs/huong-dan/loi-va-canh-bao.md')).toBe(findingsPage());
  });

  it('is reached page by page from its first page', () => {
    const first = textOf('docs/huong-dan/README.md');
    expect(readdirSync('docs/huong-dan').filter((name) => name !== 'README.md' && !first.includes(`(${name})`))).toEqual([]);
  });

  it('has only command lines that work as they stand', async () => {
    const lines = pagesOf('docs/huong-dan').map(textOf).join('\n').split('\n').filter((line) => line.startsWith('    npm run phuluc -- '));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const problems: string[] = [];
      const args = argumentsOf(line.replace('    npm run phuluc -- ', '')).map((part) => part.replace(/^out\//u, `${folder}/`));
      const complete = args.includes('--out') ? args : [...args, '--out', `${folder}/khac.xlsx`];
      expect(await run(complete, { print: () => undefined, printError: (text) => problems.push(text) }), `${line}\n${problems.join('')}`).toBe(0);
    }
  });
});
