import { catalogue, fill } from '../../catalogue';
import { whatIfWords } from '../../catalogue/what-if-words';
import type { CountedIndicator } from '../../core/scheme/counts-types';
import { printedNumber } from '../../report/printed';
import type { Count } from '../../core/counts';
import { evidenceOf } from '../../core/counts';
import type { PartPoints } from '../../scoring/points-of';
import { h, setText, show } from '../view/dom';
import { decimalMark, type Speech } from '../view/words';
import { countOf, ratioOf, isRatio, typedOf } from './typed-count';

/** The fields of one indicator's count. */
export interface CountFields {
  readonly element: HTMLElement;
  /** Puts a count into the fields. */
  fill(count: Count | null): void;
  /** Shows the points that the count gives, and what is wrong with it. */
  render(part: PartPoints, count: Count | null): void;
}

/** Numerator and denominator, or the ratio alone; `changed` is given the count at each key. */
export function countFields(
  { language }: Speech,
  indicator: CountedIndicator,
  first: Count | null,
  changed: (count: Count | null) => void,
): CountFields {
  const words = whatIfWords(language);
  const { code, max } = indicator;
  const name = indicator.name[language];
  const ratio = isRatio(indicator, first);
  const id = `count-${code}`;
  const input = (label: string): HTMLInputElement =>
    h('input', {
      class: 'number-input',
      inputmode: 'decimal',
      autocomplete: 'off',
      'aria-label': `${label}: ${name}`,
      'aria-describedby': `${id}-problem`,
      oninput: () => {
        const typed = { numerator: numerator.value, denominator: denominator.value, ratio: percent.value };
        changed(ratio ? ratioOf(typed) : countOf(typed));
      },
    });
  const [numerator, denominator, percent] = [input(words.numerator), input(words.denominator), input(words.ratio)];
  const points = h('span', { class: 'points' });
  const problem = h('p', { id: `${id}-problem`, class: 'hint problem', hidden: true });
  const boxes = ratio
    ? [percent, h('span', {}, '%')]
    : [numerator, h('span', { 'aria-hidden': 'true' }, '/'), denominator];

  return {
    element: h(
      'div',
      { class: 'count-fields' },
      h('p', { class: 'count-name' }, h('span', {}, name), points),
      h('div', { class: 'count-boxes' }, ...boxes),
      problem,
    ),
    fill(count) {
      const typed = typedOf(count);
      [numerator.value, denominator.value, percent.value] = [typed.numerator, typed.denominator, typed.ratio];
    },
    render(part, count) {
      setText(
        points,
        part.points === null ? `–/${max}` : `${printedNumber(part.points, decimalMark(language))}/${max}`,
      );
      const evidence = evidenceOf(indicator, count);
      const [fault] = 'problems' in evidence ? evidence.problems : [];
      const sentence = fault && catalogue(language).scoring[`count.${fault.code}`];
      show(problem, sentence !== undefined);
      setText(problem, sentence === undefined ? '' : fill(sentence, { indicator: name, value: fault?.value ?? '' }));
      const fields = { numerator, denominator, ratio: percent };
      for (const [field, box] of Object.entries(fields))
        box.setAttribute('aria-invalid', String(fault !== undefined && (fault.field ?? field) === field));
    },
  };
}
