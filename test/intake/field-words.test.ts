import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/core/text/plain-text';
import { schemes } from '../../src/core/scheme';
import { captionKey } from '../../src/intake/caption-key';
import { countKey } from '../../src/intake/counts/count-key';
import { countColumnWords, figureWords, groupWords, headingWords } from '../../src/intake/field-words';

/** Every key that two roles claim, with both. */
function claimedTwice(claims: readonly (readonly [key: string, role: string])[]): readonly string[] {
  const roles = new Map<string, Set<string>>();
  for (const [key, role] of claims) roles.set(key, (roles.get(key) ?? new Set()).add(role));
  return [...roles].filter(([, of]) => of.size > 1).map(([key, of]) => `${key}: ${[...of].join(', ')}`);
}

function claims(
  lists: Readonly<Record<string, string>>,
  keyOf: (word: string) => string,
): readonly (readonly [string, string])[] {
  return Object.entries(lists).flatMap(([role, list]) => list.split(', ').map((word) => [keyOf(word), role] as const));
}

const headingKey = (word: string): string => captionKey(plainText(word));

describe('the words of the field', () => {
  it('lead to one role each in a table of points, the names of indicators included', () => {
    const ofSchemes = schemes.flatMap(({ indicators }) =>
      indicators.flatMap(({ id, caption, name, aliases }) =>
        [caption, name, ...aliases].map((word) => [headingKey(word), id] as const),
      ),
    );
    expect(ofSchemes.length).toBeGreaterThan(50);
    expect(claimedTwice([...claims(headingWords, headingKey), ...ofSchemes])).toEqual([]);
  });

  it('lead to one figure each in a table of counts', () => {
    expect(claimedTwice(claims(figureWords, countKey))).toEqual([]);
  });

  it('lead to one other column each in a table of counts', () => {
    expect(claimedTwice(claims(countColumnWords, countKey))).toEqual([]);
  });

  it('stand once in their list, so that a word is added in one place', () => {
    for (const [lists, keyOf] of [
      [headingWords, headingKey],
      [figureWords, countKey],
      [countColumnWords, countKey],
    ] as const) {
      for (const [role, list] of Object.entries<string>(lists)) {
        const keys = list.split(', ').map(keyOf);
        expect(keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${role}: ${key}`)).toEqual([]);
      }
    }
  });

  it('name an indicator by no pattern that finds another first', () => {
    const wrong = schemes.flatMap(({ indicators }) =>
      indicators.flatMap(({ id, aliases }) =>
        aliases.flatMap((alias) => {
          const found = groupWords.find(([, pattern]) => pattern.test(headingKey(alias)));
          return found === undefined || found[0] === id ? [] : [`${alias}: ${id}, not ${found[0]}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
