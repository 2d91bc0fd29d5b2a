const longest = 31;

/** The wish as Excel takes it: without `[]:*?/\`, without an apostrophe at either end, at most 31 characters. */
function allowed(wish: string): string {
  const name = wish
    .replace(/[[\]:*?/\\]/gu, ' ')
    .slice(0, longest)
    .replace(/^[' ]+|[' ]+$/gu, '');
  return name === '' ? '766' : name;
}

/** The names in their order: “Phụ lục 1”, “Phụ lục 1 (2)”, “Phụ lục 1 (3)” …; never ends. */
export function* namesLike(wish: string): Generator<string, never> {
  const base = allowed(wish);
  yield base;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    yield `${base.slice(0, longest - suffix.length).trimEnd()}${suffix}`;
  }
}

/** The first name that is free; letter case does not tell names apart. */
export function freeName(wish: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const names = namesLike(wish);
  for (;;) {
    const { value } = names.next();
    if (!lower.has(value.toLowerCase())) return value;
  }
}
