import { schemes } from '../../core/scheme';
import { indicatorsOf } from '../../core/scheme/counts-schemes';
import type { CountedNames, GroupNames, CountNames } from '../../core/scheme/counts-types';
import { codeByWords } from './by-its-words';
import { countKey, looseCountKey } from './count-key';
import { countLabels, officialNames, portalFields } from './official-names';

/** An indicator that a name stands for. */
export interface IndicatorSubject {
  readonly kind: 'indicator';
  readonly indicator: CountedNames;
}

/** What a name stands for. */
export type Subject = IndicatorSubject | { readonly kind: 'group'; readonly group: GroupNames };

/** One of the headings that, added up, make a numerator or a denominator. */
export interface Term {
  /** {@link CountedNames.code} */
  readonly code: string;
  readonly side: 'numerator' | 'denominator';
  /** Place in the sum, from 0, and how many it has: “một phần” and “toàn trình” are two. */
  readonly place: number;
  readonly of: number;
}

/** Everything that a scheme's indicators, groups and counts are called. */
export interface CountVocabulary {
  readonly scheme: CountNames;
  /** What a name means, by its key; null: nothing known. */
  readonly subjectOf: (key: string) => Subject | null;
  /** The indicator that alone has the words of a name that is not known, by its key: a guess, to be said. */
  readonly likelyOf: (key: string) => IndicatorSubject | null;
  /** Counts that a heading means, by its key; several for one that indicators share. */
  readonly termsOf: (key: string) => readonly Term[];
}

/** Entries by key; a key that means two things means nothing. */
function meaningByKey<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T | null> {
  const map = new Map<string, T | null>();
  for (const [key, value] of entries) {
    if (key === '') continue;
    const known = map.get(key);
    map.set(key, known === undefined || known === value ? value : null);
  }
  return map;
}

function namesOf({ code, name, otherNames = [] }: CountedNames): readonly string[] {
  return [code, name.vi, name.en, ...otherNames, ...(officialNames[code] ?? [])];
}

function groupNames({ id, code, name }: GroupNames, scheme: CountNames): readonly string[] {
  const points = schemes
    .find((each) => each.id === scheme.pointsScheme)
    ?.indicators.find((indicator) => indicator.id === id);
  const known = points === undefined ? [] : [points.name, points.caption, ...points.aliases];
  return [code, id, name.vi, name.en, ...known, ...known.map((each) => `Nhóm ${each}`)];
}

function termEntries(indicator: CountedNames): readonly (readonly [string, Term])[] {
  const { code } = indicator;
  return (['numerator', 'denominator'] as const).flatMap((side) => {
    const own = indicator[side];
    const fields = portalFields[code]?.[side] ?? [];
    const sums = [...own.map((names, place) => ({ names, place, of: own.length }))];
    const more = fields.map((field, place) => ({ names: [field], place, of: fields.length }));
    return [...sums, ...more].flatMap(({ names, place, of }) =>
      names
        .flatMap((name) => [name, ...(countLabels[name] ?? [])])
        .map((name) => [countKey(name), { code, side, place, of }] as const),
    );
  });
}

/** Builds the vocabulary of a scheme; what is found by a name in full goes before what is found without the words that change nothing. */
export function countVocabulary(scheme: CountNames): CountVocabulary {
  const indicators = indicatorsOf(scheme);
  const subjects = indicators.map((indicator): IndicatorSubject => ({ kind: 'indicator', indicator }));
  const named = subjects.flatMap((subject): (readonly [string, Subject])[] =>
    namesOf(subject.indicator).map((name) => [countKey(name), subject] as const),
  );
  const grouped = scheme.groups.flatMap((group) => {
    const subject: Subject = { kind: 'group', group };
    return groupNames(group, scheme).map((name) => [countKey(name), subject] as const);
  });
  const exact = meaningByKey(named);
  const groups = meaningByKey(grouped);
  const loose = meaningByKey(named.map(([key, subject]) => [looseCountKey(key), subject] as const));
  const terms = new Map<string, Term[]>();
  for (const [key, term] of indicators.flatMap(termEntries)) {
    const known = terms.get(key) ?? [];
    if (!known.some(({ code, side }) => code === term.code && side === term.side)) terms.set(key, [...known, term]);
  }
  return {
    scheme,
    subjectOf: (key) => exact.get(key) ?? groups.get(key) ?? loose.get(looseCountKey(key)) ?? null,
    likelyOf: (key) => {
      const code = codeByWords(key);
      return subjects.find(({ indicator }) => indicator.code === code) ?? null;
    },
    termsOf: (key) => terms.get(key) ?? terms.get(key.replace(/^(?:so luong|so) /u, '')) ?? [],
  };
}
