import { readFileSync } from 'node:fs';

/** Every page of the guide, its first page first, in the order in which that one names them. */
export function guidePages(): readonly string[] {
  const named = [...readFileSync('docs/huong-dan/README.md', 'utf8').matchAll(/\]\((?<name>[\w-]+)\.md\)/gu)].map(
    (match) => match.groups?.['name'] ?? '',
  );
  return ['README', ...new Set(named)];
}
