import { whatIfWords } from '../../catalogue/what-if-words';
import { countsSchemeOf } from '../../core/scheme/counts-schemes';
import type { CountsScheme } from '../../core/scheme/counts-types';
import { answerWhatIf } from '../../pipeline/answer-what-if';
import type { AppendixResult } from '../../pipeline/build-appendix';
import { countedRows, type CountedRow } from '../../pipeline/counted-rows';
import { adoptStyles } from '../style/adopt-styles';
import { h, setText, show } from '../view/dom';
import { selectField } from '../view/select-field';
import type { Speech } from '../view/words';
import { answerBlock } from './answer-view';
import { whatIfStyles } from './what-if-styles';
import { wishFields } from './wish-fields';

/** The part that is loaded when it is first unfolded. */
export interface WhatIfPart {
  readonly element: HTMLElement;
  /** Follows what was previewed; the chosen unit stays chosen where it is still there. */
  render(result: AppendixResult | null): void;
}

const keyOf = ({ unit: { name, code } }: CountedRow): string => JSON.stringify([code, name]);

/** A unit, a goal, and what would bring the one to the other. */
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
  const wishes = wishFields(speech, answer);
  const said = h('p', { class: 'unseen', role: 'status' });
  const blocks = h('section', { class: 'answer', 'aria-label': words.answer });
  const work = h('div', { class: 'fields' }, wishes.element, blocks);
  const fields = h('div', { class: 'fields' }, unit.element, work);

  function choose(another: boolean): void {
    const row = rows.get(chosen);
    show(work, row !== undefined);
    if (row !== undefined && scheme !== null) wishes.render(row, scheme.bands, another);
    answer();
  }

  function answer(): void {
    const row = rows.get(chosen);
    const wish = row && wishes.wish();
    const found = row && wish && scheme ? answerWhatIf(scheme, row, row.unit.counts, wish, speech.language) : null;
    blocks.replaceChildren(...(found?.blocks ?? []).map(answerBlock));
    setText(said, (found?.blocks ?? []).filter(({ kind }) => kind === 'fact' || kind === 'mix').map(({ text }) => text).join(' '));
  }

  return {
    element: h('div', { class: 'fields' }, none, fields, said),
    render(result) {
      const table = result?.table ?? null;
      const counted = result?.counted ?? null;
      scheme = table === null || counted === null ? null : countsSchemeOf(table.scheme);
      rows = new Map(table === null || counted === null ? [] : countedRows(table, counted).map((row) => [keyOf(row), row]));
      show(none, scheme === null);
      setText(none, table === null ? words['no-table'] : words['no-counts']);
      show(fields, scheme !== null);
      if (!rows.has(chosen)) chosen = '';
      unit.render([{ label: '', options: [{ value: '', label: words['choose-unit'] }, ...[...rows].map(([value, row]) => ({ value, label: row.unit.name }))] }], chosen);
      choose(false);
    },
  };
}
