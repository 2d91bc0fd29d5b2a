import { fill, type Language } from '../catalogue';
import { whatIfWords } from '../catalogue/what-if-words';
import { round, subtract } from '../core/decimal';
import { provinceNames } from '../core/names/province-names';
import { indicatorsOf } from '../core/scheme/counts-schemes';
import type { CountsScheme } from '../core/scheme/counts-types';
import { unitKind } from '../core/names/unit-kind';
import { unitKey } from '../core/names/unit-name';
import { printedScore, type DecimalMark } from '../report/printed';
import type { Counts } from '../core/counts';
import type { Step } from '../scoring/step';
import { fixedFor, whatIf, type Plan } from '../scoring/what-if';
import type { CountedRow } from './counted-rows';
import { shownWish, type Wish } from './shown-wish';

/** A sentence of the answer; with items it is the heading of a list. `obstacles` is what can't be done, long and seldom read. */
export interface AnswerBlock {
  readonly kind: 'title' | 'fact' | 'alone' | 'mix' | 'obstacles' | 'assumptions';
  readonly text: string;
  readonly items: readonly string[];
}

/** A sentence of the answer, or the heading of a list. */
export function block(kind: AnswerBlock['kind'], text: string, items: readonly string[] = []): AnswerBlock {
  return { kind, text, items };
}

/** The whole answer in sentences. */
export interface WhatIfAnswer {
  /** False where the counts give no total, so that nothing can be said. */
  readonly known: boolean;
  readonly blocks: readonly AnswerBlock[];
  /** The mix with the fewest things; null: there is none, or none is needed. */
  readonly mix: Plan | null;
}

/** A sentence that names some of many names this many. */
const named = 3;

/**
 * What would bring a unit to a goal, in sentences: each indicator alone, the mix with the fewest things, and what can't be; the same in every host. Null where the
 * wish can't be one: an unknown grade, a rank that there is not.
 *
 * @param counts - Those to start from: the unit's own, or what a person has made of them.
 */
export function answerWhatIf(
  scheme: CountsScheme,
  { row, cohort, unit }: CountedRow,
  counts: Counts,
  wish: Wish,
  language: Language,
  mark: DecimalMark,
): WhatIfAnswer | null {
  const words = whatIfWords(language);
  const { name } = unit;
  const others = cohort.units.filter((other) => other !== row).map(({ total }) => total);
  const goal = shownWish(wish, scheme.bands, words);
  if (goal === null || (wish.kind === 'rank' && wish.rank > others.length + 1)) return null;
  const answer = whatIf(
    scheme,
    counts,
    wish.kind === 'rank' ? { ...wish, others } : wish,
    isProvince(unit, cohort.units) ? new Set() : fixedFor(scheme, unitKind(name)),
    unit.official,
  );

  const indicators = new Map(indicatorsOf(scheme).map((indicator) => [indicator.code, indicator]));
  const nameOf = (code: string): string => indicators.get(code)?.name[language] ?? code;
  const actionOf = ({ code, add }: Step): string =>
    fill(indicators.get(code)?.action[language] ?? code, { count: add });
  const points = (value: number): string => printedScore(value, mark, 'floor' in answer ? [answer.floor] : []);
  /* The published total is what the table ranks by; where the counts give another, the person must know which one this computes with. */
  const published = (computed: number): readonly AnswerBlock[] =>
    counts !== unit.counts || row.total === null || round(row.total, 2) === round(computed, 2)
      ? []
      : [block('fact', fill(words.published, { published: points(row.total), total: points(computed) }))];

  switch (answer.status) {
    case 'unknown-goal':
      return null;
    case 'no-total': {
      const missing = [...new Set(answer.problems.map(({ indicator }) => nameOf(indicator)))];
      const which = { count: missing.length, names: missing.slice(0, named).join('; ') };
      return {
        known: false,
        mix: null,
        blocks: [block('fact', fill(words['no-total'], { name })), block('fact', fill(words['missing-counts'], which))],
      };
    }
    case 'reached':
      return {
        known: true,
        mix: null,
        blocks: [
          ...published(answer.total),
          block('fact', fill(words.reached, { name, goal, total: points(answer.total) })),
        ],
      };
    case 'open':
  }
  const { floor, total, alone, cheapest, best } = answer;
  /* Where the fewest things are all of one indicator, they are told once. */
  const [only, ...more] = cheapest?.steps ?? [];
  const isTold = ({ code }: Step): boolean => only?.code === code && more.length === 0;
  const single = alone.flatMap(({ step, total: reached }) =>
    step === null || isTold(step) ? [] : [fill(words.step, { action: actionOf(step), total: points(reached) })],
  );
  const obstacles = alone.flatMap((one) =>
    one.step === null
      ? [
          fill(words[one.obstacle === 'published' ? 'published-only' : one.obstacle], {
            goal,
            indicator: nameOf(one.code),
            total: points(one.total),
          }),
        ]
      : [],
  );
  return {
    known: true,
    mix: cheapest,
    blocks: [
      block('title', fill(words.title, { name, goal })),
      ...published(total),
      block(
        'fact',
        fill(words.need, { total: points(total), floor: points(floor), missing: points(subtract(floor, total)) }),
      ),
      ...(single.length === 0 ? [] : [block('alone', words.alone, single)]),
      cheapest === null
        ? block('mix', fill(words.impossible, { goal, best: points(best) }))
        : block(
            'mix',
            fill(words.cheapest, { size: cheapest.size, total: points(cheapest.total) }),
            cheapest.steps.map(actionOf),
          ),
      ...(obstacles.length === 0 ? [] : [block('obstacles', words.obstacles, obstacles)]),
      block('assumptions', words.assumptions),
    ],
  };
}

/**
 * True for a province, whose values its communes are given: by its code (H29; a commune's is H29.17), by “tỉnh …”, or by a bare name that is a province's in a list that is mostly of
 * provinces, since communes share such names.
 */
function isProvince({ name, code }: CountedRow['unit'], ranked: readonly { readonly name: string }[]): boolean {
  if (code !== null && /^H\d+(?:\.\d+)*$/u.test(code)) return !code.includes('.');
  if (/^(?:ubnd )?tỉnh /iu.test(name.normalize('NFC'))) return true;
  const isNamed = (each: string): boolean => provinceNames.has(unitKey(each)) && !/(?:xã|phường) /iu.test(each);
  return isNamed(name) && ranked.filter((each) => isNamed(each.name)).length * 2 > ranked.length;
}
