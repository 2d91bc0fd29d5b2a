/** Entries by a key; a key that stands for more than one entry matches nothing. */
export function uniquely<T>(entries: readonly T[], keyOf: (entry: T) => string | null): Map<string, T | null> {
  const map = new Map<string, T | null>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== null) map.set(key, map.has(key) ? null : entry);
  }
  return map;
}
