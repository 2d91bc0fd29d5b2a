import { whatIfWords } from '../../catalogue/what-if-words';
import type { CountsScheme } from '../../core/scheme/counts-types';
import type { AppendixResult } from '../../pipeline/build-appendix';
import { countedRows, type CountedRow } from '../../pipeline/counted-rows';
import { adoptStyles } from '../style/adopt-styles';
import { h, setText, show } from '../view/dom';
import { selectField } from '../view/select-field';
import type { Speech } from '../view/words';
import { unitTrial } from './unit-trial';
import { whatIfStyles } from './what-if-styles';

/** The part that is loaded when it is first unfolded. */
export interface WhatIfPart {
  readonly element: HTMLElement;
  /** Follows what was previewed; the chosen unit stays chosen where it is still there. */
  render(result: AppendixResult | null): void;
}

const keyOf = ({ unit: { name, code } }: CountedRow): string => JSON.stringify([code, name]);

/** A unit to choose, and all that can be asked of it. */
export function whatIfPart(speech: Speech, page: Document): WhatIfPart {
  adoptStyles(page, whatIfStyles);
  const words = whatIfWords(speech.language);
  let scheme: CountsScheme | null = null;
  let rows: ReadonlyMap<string, CountedRow> = new Map();
  let chosen = '';

  const none = h('p', { class: 'quiet' });
  const unit = selectField('what-if-unit', words.unit, (value) => {
    const another = value !== chosen;
    chosen = value;
    choose(another);
  });
  const trial = unitTrial(speech);
  const fields = h('div', { class: 'fields' }, unit.element, trial.element);

  function choose(another: boolean): void {
    const row = rows.get(chosen);
    show(trial.element, row !== undefined);
    if (row !== undefined && scheme !== null) trial.open(scheme, row, another);
  }

  return {
    element: h('div', { class: 'fields' }, none, fields),
    render(result) {
      const table = result?.table ?? null;
      const counted = result?.counted ?? null;
      scheme = result?.countsScheme ?? null;
      rows = new Map(
        table === null || counted === null ? [] : countedRows(table, counted).map((row) => [keyOf(row), row]),
      );
      show(none, scheme === null);
      setText(none, table === null ? words['no-table'] : words['no-counts']);
      show(fields, scheme !== null);
      if (!rows.has(chosen)) chosen = '';
      unit.render(
        [
          {
            label: '',
            options: [
              { value: '', label: words['choose-unit'] },
              ...[...rows].map(([value, row]) => ({ value, label: row.unit.name })),
            ],
          },
        ],
        chosen,
      );
      choose(false);
    },
  };
}
