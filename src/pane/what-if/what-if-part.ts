import { whatIfWords } from '../../catalogue/what-if-words';
import type { LeagueTable } from '../../core/table/league-table';
import { isOwnScheme } from '../../core/scheme';
import type { CountsScheme } from '../../core/scheme/counts-types';
import { type OwnRow, ownRows } from '../../pipeline/answer-own-what-if';
import type { AppendixResult } from '../../pipeline/build-appendix';
import { countedRows, type CountedRow } from '../../pipeline/counted-rows';
import { adoptStyles } from '../style/adopt-styles';
import { h, setText, show } from '../view/dom';
import { selectField } from '../view/select-field';
import type { Speech } from '../view/words';
import { ownTrial } from './own-trial';
import { unitTrial } from './unit-trial';
import { whatIfStyles } from './what-if-styles';

/** The part that is loaded when it is first unfolded. */
export interface WhatIfPart {
  readonly element: HTMLElement;
  /** Follows what was previewed; the chosen unit stays chosen where it is still there. */
  render(result: AppendixResult | null): void;
}

/** A unit to be chosen, and what is opened with it. */
type Choice = readonly [key: string, name: string, open: (another: boolean) => void];

const keyOf = (name: string, code: string | null): string => JSON.stringify([code, name]);

/** A unit to choose, and all that can be asked of it. */
export function whatIfPart(speech: Speech, page: Document): WhatIfPart {
  adoptStyles(page, whatIfStyles);
  const words = whatIfWords(speech.language);
  let choices: ReadonlyMap<string, Choice> = new Map();
  let chosen = '';

  const none = h('p', { class: 'quiet' });
  const unit = selectField('what-if-unit', words.unit, (value) => {
    const another = value !== chosen;
    chosen = value;
    choose(another);
  });
  const byCounts = unitTrial(speech);
  const byOwn = ownTrial(speech);
  const trial = h('div', { class: 'fields' });
  const fields = h('div', { class: 'fields' }, unit.element, trial);

  /** Only one of the two is in the page, since their fields have the same names; one that is there keeps the focus. */
  function put(element: HTMLElement): void {
    if (trial.firstChild !== element) trial.replaceChildren(element);
  }

  const countedChoice =
    (scheme: CountsScheme) =>
    (row: CountedRow): Choice => [
      keyOf(row.unit.name, row.unit.code),
      row.unit.name,
      (another) => {
        put(byCounts.element);
        byCounts.open(scheme, row, another);
      },
    ];
  const ownChoice =
    (table: LeagueTable) =>
    (row: OwnRow): Choice => [
      keyOf(row.row.name, row.row.code),
      row.row.name,
      (another) => {
        put(byOwn.element);
        byOwn.open(table, row, another);
      },
    ];

  function choicesOf(result: AppendixResult | null): readonly Choice[] {
    const { table = null, counted = null, countsScheme = null, read = null } = result ?? {};
    if (table === null) return [];
    if (countsScheme !== null && counted !== null) return countedRows(table, counted).map(countedChoice(countsScheme));
    return ownRows(table, read?.ownCounted ?? null).map(ownChoice(table));
  }

  function choose(another: boolean): void {
    const choice = choices.get(chosen);
    if (choice === undefined) trial.replaceChildren();
    else choice[2](another);
  }

  return {
    element: h('div', { class: 'fields' }, none, fields),
    render(result) {
      const table = result?.table ?? null;
      choices = new Map(choicesOf(result).map((choice) => [choice[0], choice]));
      const isOwn = table !== null && isOwnScheme(table.scheme);
      show(none, choices.size === 0);
      setText(none, table === null ? words['no-table'] : isOwn ? words['own-given'] : words['no-counts']);
      show(fields, choices.size > 0);
      if (!choices.has(chosen)) chosen = '';
      unit.render(
        [
          {
            label: '',
            options: [
              { value: '', label: words['choose-unit'] },
              ...[...choices.values()].map(([value, label]) => ({ value, label })),
            ],
          },
        ],
        chosen,
      );
      choose(false);
    },
  };
}
