import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const pagesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .map((name) => join(folder, name));

/** Pages that say what to do. Decisions and the list of changes tell of what was. */
const pages = [...pagesOf('.'), ...pagesOf('docs'), ...pagesOf('docs/huong-dan')];

const command = /^ {4}(?<line>(?:npm|npx|phuluc) .*)$|`(?<within>(?:npm|npx|phuluc) [^`]*)`/gmu;

/** Every command that a page names, as it is printed, in the order of the pages. */
export function pageCommands(): readonly string[] {
  const found = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(command)].flatMap(({ groups }) =>
      (groups?.['line'] ?? groups?.['within'] ?? '').replace(/\s+#.*$/u, '').split('&&'),
    ),
  );
  return [...new Set(found.map((one) => one.trim()))];
}

/** Arguments of a command line, quotation marks taken away. */
export function argumentsOf(line: string): string[] {
  return [...line.matchAll(/"(?<quoted>[^"]*)"|\S+/gu)].map((match) => match.groups?.['quoted'] ?? match[0]);
}
