import { fill } from '../../catalogue';
import { whatIfWords } from '../../catalogue/what-if-words';
import type { Indicator, IndicatorId, Scheme } from '../../core/scheme';
import { mostOfAll } from '../../core/scheme/complete-scheme';
import type { Values } from '../../core/scheme/own-total';
import { printedNumber } from '../../report/printed';
import { h } from '../view/dom';
import { icon } from '../view/icon';
import { decimalMark, type Speech } from '../view/words';
import { numberField, type NumberField } from './number-field';
import { typedValue } from './typed-value';

/** Every figure of a unit, to be changed. */
export interface ValuesEditor {
  readonly element: HTMLElement;
  /** Makes the fields of a scheme, with these figures in them. */
  open(scheme: Scheme, values: Values): void;
  /** Other figures for the same fields. */
  fill(values: Values): void;
}

function labelOf({ name, unit, unitName, max }: Indicator, pointsWord: string): string {
  if (unit === 'percent') return `${name} (%)`;
  if (unit === 'points') return `${name} (/${max} ${pointsWord})`;
  return unitName === undefined ? name : `${name} (${unitName})`;
}

/** A field for each indicator, those of a group in a fold; `changed` is given all figures at each key, a blank field being no figure. */
export function valuesEditor({ language }: Speech, changed: (values: Values) => void): ValuesEditor {
  const words = whatIfWords(language);
  const element = h('div', { class: 'count-groups' });
  let fields: ReadonlyMap<IndicatorId, NumberField> = new Map();
  let current: Values = {};

  function fieldOf(indicator: Indicator): NumberField {
    const { id, max } = indicator;
    const field = numberField(`value-${id}`, labelOf(indicator, words['own-points']), (text) => {
      const typed = typedValue(text, max);
      const most = max >= mostOfAll ? '…' : printedNumber(max, decimalMark(language));
      field.complain(typed === undefined ? fill(words['bad-value'], { max: most }) : null);
      if (typed === undefined) return;
      current = { ...current, [id]: typed };
      changed(current);
    });
    return field;
  }

  return {
    element,
    open({ groups, indicators }, values) {
      fields = new Map(indicators.map((indicator) => [indicator.id, fieldOf(indicator)]));
      const partsOf = (group: string | null): HTMLElement[] =>
        indicators.flatMap(({ id, group: own }) => {
          const field = own === group ? fields.get(id) : undefined;
          return field === undefined ? [] : [field.element];
        });
      element.replaceChildren(
        ...groups.map(({ id, caption }) =>
          h(
            'details',
            { class: 'fold' },
            h('summary', {}, icon('chevron'), h('span', { class: 'fold-title' }, caption)),
            h('div', { class: 'count-parts' }, ...partsOf(id)),
          ),
        ),
        h('div', { class: 'fields' }, ...partsOf(null)),
      );
      this.fill(values);
    },
    fill(values) {
      current = values;
      for (const [id, field] of fields) {
        const value = values[id] ?? null;
        field.input.value = value === null ? '' : printedNumber(value, decimalMark(language));
        field.complain(null);
      }
    },
  };
}
