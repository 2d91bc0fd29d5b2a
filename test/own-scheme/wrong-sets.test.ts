import { describe, expect, it } from 'vitest';
import { exampleText, mistakesIn } from './shipped-examples';

type Json = Record<string, unknown> & {
  indicators: Record<string, unknown>[];
  groups: Record<string, unknown>[];
  total: Record<string, unknown>;
};

function changed(change: (set: Json) => void): readonly string[] {
  const set = JSON.parse(exampleText('chuyen-doi-so.json')) as Json;
  change(set);
  return mistakesIn(set);
}

const first = (set: Json): Record<string, unknown> => set.indicators[0] ?? {};

describe('a set that is wrong is refused in words, each mistake at its place', () => {
  it.each<[string, (set: Json) => void, RegExp]>([
    ['two of one code', (set) => set.indicators.push({ ...first(set), name: 'Khác' }), /^indicators\[\d+\]\.id: /u],
    ['an unknown group', (set) => (first(set)['group'] = 'khong-co'), /^indicators\[0\]\.group: .*khong-co/u],
    [
      'weights that do not add to 100',
      (set) => {
        set.groups.forEach((group) => (group['weight'] = 45));
      },
      /^total\.kind: .*90.*100/u,
    ],
    ['a threshold above the maximum', (set) => (first(set)['threshold'] = 101), /^indicators\[0\]\.threshold: .*101/u],
    ['an empty caption', (set) => (first(set)['caption'] = ' '), /indicators\.?\[?0\]?.*caption/u],
    ['a group inside a group', (set) => (set.groups[0] = { ...set.groups[0], group: 'con' }), /groups.*group/u],
    ['a target that is the worst', (set) => Object.assign(first(set), { target: 5, worst: 5 }), /indicators\[0\]/u],
    ['a penalty without a maximum above 0', (set) => Object.assign(first(set), { adds: 'penalty', max: 0 }), /max/u],
    [
      'floors above the scale',
      (set) =>
        (set['bands'] = [
          { label: 'A', floor: 120 },
          { label: 'B', floor: 0 },
        ]),
      /^bands: /u,
    ],
    [
      'two floors of one height',
      (set) =>
        (set['bands'] = [
          { label: 'A', floor: 0 },
          { label: 'B', floor: 0 },
        ]),
      /^bands: /u,
    ],
    ['no indicators', (set) => (set.indicators = []), /indicators|chỉ số/u],
  ])('%s', (_, change, sentence) => {
    const mistakes = changed(change);
    expect(
      mistakes.some((mistake) => sentence.test(mistake)),
      mistakes.join('\n'),
    ).toBe(true);
  });

  it('and the set that is changed in each is right', () => {
    expect(changed(() => undefined)).toEqual([]);
  });
});
