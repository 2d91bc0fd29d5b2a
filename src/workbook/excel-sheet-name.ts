import { namesLike } from './place';

const longest = 31;

/** The wish as Excel takes it: without `[]:*?/\`, without an apostrophe at either end, at most 31 characters. */
function allowed(wish: string): string {
  const name = wish
    .replace(/[[\]:*?/\\]/gu, ' ')
    .slice(0, longest)
    .replace(/^[' ]+|[' ]+$/gu, '');
  return name === '' ? '766' : name;
}

/** The names to try for a wish, in their order, as Excel takes them. */
export function allowedNames(wish: string): Generator<string, never> {
  return namesLike(allowed(wish), longest);
}

/** The first such name that is free; letter case does not tell names apart. */
export function freeName(wish: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const names = allowedNames(wish);
  for (;;) {
    const { value } = names.next();
    if (!lower.has(value.toLowerCase())) return value;
  }
}
