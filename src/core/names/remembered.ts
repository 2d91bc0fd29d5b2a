/** So many results are kept at least, and twice as many at most: the names of a large table, a few MB. */
const kept = 50_000;

/** A pure function of one text that remembers its last results: the names of a table are asked for by each step of the way. */
export function remembered<Result>(of: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = young;
  return (text) => {
    const known = young.get(text) ?? old.get(text);
    if (known !== undefined) return known;
    const result = of(text);
    if (young.size === kept) [old, young] = [young, new Map<string, Result>()];
    young.set(text, result);
    return result;
  };
}
