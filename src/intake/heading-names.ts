import { plainText } from '../core/text/plain-text';

/** What each column is called: its headings, top first, joined by “ › ”; “Điểm [1]” and “Điểm [2]” where two have the same. Empty without a heading. */
export function headingNames(headings: readonly (readonly string[])[]): readonly string[] {
  const joined = headings.map((texts) => texts.join(' › '));
  const keys = joined.map(plainText);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return joined.map((name, index) => {
    const key = keys[index] ?? '';
    if (name === '' || counts.get(key) === 1) return name;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return `${name} [${seen.get(key) ?? 0}]`;
  });
}
