import { fill, type Language } from '../catalogue';
import { whatIfWords } from '../catalogue/what-if-words';
import type { CountedUnit } from '../core/counted-unit';
import { subtract } from '../core/decimal';
import type { Cohort, LeagueTable, RankedUnit } from '../core/table/league-table';
import { rowKey } from '../core/row-key';
import { type IndicatorId, indicatorOf } from '../core/scheme';
import { isComputed, type Values } from '../core/scheme/own-total';
import { printedScore, type DecimalMark } from '../report/printed';
import { type OwnAlone, type OwnStep, ownWhatIf } from '../scoring/own-what-if';
import { type AnswerBlock, block } from './answer-what-if';
import { ownStepText } from './own-step-text';
import { shownWish, type Wish } from './shown-wish';

/** A unit of a table by a scheme of the office's own. */
export interface OwnRow {
  readonly row: RankedUnit;
  /** The units that it is ranked against, itself among them. */
  readonly cohort: Cohort;
  /** Its counts; null where it has none. */
  readonly counted: CountedUnit | null;
}

/** The units of a table whose totals are computed by the office's own scheme; none of another table. */
export function ownRows(table: LeagueTable, counted: readonly CountedUnit[] | null): readonly OwnRow[] {
  if (!isComputed(table.scheme)) return [];
  const counts = new Map((counted ?? []).map((unit) => [rowKey(unit), unit]));
  return table.cohorts.flatMap((cohort) =>
    cohort.units.map((row) => ({ row, cohort, counted: counts.get(rowKey(row)) ?? null })),
  );
}

/** The answer in sentences; see `WhatIfAnswer`. */
export interface OwnAnswer {
  readonly known: boolean;
  readonly blocks: readonly AnswerBlock[];
  /** Steps that reach the goal with the fewest indicators; null: there are none, or none are needed. */
  readonly steps: readonly OwnStep[] | null;
}

/** A sentence that names some of many names this many. */
const named = 3;

/**
 * What would bring a unit to a goal by the office's own scheme, in sentences: each indicator alone, the fewest together, and what can't be. Null where the wish can't be
 * one.
 *
 * @param values - Those to start from: the unit's own, or what a person has made of them.
 */
export function answerOwnWhatIf(
  table: LeagueTable,
  { row, cohort, counted }: OwnRow,
  values: Values,
  wish: Wish,
  language: Language,
  mark: DecimalMark,
): OwnAnswer | null {
  const { scheme, rules } = table;
  const words = whatIfWords(language);
  const { name } = row;
  const others = cohort.units.flatMap((unit) => (unit === row || unit.total === null ? [] : [unit.total]));
  const goal = shownWish(wish, scheme.bands, words);
  if (goal === null || (wish.kind === 'rank' && wish.rank > cohort.units.length)) return null;
  const ranked = rules.rankRule === 'dense' ? [...new Set(others)] : others;
  const columnOf = (id: IndicatorId): readonly number[] => cohort.units.flatMap((unit) => unit.values[id] ?? []);
  /* Values that were tried are not those of the counts any more. */
  const asking = { values, counted: values === row.values ? counted : null, columnOf };
  const answer = ownWhatIf(
    scheme,
    asking,
    wish.kind === 'rank' ? { ...wish, others: ranked } : wish,
    rules.missingRule,
  );
  const nameOf = (id: IndicatorId): string => indicatorOf(scheme, id)?.name ?? id;
  const points = (value: number): string => printedScore(value, mark, 'floor' in answer ? [answer.floor] : []);
  const said = (step: OwnStep): string => ownStepText(step, scheme, words, mark);

  switch (answer.status) {
    case 'unknown-goal':
      return null;
    case 'no-total': {
      const names = answer.lacking.map(nameOf);
      const which = { name, count: names.length, names: names.slice(0, named).join('; ') };
      return { known: false, steps: null, blocks: [block('fact', fill(words['own-no-total'], which))] };
    }
    case 'reached':
      return {
        known: true,
        steps: null,
        blocks: [block('fact', fill(words.reached, { name, goal, total: points(answer.total) }))],
      };
    case 'open':
  }
  const { floor, total, alone, fewest, best } = answer;
  const obstacle = (one: OwnAlone): string[] => {
    if ('step' in one) return [];
    const indicator = nameOf(one.id);
    if (one.obstacle !== 'not-enough')
      return [fill(words[one.obstacle === 'full' ? 'own-full' : 'own-missing'], { indicator })];
    return [fill(words['own-not-enough'], { goal, step: said(one.best), total: points(one.total) })];
  };
  const single = alone.flatMap((one) =>
    'step' in one ? [fill(words.step, { action: said(one.step), total: points(one.total) })] : [],
  );
  const obstacles = alone.flatMap(obstacle);
  /* Where one indicator is enough, it is told among those that are. */
  const together = fewest !== null && fewest.steps.length > 1 ? fewest : null;
  return {
    known: true,
    steps: fewest?.steps ?? null,
    blocks: [
      block('title', fill(words.title, { name, goal })),
      block(
        'fact',
        fill(words.need, { total: points(total), floor: points(floor), missing: points(subtract(floor, total)) }),
      ),
      ...(single.length === 0 ? [] : [block('alone', words.alone, single)]),
      ...(fewest === null ? [block('mix', fill(words.impossible, { goal, best: points(best) }))] : []),
      ...(together === null
        ? []
        : [
            block(
              'mix',
              fill(words['own-fewest'], { count: together.steps.length, total: points(together.total) }),
              together.steps.map(said),
            ),
          ]),
      ...(obstacles.length === 0 ? [] : [block('obstacles', words.obstacles, obstacles)]),
      block('assumptions', words['own-assumptions']),
    ],
  };
}
