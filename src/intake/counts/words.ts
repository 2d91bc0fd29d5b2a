import { countColumnWords, figureWords, type Figure } from '../field-words';
import { countKey } from './count-key';

function keysOf(list: string): readonly string[] {
  return list.split(', ').map(countKey);
}

const figureByKey = new Map<string, Figure>(
  (Object.entries(figureWords) as [Figure, string][]).flatMap(([figure, list]) =>
    keysOf(list).map((key) => [key, figure] as const),
  ),
);

const named: Readonly<Record<keyof typeof countColumnWords, ReadonlySet<string>>> = {
  group: new Set(keysOf(countColumnWords.group)),
  indicator: new Set(keysOf(countColumnWords.indicator)),
  code: new Set(keysOf(countColumnWords.code)),
  total: new Set(keysOf(countColumnWords.total)),
  groupTotal: new Set(keysOf(countColumnWords.groupTotal)),
};

/** Words that stand before or after an indicator's name in one heading, longest first. */
const affixes: readonly (readonly [string, Figure])[] = [...figureByKey]
  .filter(([key]) => key.length > 1 && key !== 'dat' && key !== 'mau' && key !== 'tu' && key !== 'max')
  .sort(([a], [b]) => b.length - a.length);

/** The figure that a heading says it is, where it says no more; null for any other heading. */
export function figureNamed(key: string): Figure | null {
  return figureByKey.get(key) ?? null;
}

/** True for a heading or a cell that means this. */
export function isNamed(key: string, role: keyof typeof countColumnWords): boolean {
  return named[role].has(key);
}

/** A heading of name and figure, taken apart in every way that it can be: “ON_TIME_RATE tử số”, “Tỷ lệ hồ sơ đúng hạn”. */
export function partsOf(key: string): readonly { readonly rest: string; readonly figure: Figure }[] {
  return affixes.flatMap(([word, figure]) => [
    ...(key.startsWith(`${word} `) ? [{ rest: key.slice(word.length + 1), figure }] : []),
    ...(key.endsWith(` ${word}`) ? [{ rest: key.slice(0, -word.length - 1), figure }] : []),
  ]);
}
